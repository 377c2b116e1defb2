using System.Globalization;

namespace Disclosure.Tests;

/// <summary>What is known of a cell of a form.</summary>
internal sealed record CellFact(ReportForm Form, int Number, string Code, string Label, string Unit, int Id, string Path)
{
    public static CellFact Parse(string line)
    {
        string[] parts = line.Split('|');
        return new(
            Enum.Parse<ReportForm>(parts[0]),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2],
            parts[3],
            parts[4],
            int.Parse(parts[5], CultureInfo.InvariantCulture),
            parts[6]
        );
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Form}|{Number}|{Code}|{Label}|{Unit}|{Id}|{Path}");
}

/// <summary>What is known of a check: its sides as terms, and its severities.</summary>
internal sealed record CheckFact(
    ReportForm Form,
    string Id,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> Right,
    Severity Excess,
    Severity Shortfall
)
{
    public static CheckFact Parse(string line)
    {
        string[] parts = line.Split('|');
        return new(
            Enum.Parse<ReportForm>(parts[0]),
            parts[1],
            parts[2].Split(" + ", StringSplitOptions.RemoveEmptyEntries),
            parts[3].Split(" + ", StringSplitOptions.RemoveEmptyEntries),
            Enum.Parse<Severity>(parts[4]),
            Enum.Parse<Severity>(parts[5])
        );
    }

    public bool IsSame(CheckFact other) =>
        (Form, Id, Excess, Shortfall) == (other.Form, other.Id, other.Excess, other.Shortfall)
        && Left.SequenceEqual(other.Left)
        && Right.SequenceEqual(other.Right);

    public override string ToString() => $"{Form}|{Id}|{string.Join(" + ", Left)}|{string.Join(" + ", Right)}|{Excess}|{Shortfall}";
}

/// <summary>All that catalogue and rule book know, as one value that can be changed in memory, and what of it differs from what a person wrote down.</summary>
internal sealed record Knowledge(IReadOnlyList<CellFact> Cells, IReadOnlyList<CheckFact> Checks)
{
    private static readonly CellFact[] ExpectedCells = Array.ConvertAll(Lines("cells.txt"), CellFact.Parse);
    private static readonly Dictionary<(ReportForm, string), CheckFact> ExpectedChecks = Lines("checks.txt")
        .Select(CheckFact.Parse)
        .ToDictionary(check => (check.Form, check.Id));

    /// <summary>What the library knows.</summary>
    public static Knowledge OfLibrary() =>
        new(AllForms.Each.SelectMany(CellsOf).ToArray(), RuleBook.Standard.Rules.SelectMany(ChecksOf).ToArray());

    /// <summary>What differs from the typed files. Neither the catalogue nor the rule book is asked.</summary>
    public IEnumerable<string> Faults()
    {
        for (int index = 0; index < Math.Max(Cells.Count, ExpectedCells.Length); index++)
        {
            CellFact? known = index < Cells.Count ? Cells[index] : null;
            CellFact? expected = index < ExpectedCells.Length ? ExpectedCells[index] : null;
            if (known != expected)
            {
                yield return $"{expected} is known as {known}";
            }
        }
        var found = new HashSet<(ReportForm, string)>();
        foreach (CheckFact check in Checks)
        {
            if (ExpectedChecks.TryGetValue((check.Form, check.Id), out CheckFact? expected))
            {
                found.Add((check.Form, check.Id));
                if (!check.IsSame(expected))
                {
                    yield return $"{expected} is known as {check}";
                }
            }
        }
        foreach ((ReportForm, string) missing in ExpectedChecks.Keys.Where(key => !found.Contains(key)))
        {
            yield return $"{missing} is not known";
        }
    }

    /// <summary>Whether a check is among those that were typed.</summary>
    public static bool IsTyped(CheckFact check) => ExpectedChecks.ContainsKey((check.Form, check.Id));

    private static IEnumerable<CellFact> CellsOf(ReportForm form) =>
        Cell.On(form)
            .Select((cell, index) => new CellFact(form, index + 1, cell.CodeOn(form), cell.LabelOn(form), cell.Unit, cell.Id, cell.Key));

    private static IEnumerable<CheckFact> ChecksOf(Rule rule) =>
        rule.Checks.Select(check => new CheckFact(
            check.Form,
            check.Id,
            Terms(check.Left, check.Form),
            Terms(check.Right, check.Form),
            check.Severity ?? rule.Excess,
            check.Severity ?? rule.Shortfall
        ));

    private static string[] Terms(IReadOnlyList<Term> terms, ReportForm form) =>
        terms
            .Select(term =>
                term.Coefficient == 1
                    ? term.Cell.CodeOn(form)
                    : string.Create(CultureInfo.InvariantCulture, $"{term.Coefficient} × {term.Cell.CodeOn(form)}")
            )
            .ToArray();

    private static string[] Lines(string file) =>
        File.ReadAllLines(Repository.PathOf("tests", "golden", "knowledge", file)).Where(line => line.Length > 0).ToArray();
}
