using System.Diagnostics;

namespace Disclosure;

/// <summary>A cell that a repair changes, and what the rules say of its right value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CellRepair
{
    internal CellRepair(ReportForm form, Cell cell, CellValue stated, decimal? low, decimal? high)
    {
        Form = form;
        Cell = cell;
        Stated = stated;
        Low = low;
        High = high;
    }

    /// <summary>The form, whose labels the text uses.</summary>
    public ReportForm Form { get; }

    /// <summary>The cell.</summary>
    public Cell Cell { get; }

    /// <summary>What stands in it.</summary>
    public CellValue Stated { get; }

    /// <summary>The least value with which all hard rules can hold; <see langword="null"/> for no limit.</summary>
    public decimal? Low { get; }

    /// <summary>The largest value with which all hard rules can hold; <see langword="null"/> for no limit.</summary>
    public decimal? High { get; }

    /// <summary>The only value with which all hard rules can hold; <see langword="null"/> when there are several.</summary>
    public decimal? Value => Low == High ? Low : null;

    /// <summary>The value nearest to the stated one: the only one, or the end of the range where a total equals its parts.</summary>
    internal decimal Nearest
    {
        get
        {
            decimal stated = Stated.Number.GetValueOrDefault();
            return stated < Low ? Low.GetValueOrDefault()
                : stated > High ? High.GetValueOrDefault()
                : stated;
        }
    }

    /// <summary>Label, stated value and right value in a language.</summary>
    public string ToString(Language language) => DiagnosisText.Change(this).In(language);

    /// <summary>Label, stated value and right value in English.</summary>
    public override string ToString() => ToString(Language.English);
}
