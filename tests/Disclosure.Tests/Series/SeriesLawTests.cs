using System.Text.Json;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Disclosure.Tests.SeriesSamples;

namespace Disclosure.Tests;

/// <summary>Laws of series over random reports.</summary>
public sealed class SeriesLawTests
{
    [Property(Arbitrary = [typeof(Several)], MaxTest = 40)]
    public void The_order_of_the_reports_does_not_matter(Report[] reports, int seed)
    {
        Report[] shuffled = [.. reports];
        new Random(seed).Shuffle(shuffled);
        DisclosureSeries series = DisclosureSeries.From(reports);
        DisclosureSeries other = DisclosureSeries.From(shuffled);
        Assert.Equal(series.ToJson(), other.ToJson());
        Assert.Equal(series.ToHtml(), other.ToHtml());
        using var one = new StringWriter();
        using var two = new StringWriter();
        SeriesPanel.From(reports).WriteCsv(one);
        SeriesPanel.From(shuffled).WriteCsv(two);
        Assert.Equal(one.ToString(), two.ToString());
    }

    [Property(Arbitrary = [typeof(Several)], MaxTest = 60)]
    public void Every_stated_figure_is_the_sum_of_the_cells_that_a_person_named(Report[] reports)
    {
        // One report at a time, so that none stands for another.
        foreach (Report report in reports.Where(report => report.Header.ReportYear is >= 2008))
        {
            foreach (SeriesPoint point in DisclosureSeries.From([report]).Points)
            {
                CellValue[] values = Array.ConvertAll(CellsOf(point.Indicator.Id, report.Form), cell => report[cell]);
                bool isStated = Array.TrueForAll(values, value => value.Number is not null);
                Assert.Equal(isStated ? values.Sum(value => value.Number) : null, point.Stated);
                Assert.Equal(isStated, point.State == PointState.Stated);
            }
        }
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 20)]
    public void The_bounds_of_the_table_of_2014_are_those_of_the_migration(Report2014 report)
    {
        DisclosureSeries series = DisclosureSeries.From([report with { Header = Header(2015) }]);
        Migration<Report2021> migration = report.MigrateTo2021();
        foreach (SeriesPoint point in series.Points)
        {
            Cell[] cells = CellsOf(point.Indicator.Id, ReportForm.Matrix2021);
            Bounds bounds = migration.BoundsOf(cells);
            Assert.Equal((bounds.Low, bounds.High), (point.Bounds.Low, point.Bounds.High));
            if (cells.Length == 1)
            {
                LedgerEntry entry = migration[cells[0]];
                Assert.Equal((point.Indicator.Id, entry.Quality), (point.Indicator.Id, point.Quality));
            }
        }
    }

    [Fact]
    public void The_truth_of_a_simulated_body_lies_within_the_bounds_and_is_the_figure_on_the_matrix_form()
    {
        MigrationOptions options = new();
        int judged = 0;
        for (int seed = 0; seed < Runs.Of(60); seed++)
        {
            MicroBody body = new MicroGenerator(new Random(seed)).Next(6, mayBreak: false);
            Report2021 truth = MatrixTabulator.Fill(body);
            DisclosureSeries series = DisclosureSeries.From([
                IndicatorTabulator.Fill(body) with
                {
                    Header = Header(2018),
                },
                truth with
                {
                    Header = Header(2021),
                },
            ]);
            foreach (SeriesIndicator indicator in SeriesIndicator.All)
            {
                decimal actual = CellsOf(indicator.Id, ReportForm.Matrix2021).Sum(cell => truth[cell].Number!.Value);
                SeriesPoint old = series[indicator, 2018];
                bool holds = old.Assumptions.All(assumption => body.Satisfies(assumption.Id, options));
                Assert.True(!holds || old.Bounds.Contains(actual), $"seed {seed}: {old}, truth {actual}");
                Assert.Equal((actual, actual), (series[indicator, 2021].Stated, series[indicator, 2021].Bounds.High));
                judged += holds ? 1 : 0;
            }
        }
        Assert.True(judged > Runs.Of(60) * 10, $"{judged}");
    }

    [Property(Arbitrary = [typeof(Several)], MaxTest = 30)]
    public void CSV_and_JSON_parse_back_to_the_rows(Report[] reports, bool protect)
    {
        DisclosureSeries series = DisclosureSeries.From(reports);
        Dictionary<string, string>[] expected = series.Rows(Language.Chinese).Select(Fields).ToArray();
        List<List<string>> csv = ParseCsv(series.ToCsv(new() { Language = Language.Chinese, ProtectFormulas = protect }));
        Assert.Equal(typeof(SeriesRow).GetProperties().Length, csv[0].Count);
        Assert.Equal(expected.Length, csv.Count - 1);
        JsonElement[] json = [.. JsonDocument.Parse(series.ToJson(Language.Chinese)).RootElement.GetProperty("rows").EnumerateArray()];
        Assert.Equal(expected.Length, json.Length);
        for (int index = 0; index < expected.Length; index++)
        {
            foreach ((string name, string field) in csv[0].Zip(csv[index + 1]))
            {
                string text = protect && field.StartsWith('\'') ? field[1..] : field;
                Assert.Equal((name, expected[index][name]), (name, text));
                JsonElement value = json[index].GetProperty(name);
                Assert.Equal((name, expected[index][name]), (name, value.ValueKind == JsonValueKind.Null ? "" : value.ToString()));
            }
        }
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 20)]
    public void A_series_within_one_edition_has_no_break_and_every_change_is_a_difference(Report2021[] reports)
    {
        const int Most = 20; // years far ahead are taken for misread
        DisclosureSeries series = DisclosureSeries.From(
            reports.Take(Most).Select((report, index) => report with { Header = Header(2021 + index) })
        );
        Assert.All(series.Points, point => Assert.Null(point.Break));
        Assert.Equal(Math.Max(0, Math.Min(Most, reports.Length) - 1), series.CarryOvers.Count);
        foreach (SeriesPoint point in series.Points.Where(point => point.Year > 2021))
        {
            Assert.Equal(point.Stated - series[point.Indicator, point.Year - 1].Stated, point.Change);
            Assert.Equal(point.Change is null, point.ChangeReason.English.Length > 0);
        }
    }

    /// <summary>A handful of reports of all forms, whose years and names often fall together.</summary>
    public static class Several
    {
        public static Arbitrary<Report[]> Reports() =>
            Gen.Choose(0, 7)
                .SelectMany(count =>
                    Gen.ArrayOf(
                        from report in Gen.Frequency((3, ReportGenerators.Valid()), (1, ReportGenerators.Arbitrary()))
                        from year in Gen.Choose(2014, 2019)
                        from body in Gen.Elements<string?>("=甲县,\"教育\"局", "'乙区", "乙 区", "+丙\r\n市", null)
                        from keepsHeader in Gen.Choose(0, 4)
                        select keepsHeader == 0
                            ? report
                            : report with
                            {
                                Header = report.Header with { ReportYear = year, IssuingBody = body },
                            },
                        count
                    )
                )
                .ToArbitrary();
    }
}
