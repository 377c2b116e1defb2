using System.Globalization;

namespace Disclosure.Tests;

/// <summary>A file of tests/cases, named after its rule: see tests/cases/README.md.</summary>
internal static class RuleCaseFile
{
    public static IReadOnlyList<string> Ids { get; } =
        Directory
            .GetFiles(Repository.PathOf("tests", "cases"), "*.txt")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .ToArray();

    public static IReadOnlyList<RuleCase> Read(string id)
    {
        var cases = new List<RuleCase>();
        ReportForm form = default;
        ReportForm? against = null;
        string[] units = [];
        string check = id;
        string[] lines = File.ReadAllLines(Repository.PathOf("tests", "cases", id + ".txt"));
        for (int line = 0; line < lines.Length; line++)
        {
            if (lines[line].Length == 0 || lines[line][0] == '#')
            {
                continue;
            }
            int colon = lines[line].IndexOf(':', StringComparison.Ordinal);
            string[] head = Words(lines[line][..colon]);
            string[] rest = Words(lines[line][(colon + 1)..]);
            switch (head[0])
            {
                case "form":
                    form = FormOf(rest[0]);
                    break;
                case "against":
                    against = FormOf(rest[0]);
                    break;
                case "units":
                    units = rest;
                    break;
                case "check":
                    check = rest[0];
                    break;
                default:
                    cases.Add(
                        new RuleCase(
                            $"{id}.txt({line + 1})",
                            head[0],
                            check,
                            Enum.Parse<Verdict>(head[1]),
                            head.Length > 2 ? Enum.Parse<Severity>(head[2], ignoreCase: true) : null,
                            head.Length > 3 ? decimal.Parse(head[3], CultureInfo.InvariantCulture) : null
                        )
                        {
                            Form = form,
                            Against = against,
                            Units = units,
                            Figures = rest.Select(Pair).ToArray(),
                        }
                    );
                    break;
            }
        }
        return cases;
    }

    private static ReportForm FormOf(string year) =>
        year switch
        {
            "2014" => ReportForm.Indicators2014,
            "2019" => ReportForm.Matrix2019,
            "2021" => ReportForm.Matrix2021,
            _ => throw new FormatException($"No form {year}."),
        };

    private static KeyValuePair<string, string> Pair(string text)
    {
        int equals = text.LastIndexOf('=');
        return new(text[..equals], text[(equals + 1)..]);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
