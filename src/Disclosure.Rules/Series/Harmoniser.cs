namespace Disclosure;

/// <summary>Takes from a report what a series keeps: each indicator as stated, and in the meaning that it has on the form of 2021.</summary>
internal sealed class Harmoniser(MigrationOptions options)
{
    private const ReportForm Common = ReportForm.Matrix2021;

    public YearFigures Take(Report report, string? issuer, int year)
    {
        SolvedStep? solved =
            report.Form == ReportForm.Indicators2014
                ? new MigrationStep(report, Concordance.Of(report.Form, Common), options, before: null).Solve(byApplicant: false)
                : null;
        var figures = new IndicatorFigures[SeriesIndicator.All.Count];
        foreach (SeriesIndicator indicator in SeriesIndicator.All)
        {
            IndicatorSource source = indicator.On(report.Form);
            IReadOnlyList<Cell> common = indicator.On(Common).Cells;
            (PointState state, decimal? stated) = Stated(report, source.Cells);
            (_, decimal? whole) = Stated(report, source.Whole);
            IndicatorFigures known = solved is null ? InMatrix(report, source, common) : FromReplies(solved, source, common, stated);
            figures[indicator.Index] = known with { State = state, Stated = stated, Whole = whole };
        }
        ReportHeader header = report.Header;
        return new(issuer, year, report.Form)
        {
            Date = header.PublishedOn ?? header.SignedOn ?? header.FilledOn,
            Filled = report.CountOf(CellState.Filled),
            CarriedIn = report[CellsMatrix.Requests.CarriedIn.Total],
            CarriedOut = report[CellsMatrix.Requests.CarriedOut.Total],
            Indicators = figures,
        };
    }

    /// <summary>The sum of cells, when each of them carries a number.</summary>
    private static (PointState State, decimal? Sum) Stated(Report report, IReadOnlyList<Cell> cells)
    {
        decimal sum = 0;
        int filled = 0;
        CellState least = CellState.Filled;
        foreach (Cell cell in cells)
        {
            CellValue value = report[cell];
            sum += value.Number ?? 0;
            filled += value.State == CellState.Filled ? 1 : 0;
            least = Weaker(least, value.State);
        }
        return cells.Count == 0 ? (PointState.Missing, null)
            : filled == cells.Count ? (PointState.Stated, sum)
            : filled > 0 ? (PointState.PartlyStated, null)
            : least switch
            {
                CellState.Blank => (PointState.Blank, null),
                CellState.NotApplicable => (PointState.NotApplicable, null),
                _ => (PointState.Missing, (decimal?)null),
            };
    }

    /// <summary>Of several cells without a number the one of which least is known speaks: missing before blank before "/".</summary>
    private static CellState Weaker(CellState one, CellState other)
    {
        static int Rank(CellState state) =>
            state switch
            {
                CellState.Filled => 3,
                CellState.NotApplicable => 2,
                CellState.Blank => 1,
                _ => 0,
            };
        return Rank(other) < Rank(one) ? other : one;
    }

    /// <summary>
    /// On the matrix form a figure means what it means on the form of 2021, exactly or nearly. "/" stands for nothing; every other cell without a number, or with one below
    /// 0, may hold any number.
    /// </summary>
    private static IndicatorFigures InMatrix(Report report, IndicatorSource source, IReadOnlyList<Cell> common)
    {
        decimal low = 0;
        bool isClosed = true;
        bool isKnown = false;
        foreach (Cell cell in source.Cells)
        {
            CellValue value = report[cell];
            bool counts = value.Number is >= 0;
            low += counts ? value.Number.GetValueOrDefault() : 0;
            isKnown |= counts;
            isClosed &= counts || value.State == CellState.NotApplicable;
        }
        return !isKnown
            ? default
            : new(default, null, low, isClosed ? low : null, null)
            {
                Quality =
                    !isClosed ? MigrationQuality.Bounded
                    : source.Cells.SequenceEqual(common) || HasExactCounterparts(report.Form, common) ? MigrationQuality.Exact
                    : MigrationQuality.Near,
            };
    }

    private static bool HasExactCounterparts(ReportForm form, IReadOnlyList<Cell> common) =>
        common.SelectMany(cell => Concordance.Of(form, Common).ArrowsTo(cell)).All(arrow => arrow.Relation == MigrationRelation.Exact);

    /// <summary>The bounds of the migration from the table of 2014.</summary>
    private static IndicatorFigures FromReplies(SolvedStep solved, IndicatorSource source, IReadOnlyList<Cell> common, decimal? stated)
    {
        if (!common.All(solved.HasTarget))
        {
            return default;
        }
        Bounds bounds = solved.RangeOf(common.ToArray());
        ConcordanceArrow[] arrows = common.SelectMany(solved.Step.Concordance.ArrowsTo).ToArray();
        bool isLeast = stated is >= 0 && Array.Exists(arrows, arrow => arrow.Use == ConcordanceUse.Least);
        MigrationQuality quality = bounds.IsPoint
            ? source.Basis == CountingBasis.Responses || Array.Exists(arrows, arrow => arrow.Relation == MigrationRelation.Near)
                ? MigrationQuality.Near
                : MigrationQuality.Exact
            : bounds.Low > 0 || bounds.High is not null || isLeast
                ? MigrationQuality.Bounded
                : MigrationQuality.None;
        return quality == MigrationQuality.None
            ? default
            : new(default, null, bounds.Low, bounds.High, null) { Quality = quality, Assumptions = Mask(bounds.Assumptions) };
    }

    private static byte Mask(IReadOnlyList<MigrationAssumption> assumptions)
    {
        int mask = 0;
        for (int index = 0; index < MigrationAssumption.All.Count; index++)
        {
            mask |= assumptions.Contains(MigrationAssumption.All[index]) ? 1 << index : 0;
        }
        return (byte)mask;
    }
}
