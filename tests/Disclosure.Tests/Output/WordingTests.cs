using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>Texts and JSON of results say each thing that the result knows.</summary>
public sealed class WordingTests
{
    private static readonly Report2021 Zeros = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);

    [Fact]
    public void A_comparison_has_a_line_for_each_kind_of_progress()
    {
        CheckResult before = Zeros.Check();
        CheckResult broken = Zeros.With(CellsMatrix.Disputes.Reconsideration.Total, 3).Check();
        CheckResult open = Zeros.With(CellsMatrix.Disputes.Reconsideration.Total, CellValue.Blank).Check();
        Assert.Contains("newly broken: B-T4[行政复议]", before.Compare(broken).ToString(), StringComparison.Ordinal);
        Assert.Contains("新出现：B-T4[行政复议]", before.Compare(broken).ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("fixed: B-T4[行政复议]", broken.Compare(before).ToString(), StringComparison.Ordinal);
        Assert.Contains("no longer assessed: B-T4[行政复议]", before.Compare(open).ToString(), StringComparison.Ordinal);
        Assert.Contains("now assessed: B-T4[行政复议]", open.Compare(before).ToString(), StringComparison.Ordinal);
        Assert.Contains("现可判断：B-T4[行政复议]", open.Compare(before).ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Empty_boxes_that_must_hold_something_are_counted(int blanks)
    {
        Report2021 report = Zeros.With(CellsMatrix.Requests.NewlyReceived.Total, 5).With(CellsMatrix.Requests.CarriedOut.Total, 5);
        report = report.With(CellsMatrix.Requests.NewlyReceived.NaturalPersons, CellValue.Blank);
        report = blanks == 2 ? report.With(CellsMatrix.Requests.NewlyReceived.CommercialEnterprises, CellValue.Blank) : report;
        Finding finding = Assert.Single(report.Check().Findings, each => each.Check.Id.StartsWith("B-ROW[一", StringComparison.Ordinal));
        Assert.Equal(Verdict.Incomplete, finding.Verdict);
        Assert.Contains(blanks == 1 ? "the empty box" : "the 2 empty boxes together", finding.ToString(), StringComparison.Ordinal);
        Assert.Equal(blanks == 2, finding.ToString(Language.Chinese).Contains("2个空白格合计", StringComparison.Ordinal));
        Assert.Contains("空白格", finding.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_boxes_that_were_read_as_nothing_are_those_of_the_sums_that_hold_so()
    {
        Report report = ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Report!;
        CheckResult result = report.Check();
        CheckOutcome only = Assert.Single(result.Outcomes, outcome => outcome.Rule.IsSum && outcome.Verdict == Verdict.Consistent);
        Assert.Equal("A-EQ-7", only.Check.Id);
        Cell[] empty =
        [
            .. only.Check.Left.Concat(only.Check.Right).Select(term => term.Cell).Where(cell => report[cell].State == CellState.Blank),
        ];
        Assert.NotEmpty(empty);
        Assert.Equal(empty, result.BlanksReadAsZero);
        Assert.Empty(Zeros.Check().BlanksReadAsZero);
    }

    [Fact]
    public void Every_entry_of_a_ledger_says_its_quality_and_its_basis()
    {
        using JsonDocument document = JsonDocument.Parse(new Report2014().MigrateTo2021().ToJson());
        JsonElement[] entries =
        [
            .. document
                .RootElement.EnumerateObject()
                .Where(member => member.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(member => member.Value.EnumerateArray())
                .Where(entry => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("lowBinding", out _)),
        ];
        Assert.True(entries.Length >= Cell.On(ReportForm.Matrix2021).Count);
        Assert.All(
            entries,
            entry =>
                Assert.All(
                    (string[])["value", "quality", "basis", "low", "high", "highBinding", "sources", "assumptions", "reason", "citation"],
                    name => Assert.True(entry.TryGetProperty(name, out _), name)
                )
        );
    }

    [Fact]
    public void A_year_of_zeros_is_known_to_be_zero_in_every_indicator()
    {
        Report year = Zeros with
        {
            Header = new() { IssuingBody = "青河县人民政府", ReportYear = 2022 },
        };
        DisclosureSeries series = DisclosureSeries.From([year]);
        Assert.All(
            SeriesIndicator.All,
            indicator => Assert.Equal((0m, 0m), (series[indicator, 2022].Bounds.Low, series[indicator, 2022].Bounds.High))
        );
    }
}
