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
    /// <summary>Label and both values in a language; a value that is no number by its state.</summary>
    public string ToString(Language language) =>
        $"{Cell.LabelOn(Form)} {FindingText.Word(Before).In(language)} → {FindingText.Word(After).In(language)}";

    /// <summary>Label and both values in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The cells whose values differ between a report and what was noted earlier.</summary>
    internal static CellChange[] Between(Report after, IEnumerable<KeyValuePair<Cell, CellValue>> before) =>
        before
            .Where(pair => after[pair.Key] != pair.Value)
            .Select(pair => new CellChange(after.Form, pair.Key, pair.Value, after[pair.Key]))
            .ToArray();
}
