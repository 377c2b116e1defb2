using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// An empty box or a missing row, and what all hard rules together leave for it: one value, or the tightest interval. Counts are whole numbers and so are
/// the ends of their intervals; amounts are in 万元.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeducedCell
{
    internal DeducedCell(ReportForm form, Cell cell, CellState state, DeductionStatus status)
    {
        Form = form;
        Cell = cell;
        State = state;
        Status = status;
    }

    /// <summary>The form, whose labels the text uses.</summary>
    public ReportForm Form { get; }

    /// <summary>The cell.</summary>
    public Cell Cell { get; }

    /// <summary>Why it has no figure: <see cref="CellState.Blank"/> or <see cref="CellState.Missing"/>.</summary>
    public CellState State { get; }

    /// <summary>What is known of it.</summary>
    public DeductionStatus Status { get; }

    /// <summary>The least value with which all hard rules can hold; <see langword="null"/> for no limit, or when no value is possible.</summary>
    public decimal? Low { get; internal init; }

    /// <summary>The largest value with which all hard rules can hold; <see langword="null"/> for no limit, or when no value is possible.</summary>
    public decimal? High { get; internal init; }

    /// <summary>The forced value; <see langword="null"/> when there are several, or none.</summary>
    public decimal? Value => Status == DeductionStatus.Forced ? Low : null;

    /// <summary>The checks that together set the lower limit; empty when it is that of the kind of cell.</summary>
    public IReadOnlyList<RuleCheck> LowRules
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>The checks that together set the upper limit; empty when there is none.</summary>
    public IReadOnlyList<RuleCheck> HighRules
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>How a forced value follows, step by step, the cell itself last; empty otherwise.</summary>
    public IReadOnlyList<DeductionStep> Chain
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>
    /// Whether the ends are exact. <see langword="false"/>: the steps of the search ended first; nothing beyond the ends is possible, but they may be too wide.
    /// </summary>
    public bool IsProven { get; internal init; } = true;

    /// <summary>
    /// Whether rules that share cells with those of this cell are broken, so that one of the figures behind the value or interval may be wrong.
    /// </summary>
    public bool IsDoubtful { get; internal init; }

    /// <summary>Label, value or interval, and the rules behind it, in a language.</summary>
    public string ToString(Language language) => DeductionText.Line(this).In(language);

    /// <summary>Label, value or interval, and the rules behind it, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
