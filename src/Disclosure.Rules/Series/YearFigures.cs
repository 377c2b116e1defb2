using NodaTime;

namespace Disclosure;

/// <summary>What a series keeps of an indicator in a report.</summary>
internal readonly record struct IndicatorFigures(PointState State, decimal? Stated, decimal? Low, decimal? High, decimal? Whole)
{
    public MigrationQuality Quality { get; init; }

    /// <summary>A bit for each of <see cref="MigrationAssumption.All"/> on which the bounds rest.</summary>
    public byte Assumptions { get; init; }
}

/// <summary>What a series keeps of a report: some numbers, not the report.</summary>
internal sealed class YearFigures(string? issuer, int year, ReportForm form)
{
    public string? Issuer => issuer;

    public int Year => year;

    public ReportForm Form => form;

    /// <summary>When it was made public, signed or filled in, whichever is known first.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>How many cells carry a number.</summary>
    public int Filled { get; init; }

    public CellValue CarriedIn { get; init; }

    public CellValue CarriedOut { get; init; }

    public IndicatorFigures[] Indicators { get; init; } = [];

    /// <summary>Whether another report for the year has other figures.</summary>
    public bool HasRival { get; private set; }

    /// <summary>The names of other bodies that reported for the year, in the order of their code points.</summary>
    public IReadOnlyList<string> OtherIssuers => otherIssuers.Where(name => IssuingBodies.Differ(name, issuer)).ToArray();

    private readonly SortedSet<string> otherIssuers = new(StringComparer.Ordinal);

    /// <summary>
    /// Of two reports for one year the one that was made public last, then the fuller one, then one that depends on the figures alone: the order in which they
    /// came never decides.
    /// </summary>
    public static YearFigures Choose(YearFigures one, YearFigures other)
    {
        int order = Compare(one, other);
        (YearFigures kept, YearFigures dropped) = order >= 0 ? (one, other) : (other, one);
        kept.otherIssuers.UnionWith(dropped.otherIssuers);
        if (dropped.Issuer is { } name)
        {
            kept.otherIssuers.Add(name);
        }
        kept.HasRival = one.HasRival || other.HasRival || !kept.HasSameFigures(dropped);
        return kept;
    }

    private bool HasSameFigures(YearFigures other) =>
        Form == other.Form
        && CarriedIn == other.CarriedIn
        && CarriedOut == other.CarriedOut
        && Indicators.AsSpan().SequenceEqual(other.Indicators);

    private static int Compare(YearFigures one, YearFigures other)
    {
        int order = Nullable.Compare(one.Date, other.Date);
        order = order != 0 ? order : one.Filled.CompareTo(other.Filled);
        order = order != 0 ? order : one.Form.CompareTo(other.Form);
        for (int index = 0; order == 0 && index < one.Indicators.Length; index++)
        {
            order = Compare(one.Indicators[index], other.Indicators[index]);
        }
        order = order != 0 ? order : Compare(one.CarriedIn, other.CarriedIn);
        order = order != 0 ? order : Compare(one.CarriedOut, other.CarriedOut);
        return order != 0 ? order : string.CompareOrdinal(one.Issuer, other.Issuer);
    }

    private static int Compare(in IndicatorFigures one, in IndicatorFigures other)
    {
        int order = one.State.CompareTo(other.State);
        order = order != 0 ? order : Nullable.Compare(one.Stated, other.Stated);
        order = order != 0 ? order : Nullable.Compare(one.Low, other.Low);
        order = order != 0 ? order : Nullable.Compare(one.High, other.High);
        return order != 0 ? order : Nullable.Compare(one.Whole, other.Whole);
    }

    private static int Compare(CellValue one, CellValue other)
    {
        int order = one.State.CompareTo(other.State);
        return order != 0 ? order : Nullable.Compare(one.Number, other.Number);
    }
}
