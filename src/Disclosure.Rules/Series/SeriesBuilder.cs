namespace Disclosure;

/// <summary>Makes the points of a series from what was kept of its reports: one for each indicator and year, years without a report included.</summary>
/// <param name="years">What was kept, one for each year that has a report, in the order of the years.</param>
/// <param name="isOneIssuer">Whether the caller vouches that all are of one body.</param>
internal sealed class SeriesBuilder(IReadOnlyList<YearFigures> years, bool isOneIssuer)
{
    public IEnumerable<SeriesPoint> Points() => SeriesIndicator.All.SelectMany(PointsOf);

    public IEnumerable<CarryOver> CarryOvers()
    {
        for (int index = 1; index < years.Count; index++)
        {
            YearFigures before = years[index - 1];
            YearFigures now = years[index];
            if (now.Year == before.Year + 1 && IsMatrix(before) && IsMatrix(now) && !HasOtherIssuer(before, now))
            {
                yield return new(now.Year, before.CarriedOut, now.CarriedIn);
            }
        }
    }

    /// <summary>Where the name of the body changes.</summary>
    public IEnumerable<SeriesProblem> IssuerChanges()
    {
        for (int index = 1; index < years.Count; index++)
        {
            if (HasOtherIssuer(years[index - 1], years[index]))
            {
                yield return SeriesProblems.SeveralIssuers(years[index - 1].Issuer!, years[index].Issuer!, years[index].Year);
            }
        }
    }

    private IEnumerable<SeriesPoint> PointsOf(SeriesIndicator indicator)
    {
        YearFigures? before = null;
        SeriesPoint? last = null;
        foreach (YearFigures now in years)
        {
            for (int year = (before?.Year ?? now.Year - 1) + 1; year < now.Year; year++)
            {
                yield return new(indicator, year) { ChangeReason = SeriesTexts.NoReportBetween(year, year) };
            }
            SeriesPoint point = PointOf(indicator, now);
            if (before is not null)
            {
                point = point with { Break = BreakOf(indicator, before, now) };
            }
            (decimal? change, LocalizedText reason) = ChangeOf(last, point);
            point = point with { Change = change, ChangeReason = reason };
            yield return point;
            before = now;
            last = point;
        }
    }

    private static SeriesPoint PointOf(SeriesIndicator indicator, YearFigures now)
    {
        IndicatorFigures figures = now.Indicators[indicator.Index];
        return new(indicator, now.Year)
        {
            Form = now.Form,
            State = figures.State,
            Stated = figures.Stated,
            Whole = figures.Whole,
            Quality = figures.Quality,
            Bounds =
                figures.Quality == MigrationQuality.None
                    ? Bounds.Unknown
                    : new(figures.Low, figures.High, BoundBinding.None, BoundBinding.None),
            Assumptions =
                figures.Assumptions == 0
                    ? []
                    : MigrationAssumption.All.Where((_, index) => ((figures.Assumptions >> index) & 1) == 1).ToArray(),
        };
    }

    private SeriesBreak? BreakOf(SeriesIndicator indicator, YearFigures before, YearFigures now)
    {
        BreakKinds kinds = BreakKinds.None;
        LocalizedText occasion = default;
        LocalizedText counted = default;
        void Mark(BreakKinds kind, LocalizedText reason)
        {
            kinds |= kind;
            occasion = SeriesTexts.Join(occasion, reason);
        }
        if (now.Year > before.Year + 1)
        {
            Mark(BreakKinds.YearGap, SeriesTexts.NoReportBetween(before.Year + 1, now.Year - 1));
        }
        if (HasOtherIssuer(before, now))
        {
            Mark(BreakKinds.IssuerChange, SeriesTexts.OtherBody(before.Issuer, now.Issuer));
        }
        if (now.Form != before.Form)
        {
            Mark(BreakKinds.FormChange, SeriesTexts.OtherForm(before.Form, now.Form));
            IndicatorSource last = indicator.On(before.Form);
            IndicatorSource current = indicator.On(now.Form);
            kinds |= last.Basis == current.Basis ? BreakKinds.None : BreakKinds.BasisChange;
            counted = SeriesTexts.OtherCount(last, current);
        }
        return kinds == BreakKinds.None ? null : new(kinds, occasion, counted);
    }

    /// <summary>The change, or why there is none.</summary>
    private static (decimal? Change, LocalizedText Reason) ChangeOf(SeriesPoint? last, SeriesPoint now)
    {
        if (last is null)
        {
            return (null, SeriesTexts.FirstYear);
        }
        if (last.Year != now.Year - 1)
        {
            return (null, SeriesTexts.NoReportBetween(last.Year + 1, now.Year - 1));
        }
        if (now.Break?.Kinds.HasFlag(BreakKinds.IssuerChange) ?? false)
        {
            return (null, SeriesTexts.OtherIssuer);
        }
        if (last.Stated is null || now.Stated is null)
        {
            return (null, SeriesTexts.NotStated(now.Stated is null ? now.Year : last.Year));
        }
        if (last.Form == now.Form)
        {
            return (now.Stated - last.Stated, default);
        }
        if (last.Basis != now.Basis)
        {
            return (null, SeriesTexts.OtherBasis);
        }
        return !last.Bounds.IsPoint ? (null, SeriesTexts.OnlyBounds(last))
            : !now.Bounds.IsPoint ? (null, SeriesTexts.OnlyBounds(now))
            : (now.Bounds.High - last.Bounds.High, default);
    }

    private bool HasOtherIssuer(YearFigures before, YearFigures now) => !isOneIssuer && IssuingBodies.Differ(before.Issuer, now.Issuer);

    private static bool IsMatrix(YearFigures figures) => figures.Form != ReportForm.Indicators2014;
}
