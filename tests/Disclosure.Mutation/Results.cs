using System.Globalization;

namespace Disclosure.Mutation;

/// <summary>What became of the mutants so far, kept in a file with a line for each, so that a run goes on where the last one ended.</summary>
internal sealed class Results
{
    private readonly Lock access = new();
    private readonly string path;
    private readonly Dictionary<string, Outcome> outcomes = new(StringComparer.Ordinal);

    public Results(string path)
    {
        this.path = path;
        foreach (string line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            string[] parts = line.Split('\t', 2);
            outcomes[parts[1]] = Enum.Parse<Outcome>(parts[0]);
        }
    }

    public Outcome? Of(Mutant mutant)
    {
        lock (access)
        {
            return outcomes.TryGetValue(mutant.Key, out Outcome outcome) ? outcome : null;
        }
    }

    public void Add(Mutant mutant, Outcome outcome)
    {
        lock (access)
        {
            outcomes[mutant.Key] = outcome;
            File.AppendAllText(path, string.Create(CultureInfo.InvariantCulture, $"{outcome}\t{mutant.Key}\n"));
        }
    }
}
