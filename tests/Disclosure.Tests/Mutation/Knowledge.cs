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

/// <summary>All that catalogue and rule book know, as one value that can be changed in memory, and what of it differs from what a person wrote down.</summary>
internal sealed record Knowledge(IReadOnlyList<CellFact> Cells, IReadOnlyList<RuleFact> Rules, IReadOnlyList<CheckFact> Checks)
{
    private static readonly CellFact[] ExpectedCells = Array.ConvertAll(Lines("cells.txt"), CellFact.Parse);
    private static readonly Dictionary<string, RuleFact> ExpectedRules = Lines("rules.txt")
        .Select(RuleFact.Parse)
        .ToDictionary(rule => rule.Id);
    private static readonly Dictionary<(string, string), CheckFact> ExpectedChecks = Lines("checks.txt")
        .Select(CheckFact.Parse)
        .ToDictionary(check => (check.Form, check.Id));

    /// <summary>What the library knows.</summary>
    public static Knowledge OfLibrary() =>
        new(
            AllForms.Each.SelectMany(CellsOf).ToArray(),
            RuleBook.Standard.Rules.Select(rule => RuleFact.Of(rule, RuleBook.Filing[rule.Id])).ToArray(),
            RuleBook.Standard.Rules.SelectMany(rule => rule.Checks.Select(check => CheckFact.Of(rule, check))).ToArray()
        );

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
        foreach (string fault in Compare(Rules, ExpectedRules, rule => rule.Id, (known, expected) => known == expected))
        {
            yield return fault;
        }
        foreach (
            string fault in Compare(Checks, ExpectedChecks, check => (check.Form, check.Id), (known, expected) => known.IsSame(expected))
        )
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Compare<TKey, T>(
        IEnumerable<T> known,
        Dictionary<TKey, T> expected,
        Func<T, TKey> keyOf,
        Func<T, T, bool> isSame
    )
        where TKey : notnull
    {
        var found = new HashSet<TKey>();
        foreach (T fact in known)
        {
            if (!found.Add(keyOf(fact)))
            {
                yield return $"{fact} stands twice";
            }
            else if (!expected.TryGetValue(keyOf(fact), out T? typed))
            {
                yield return $"{fact} was not typed";
            }
            else if (!isSame(fact, typed))
            {
                yield return $"{typed} is known as {fact}";
            }
        }
        foreach (TKey missing in expected.Keys.Where(key => !found.Contains(key)))
        {
            yield return $"{missing} is not known";
        }
    }

    private static IEnumerable<CellFact> CellsOf(ReportForm form) =>
        Cell.On(form)
            .Select((cell, index) => new CellFact(form, index + 1, cell.CodeOn(form), cell.LabelOn(form), cell.Unit, cell.Id, cell.Key));

    private static string[] Lines(string file) =>
        File.ReadAllLines(Repository.PathOf("tests", "golden", "knowledge", file)).Where(line => line.Length > 0).ToArray();
}
