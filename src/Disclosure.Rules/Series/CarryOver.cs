using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>
/// Whether a year takes over what the year before left open: 二、上年结转 is 四、结转下年度继续办理 of the last report, in the column of totals. Known for two years
/// in a row on the matrix form; the table of 2014 has neither row. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CarryOver
{
    internal CarryOver(int year, CellValue carriedOutBefore, CellValue carriedIn)
    {
        Year = year;
        CarriedOutBefore = carriedOutBefore;
        CarriedIn = carriedIn;
    }

    /// <summary>The year that takes over.</summary>
    public int Year { get; }

    /// <summary>What the report of the year before carries over, 四/总计.</summary>
    public CellValue CarriedOutBefore { get; }

    /// <summary>What the report of the year takes over, 二/总计.</summary>
    public CellValue CarriedIn { get; }

    /// <summary>Whether the two figures are equal; <see langword="null"/> when one is not stated. An empty box is not 0.</summary>
    public bool? IsContinuous => CarriedOutBefore.Number is { } before && CarriedIn.Number is { } now ? before == now : null;

    /// <summary>Both figures, and whether they are equal, in a language.</summary>
    public string ToString(Language language) => SeriesTexts.Describe(this).In(language);

    /// <summary>Both figures, and whether they are equal, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
