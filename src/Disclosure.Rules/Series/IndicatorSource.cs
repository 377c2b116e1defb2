using System.Diagnostics;

namespace Disclosure;

/// <summary>What an indicator is on one form: the cells whose sum it is, the cells of which it is a share, and what they count. Immutable.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IndicatorSource
{
    internal IndicatorSource(ReportForm form, CountingBasis basis, LocalizedText counted, Cell[] cells, Cell[] whole)
    {
        Form = form;
        Basis = basis;
        Counted = counted;
        Cells = Array.AsReadOnly(cells);
        Whole = Array.AsReadOnly(whole);
    }

    /// <summary>The form.</summary>
    public ReportForm Form { get; }

    /// <summary>The unit of account: requests, responses, cases or publications.</summary>
    public CountingBasis Basis { get; }

    /// <summary>What exactly is counted, in both languages.</summary>
    public LocalizedText Counted { get; }

    /// <summary>The cells whose sum the figure is.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The cells whose sum is the whole of which the figure is a share, on the same form and in the same unit; empty when it is a share of nothing.</summary>
    public IReadOnlyList<Cell> Whole { get; }

    /// <summary>The official labels of the cells on this form, joined by " + ".</summary>
    public string Labels => string.Join(" + ", Cells.Select(cell => PrintedLabel.Of(cell.LabelOn(Form))));

    /// <summary>Form and paths of the cells.</summary>
    public override string ToString() => $"{Form}: {string.Join(" + ", Cells.Select(cell => cell.CodeOn(Form)))}";
}
