using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What follows from the filled cells of a report for its empty ones, by all hard rules together: those that make an error in the rule book. "/" and 无
/// stand for 0. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed record Deduction
{
    internal Deduction(Report report, IReadOnlyList<DeducedCell> cells, IReadOnlyList<RuleContradiction> contradictions)
    {
        Report = report;
        Cells = cells.Sealed();
        Contradictions = contradictions.Sealed();
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Every empty box and missing row of the form, in its order.</summary>
    public IReadOnlyList<DeducedCell> Cells { get; }

    /// <summary>
    /// Rules that no value of the empty cells can satisfy together. Where there are any, some filled cell is wrong: <c>Diagnose</c> says which ones may be.
    /// </summary>
    public IReadOnlyList<RuleContradiction> Contradictions { get; }

    /// <summary>Whether the empty cells can be filled so that all hard rules hold.</summary>
    public bool IsPossible => Contradictions.Count == 0;

    /// <summary>
    /// The cells with only one possible value, which <c>report.With(deduction)</c> fills in. A value that rests on figures of broken rules
    /// (<see cref="DeducedCell.IsDoubtful"/>) is not among them.
    /// </summary>
    public IReadOnlyList<DeducedCell> Forced => Cells.Where(cell => cell.Status == DeductionStatus.Forced && !cell.IsDoubtful).ToArray();

    /// <summary>What is known of a cell.</summary>
    /// <exception cref="KeyNotFoundException">The cell is filled, or not on the form.</exception>
    public DeducedCell this[Cell cell] =>
        Cells.FirstOrDefault(deduced => deduced.Cell == cell)
        ?? throw new KeyNotFoundException($"'{cell}' is neither empty nor missing in the report.");

    /// <summary>How many cells are known how well, and each that is not open, in a language.</summary>
    public string ToString(Language language) => DeductionText.Paragraph(this).In(language);

    /// <summary>How many cells are known how well, and each that is not open, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
