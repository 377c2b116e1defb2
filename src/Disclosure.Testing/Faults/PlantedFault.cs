namespace Disclosure.Testing;

/// <summary>A report with a planted fault, and what a check must say of it: the wrong cells and the errors that name them. Immutable.</summary>
/// <typeparam name="T">The type of the report.</typeparam>
public sealed class PlantedFault<T>
    where T : Report
{
    internal PlantedFault(FaultKind kind, T original, T report, Cell[] cells, Finding[] findings)
    {
        Kind = kind;
        Original = original;
        Report = report;
        Cells = Array.AsReadOnly(cells);
        Findings = Array.AsReadOnly(findings);
        RuleIds = Array.AsReadOnly(findings.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal).ToArray());
    }

    /// <summary>The kind of mistake.</summary>
    public FaultKind Kind { get; }

    /// <summary>The report without the fault.</summary>
    public T Original { get; }

    /// <summary>The report with the fault.</summary>
    public T Report { get; }

    /// <summary>The cells whose figures are wrong: one, or two where figures stand in each other's place.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The errors that <see cref="RuleBook.Standard"/> finds because of it, each with one of the cells; at least one.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The ids of the rules that the fault breaks, such as <c>B-SUM</c>, in the order of <see cref="Findings"/>.</summary>
    public IReadOnlyList<string> RuleIds { get; }

    /// <summary>The kind, each wrong cell with its label, the figure before and after, and the broken rules.</summary>
    public override string ToString() =>
        $"{Kind}: {string.Join(", ", Cells.Select(cell => $"{cell} {Original[cell]} → {Report[cell]}"))}; breaks {string.Join(", ", RuleIds)}";
}
