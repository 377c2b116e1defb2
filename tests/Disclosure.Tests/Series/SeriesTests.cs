using NodaTime;
using static Disclosure.Tests.MigrationSamples;
using static Disclosure.Tests.SeriesSamples;

namespace Disclosure.Tests;

/// <summary>One body over the years: what is stated, what it means in common terms, and where the series breaks. Expectations are worked out by hand.</summary>
public sealed class SeriesTests
{
    private static readonly DisclosureSeries Ten = DisclosureSeries.From(TenYears);

    [Fact]
    public void Every_indicator_is_what_a_person_reads_off_each_form()
    {
        Assert.Equal(Definitions.Select(entry => entry.Indicator), SeriesIndicator.All.Select(indicator => indicator.Id));
        foreach (SeriesIndicator indicator in SeriesIndicator.All)
        {
            Assert.Same(indicator, SeriesIndicator.Find(indicator.Id));
            Assert.Equal(Enum.GetValues<ReportForm>(), indicator.Sources.Select(source => source.Form));
            foreach (IndicatorSource source in indicator.Sources)
            {
                Assert.Equal(CellsOf(indicator.Id, source.Form), source.Cells);
                Assert.All(source.Cells.Concat(source.Whole), cell => Assert.True(cell.IsOn(source.Form)));
            }
        }
        Assert.Throws<ArgumentException>(() => SeriesIndicator.Find("Nothing"));
    }

    [Fact]
    public void The_sample_of_Changchun_has_15_grants_that_mean_0_to_5_requests()
    {
        DisclosureSeries series = DisclosureSeries.From([FromGolden("changchun-automotive-zone-2016")]);
        SeriesPoint granted = series[SeriesIndicator.Granted, 2016];
        Assert.Equal((15m, "0..5", CountingBasis.Responses), (granted.Stated, granted.Bounds.ToString(), granted.Basis));
        Assert.Equal(MigrationQuality.Bounded, granted.Quality);
        Assert.Equal(["S2"], granted.Assumptions.Select(assumption => assumption.Id));
        // 15 of 20 responses: a share in the unit of its own year.
        Assert.Equal((20m, 0.75m), (granted.Whole, granted.Share));
        Assert.Equal("0..3", series[SeriesIndicator.NotHeld, 2016].Bounds.ToString());
        Assert.Equal(
            ("5", MigrationQuality.Exact),
            (series[SeriesIndicator.RequestsReceived, 2016].Bounds.ToString(), series[SeriesIndicator.RequestsReceived, 2016].Quality)
        );
        Assert.Equal(MigrationQuality.Near, series[SeriesIndicator.RequestsClosed, 2016].Quality);
        // Direct suits and those after reconsideration together make row 46, though neither is known.
        SeriesPoint corrected = series[SeriesIndicator.LitigationCorrected, 2016];
        Assert.Equal(("1", MigrationQuality.Exact), (corrected.Bounds.ToString(), corrected.Quality));
        Assert.Equal("≥ 1", series[SeriesIndicator.LitigationCases, 2016].Bounds.ToString());
    }

    [Fact]
    public void An_empty_box_is_not_0()
    {
        SeriesPoint secrets = Ten[SeriesIndicator.RefusedStateSecrets, 2016];
        Assert.Equal((PointState.Blank, null), (secrets.State, secrets.Stated));
        Assert.Null(secrets.Share);
        SeriesPoint notHeld = Ten[SeriesIndicator.NotHeld, 2023];
        Assert.Equal((PointState.PartlyStated, null, "≥ 7"), (notHeld.State, notHeld.Stated, notHeld.Bounds.ToString()));
        Assert.Equal(MigrationQuality.Bounded, notHeld.Quality);
        Assert.Null(notHeld.Change);
        Assert.Equal("2023 states no figure.", notHeld.ChangeReason.English);
        Assert.Equal("2023 states no figure.", Ten[SeriesIndicator.NotHeld, 2024].ChangeReason.English);
        DisclosureSeries blank = DisclosureSeries.From([Report2021.Blank with { Header = Header(2022) }]);
        Assert.All(
            blank.Points,
            point => Assert.Equal((PointState.Blank, MigrationQuality.None, null), (point.State, point.Quality, point.Stated))
        );
        Assert.All(blank.Rows(), row => Assert.Equal((null, null, null), (row.Stated, row.Low, row.High)));
    }

