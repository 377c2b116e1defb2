using System.Diagnostics;

namespace Disclosure;

/// <summary>What stood in a cell before, and what stands in it now.</summary>
/// <param name="Form">The form, whose labels the text uses.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Before">What stood in it.</param>
/// <param name="After">What stands in it now.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CellChange(ReportForm Form, Cell Cell, CellValue Before, CellValue After)
{
    /// <summary>Whether the cell is that of last year's report.</summary>
    public bool IsLastYear { get; init; }

    /// <summary>The unit in whose report the cell stands, in a roll-up; <see langword="null"/> for the report itself.</summary>
    public string? Unit { get; init; }

    /// <summary>Label and both values in a language; a value that is no number by its state.</summary>
    public string ToString(Language language)
    {
        string where =
            Unit is { } unit ? $"{unit} "
            : !IsLastYear ? ""
            : language == Language.Chinese ? "上年 "
            : "last year's ";
        return $"{where}{Cell.LabelOn(Form)} {FindingText.Word(Before).In(language)} → {FindingText.Word(After).In(language)}";
    }

    /// <summary>Label and both values in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The cells among those given whose values differ between two reports of one form.</summary>
    internal static CellChange[] Between(Report before, Report after, IEnumerable<Cell> cells) =>
        cells
            .Where(cell => before[cell] != after[cell])
            .Select(cell => new CellChange(after.Form, cell, before[cell], after[cell]))
            .ToArray();
}
