using Xunit;

namespace Disclosure.Tests.Golden;

/// <summary>What a careful reader found on one sample page: see tests/golden/README.md.</summary>
internal sealed class GoldenFile
{
    private readonly Dictionary<string, List<KeyValuePair<string, string>>> parts = new(StringComparer.Ordinal);

    private GoldenFile(string name) => Name = name;

    public static IReadOnlyList<string> Names { get; } =
        Directory
            .GetFiles(Path.Combine(Repository.Root, "tests", "golden"), "*.golden")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .ToArray();

    public string Name { get; }

    /// <summary>The form; <see langword="null"/> for a page without a table.</summary>
    public ReportForm? Form => this["form"] == "none" ? null : Enum.Parse<ReportForm>(this["form"]!);

    /// <summary>A line of the header; <see langword="null"/> when the page does not give it.</summary>
    public string? this[string key] => Part("").Single(line => line.Key == key).Value is var value && value == "-" ? null : value;

    public static GoldenFile Load(string name)
    {
        var golden = new GoldenFile(name);
        string part = "";
        foreach (string line in File.ReadAllLines(Path.Combine(Repository.Root, "tests", "golden", name + ".golden")))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            if (line[0] == '[')
            {
                part = line.Trim('[', ']');
                continue;
            }
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            string key = (equals < 0 ? line : line[..equals]).Trim();
            golden.Part(part).Add(new(key, equals < 0 ? "" : line[(equals + 1)..].Trim()));
        }
        return golden;
    }

    /// <summary>Every cell of the form with what stands in it.</summary>
    public IEnumerable<KeyValuePair<Cell, CellValue>> Cells()
    {
        foreach ((string number, string text) in Part("rows"))
        {
            yield return new(Cell.On(ReportForm.Indicators2014)[int.Parse(number, null) - 1], Value(text));
        }
        foreach ((string part, string prefix) in ((string, string)[])[("disclosure", "二("), ("requests", ""), ("disputes", "四/")])
        {
            foreach ((string row, string texts) in Part(part))
            {
                Cell[] cells = Cell.On(Form!.Value)
                    .Where(cell =>
                        cell.CodeOn(Form.Value) is var code
                        && (
                            prefix.Length == 0
                                ? code.StartsWith(row + "/", StringComparison.Ordinal) && code.Count(slash => slash == '/') == 1
                                : code.StartsWith(prefix, StringComparison.Ordinal)
                                    && code.Contains("/" + row + "/", StringComparison.Ordinal)
                        )
                    )
                    .ToArray();
                string[] values = texts.Split(' ');
                Assert.Equal(cells.Length, values.Length);
                for (int index = 0; index < cells.Length; index++)
                {
                    yield return new(cells[index], Value(values[index]));
                }
            }
        }
    }

    /// <summary>The figures on headings.</summary>
    public IEnumerable<KeyValuePair<Cell, decimal>> Headings() =>
        Part("headings")
            .Select(line => new KeyValuePair<Cell, decimal>(
                Cell.HeadingsOn(ReportForm.Indicators2014).Single(cell => cell.Code == line.Key),
                decimal.Parse(line.Value, null)
            ));

    /// <summary>The figures that belong to no cell.</summary>
    public IEnumerable<decimal> Unmatched() => Part("unmatched").Select(line => decimal.Parse(line.Key, null));

    private static CellValue Value(string text) =>
        text.Length == 0 ? CellValue.Blank : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private List<KeyValuePair<string, string>> Part(string name)
    {
        if (!parts.TryGetValue(name, out List<KeyValuePair<string, string>>? lines))
        {
            parts[name] = lines = [];
        }
        return lines;
    }
}