    [Theory]
    [InlineData(CellState.NotApplicable, PointState.NotApplicable)]
    [InlineData(CellState.Missing, PointState.Missing)]
    [InlineData(CellState.Blank, PointState.Blank)]
    public void A_box_without_a_number_says_why(CellState state, PointState expected)
    {
        Report report = Matrix(ReportForm.Matrix2021, 2022).With(CellsOf("Granted", ReportForm.Matrix2021)[0], CellValue.Without(state));
        SeriesPoint point = DisclosureSeries.From([report])[SeriesIndicator.Granted, 2022];
        Assert.Equal((expected, null), (point.State, point.Stated));
    }

    [Fact]
    public void Nothing_to_state_adds_nothing_to_a_sum_and_a_figure_below_0_says_nothing()
    {
        Cell[] cells = CellsOf("NotHeld", ReportForm.Matrix2021);
        Report report = Matrix(ReportForm.Matrix2021, 2022, ("三(四)1", 4)).With(cells[1], CellValue.NotApplicable);
        Assert.Equal("4", DisclosureSeries.From([report])[SeriesIndicator.NotHeld, 2022].Bounds.ToString());
        SeriesPoint negative = DisclosureSeries.From([report.With(cells[0], -4)])[SeriesIndicator.NotHeld, 2022];
        Assert.Equal(MigrationQuality.None, negative.Quality);
    }

    [Fact]
    public void A_year_without_a_report_stays_visible_and_breaks_the_series()
    {
        Assert.Equal(Enumerable.Range(2014, 11), Ten.Years);
        Assert.Equal(10, Ten.ReportCount);
        SeriesPoint gap = Ten[SeriesIndicator.RequestsReceived, 2017];
        Assert.Equal((PointState.NoReport, null, null), (gap.State, gap.Form, gap.Stated));
        Assert.Equal("There is no report for 2017.", gap.ChangeReason.English);
        SeriesPoint after = Ten[SeriesIndicator.RequestsReceived, 2018];
        Assert.Equal(BreakKinds.YearGap, after.Break?.Kinds);
        Assert.Null(after.Change);
        Assert.Equal("There is no report for 2017.", after.ChangeReason.English);
        Assert.Equal("缺2017年报告。", after.ChangeReason.Chinese);
    }

    [Fact]
    public void Breaks_stand_where_the_form_or_the_unit_changes_and_nowhere_else()
    {
        int[] Breaks(SeriesIndicator indicator) => [.. Ten[indicator].Where(point => point.Break is not null).Select(point => point.Year)];
        Assert.All(SeriesIndicator.All, indicator => Assert.Equal([2018, 2019, 2021], Breaks(indicator)));
        Assert.Equal(BreakKinds.FormChange | BreakKinds.BasisChange, Ten[SeriesIndicator.Granted, 2019].Break?.Kinds);
        Assert.Equal(BreakKinds.FormChange, Ten[SeriesIndicator.RequestsReceived, 2019].Break?.Kinds);
        Assert.Equal(
            "The form of 2019 gave way to that of 2021. The figure means the same.",
            Ten[SeriesIndicator.Granted, 2021].Break?.ToString()
        );
        Assert.Equal(
            "由2019年表改用2021年表。原为：规范性文件本年新制作数量。现为：行政规范性文件本年制发件数。",
            Ten[SeriesIndicator.NormativeDocumentsIssued, 2021].Break?.ToString(Language.Chinese)
        );
    }

