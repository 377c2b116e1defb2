using System.Globalization;

namespace Disclosure.Mutation;

/// <summary>What each class of tests costs and covers with the program unchanged, kept in a file with a line for each.</summary>
internal sealed class Baseline
{
    private readonly Lock access = new();
    private readonly string path;
    private readonly Dictionary<string, TestClass> classes = new(StringComparer.Ordinal);

    public Baseline(string path)
    {
        this.path = path;
        foreach (string line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            string[] parts = line.Split('\t');
            HashSet<int> covered = parts[2]
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
                .ToHashSet();
            TimeSpan cost = TimeSpan.FromMilliseconds(long.Parse(parts[1], CultureInfo.InvariantCulture));
            classes[parts[0]] = new TestClass(parts[0], cost, covered);
        }
    }

    /// <summary>The cheapest first.</summary>
    public IReadOnlyList<TestClass> Classes =>
        classes.Values.OrderBy(each => each.Cost).ThenBy(each => each.Name, StringComparer.Ordinal).ToArray();

    public void Add(string name, Func<string, TestClass> measure)
    {
        lock (access)
        {
            if (classes.ContainsKey(name))
            {
                return;
            }
        }
        TestClass measured = measure(name);
        lock (access)
        {
            classes[name] = measured;
            File.AppendAllText(
                path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}\t{(long)measured.Cost.TotalMilliseconds}\t{string.Join(',', measured.Covered.Order())}\n"
                )
            );
        }
    }
}