    [Fact]
    public void Change_is_given_only_where_the_unit_allows_it()
    {
        // On one form, responses with responses: 12 granted in 2015 after 9.
        Assert.Equal(3, Ten[SeriesIndicator.Granted, 2015].Change);
        Assert.Equal("There is no report before it.", Ten[SeriesIndicator.Granted, 2014].ChangeReason.English);
        // Requests are requests on both forms.
        Assert.Equal(31 - 26, Ten[SeriesIndicator.RequestsReceived, 2019].Change);
        Assert.Null(Ten[SeriesIndicator.Granted, 2019].Change);
        Assert.Equal("一年按答复件数计，另一年按申请件数计。", Ten[SeriesIndicator.Granted, 2019].ChangeReason.Chinese);
        // Cases pending are not on the table of 2014, so 2 cases are at least 2.
        Assert.Null(Ten[SeriesIndicator.ReconsiderationCases, 2019].Change);
        Assert.Contains("≥ 2", Ten[SeriesIndicator.ReconsiderationCases, 2019].ChangeReason.English, StringComparison.Ordinal);
        Assert.Equal(2 - 1, Ten[SeriesIndicator.ReconsiderationUpheld, 2019].Change);
        Assert.Equal(27 - 25, Ten[SeriesIndicator.Granted, 2021].Change);
        Assert.Equal(0, Ten[SeriesIndicator.NormativeDocumentsIssued, 2021].Change);
    }

    [Fact]
    public void Shares_are_of_the_whole_of_their_own_year()
    {
        Assert.Equal((12m, 18m, 0.666667m), Share(SeriesIndicator.Granted, 2015));
        Assert.Equal((20m, 28m, 0.714286m), Share(SeriesIndicator.Granted, 2019));
        Assert.Equal((28m, 33m, 0.848485m), Share(SeriesIndicator.RequestsClosed, 2019));
        Assert.Equal((1m, 2m, 0.5m), Share(SeriesIndicator.ReconsiderationCorrected, 2018));
        Assert.Equal((0m, 0m, null), Share(SeriesIndicator.ReconsiderationUpheld, 2021));
        Assert.Equal((52m, null, null), Share(SeriesIndicator.RequestsReceived, 2024));

        static (decimal?, decimal?, decimal?) Share(SeriesIndicator indicator, int year) =>
            Ten[indicator, year] is var point ? (point.Stated, point.Whole, point.Share) : default;
    }

    [Fact]
    public void What_one_year_carries_over_the_next_takes_over()
    {
        Assert.Equal([2020, 2021, 2022, 2023, 2024], Ten.CarryOvers.Select(carry => carry.Year));
        Assert.Equal([true, true, false, true, true], Ten.CarryOvers.Select(carry => carry.IsContinuous));
        Assert.Equal("2022 takes over 2, but 2021 carried over 3.", Ten.CarryOvers[2].ToString());
        DisclosureSeries blank = DisclosureSeries.From([
            Matrix(ReportForm.Matrix2021, 2021),
            Matrix(ReportForm.Matrix2021, 2022).With(CellsMatrix.Requests.CarriedIn.Total, CellValue.Blank),
        ]);
        Assert.Null(Assert.Single(blank.CarryOvers).IsContinuous);
        Assert.Equal(
            "2022 cannot be tied to 2021: taken over (an empty box), carried over (not on the page).",
            DisclosureSeries
                .From([
                    Matrix(ReportForm.Matrix2021, 2021).With(CellsMatrix.Requests.CarriedOut.Total, CellValue.Missing),
                    Matrix(ReportForm.Matrix2021, 2022).With(CellsMatrix.Requests.CarriedIn.Total, CellValue.Blank),
                ])
                .CarryOvers.Single()
                .ToString()
        );
    }

    [Fact]
    public void Reports_without_place_are_left_out_and_named()
    {
        Report2014 old = Old(2015, (17, 3));
        DisclosureSeries series = DisclosureSeries.From([
            old with
            {
                Header = old.Header with { ReportYear = null },
            },
            old with
            {
                Header = Header(20155),
            },
            old.MigrateTo2021().Report,
            Old(2016),
        ]);
        Assert.Equal([2016], series.Years);
        Assert.Equal(
            [SeriesProblemKind.NoYear, SeriesProblemKind.Migrated, SeriesProblemKind.ImpossibleYear],
            series.Problems.Select(problem => problem.Kind)
        );
        Assert.All(series.Problems, problem => Assert.NotEqual(problem.ToString(), problem.ToString(Language.Chinese)));
    }

    [Fact]
    public void Of_two_reports_for_a_year_the_one_made_public_last_is_used()
    {
        Report first = Old(2016, (17, 9), (18, 9)) with { Header = Header(2016) with { PublishedOn = new LocalDate(2017, 3, 1) } };
        Report corrected = Old(2016, (17, 5)) with { Header = Header(2016) with { PublishedOn = new LocalDate(2017, 6, 1) } };
        DisclosureSeries series = DisclosureSeries.From([corrected, first]);
        Assert.Equal(5, series[SeriesIndicator.RequestsReceived, 2016].Stated);
        Assert.Equal(SeriesProblemKind.SameYear, Assert.Single(series.Problems).Kind);
        Assert.Empty(DisclosureSeries.From([first, first]).Problems);
    }

    /// <summary>The bodies are named, whichever comes first, and never one that has no report for that year.</summary>
    [Fact]
    public void Reports_of_several_bodies_for_a_year_are_named_and_not_merged_in_silence()
    {
        Report one = Old(2016, (17, 9)) with { Header = Header(2016, "甲县水务局") with { PublishedOn = new LocalDate(2017, 3, 1) } };
        Report other = Old(2016, (17, 9)) with { Header = Header(2016, "乙县水务局") with { PublishedOn = new LocalDate(2017, 2, 1) } };
        Report later = Old(2018, (17, 4)) with { Header = Header(2018, "丙县水务局") };
        foreach (
            Report[] reports in (Report[][])
                [
                    [one, other, later],
                    [later, other, one],
                    [other, one, other, later],
                ]
        )
        {
            SeriesProblem problem = Assert.Single(DisclosureSeries.From(reports).Problems, problem => problem.Year == 2016);
            Assert.Equal((SeriesProblemKind.SeveralIssuers, "甲县水务局"), (problem.Kind, problem.Issuer));
            Assert.StartsWith(
                "For 2016 there are reports of 甲县水务局 and of 乙县水务局. That of 甲县水务局 is used.",
                problem.ToString(),
                StringComparison.Ordinal
            );
            Assert.StartsWith(
                "2016年有甲县水务局的报告，也有乙县水务局的报告。",
                problem.ToString(Language.Chinese),
                StringComparison.Ordinal
            );
        }
        Assert.Empty(DisclosureSeries.From([one, other], new SeriesOptions { Issuer = "甲县" }).Problems);
    }

    [Fact]
    public void Other_names_are_marked_unless_the_caller_gives_one()
    {
        Report[] reports =
        [
            Matrix(ReportForm.Matrix2019, 2019, ("一", 3)),
            Matrix(ReportForm.Matrix2019, 2020, ("一", 4)) with
            {
                Header = Header(2020, "别处水务局"),
            },
        ];
        DisclosureSeries series = DisclosureSeries.From(reports);
        SeriesPoint received = series[SeriesIndicator.RequestsReceived, 2020];
        Assert.Equal((BreakKinds.IssuerChange, null), (received.Break?.Kinds, received.Change));
        Assert.Empty(series.CarryOvers);
        Assert.Equal(SeriesProblemKind.SeveralIssuers, Assert.Single(series.Problems).Kind);
        Assert.All(series.Rows(), row => Assert.Equal(row.Year == 2020 ? "别处水务局" : reports[0].Header.IssuingBody, row.Issuer));
        DisclosureSeries vouched = DisclosureSeries.From(reports, new SeriesOptions { Issuer = "示例市" });
        Assert.Equal(1, vouched[SeriesIndicator.RequestsReceived, 2020].Change);
        Assert.Empty(vouched.Problems);
        Assert.Equal("示例市", vouched.Issuer);
        Assert.All(vouched.Rows(), row => Assert.Equal("示例市", row.Issuer));
    }

    [Fact]
    public void Mistakes_of_the_caller_are_exceptions()
    {
        Assert.Throws<ArgumentNullException>(() => DisclosureSeries.From(null!));
        Assert.Throws<ArgumentException>(() => DisclosureSeries.From([null!]));
        Assert.Throws<ArgumentException>(() =>
            DisclosureSeries.From([], new SeriesOptions { Migration = new() { MostWithoutDecision = -1 } })
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Ten[SeriesIndicator.Granted, 2013]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ten[SeriesIndicator.Granted, 2025]);
        Assert.Empty(DisclosureSeries.From([]).Points);
        Assert.Equal("A series without reports.", DisclosureSeries.From([]).ToString());
    }
}
