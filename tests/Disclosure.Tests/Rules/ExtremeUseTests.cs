using System.Numerics;

namespace Disclosure.Tests;

/// <summary>The largest and smallest figures that a cell can hold, through everything that computes with or writes figures: no exception, no wrapped sum.</summary>
public sealed class ExtremeUseTests
{
    public static TheoryData<ReportForm, string> Cases => ExtremeReports.Cases;

    /// <summary>Each form with each later one, and each format.</summary>
    public static TheoryData<ReportForm, string, WritingFormat> Documents
    {
        get
        {
            var documents = new TheoryData<ReportForm, string, WritingFormat>();
            foreach (ReportForm form in AllForms.Each)
            {
                foreach (WritingFormat format in Enum.GetValues<WritingFormat>())
                {
                    documents.Add(form, "largest", format);
                    documents.Add(form, "mixed", format);
                }
            }
            return documents;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_sides_of_a_finding_are_the_sums_that_unbounded_numbers_have(ReportForm form, string shape)
    {
        Report report = ExtremeReports.Filled(form, shape);
        Finding[] sums = report.Check(RuleBook.Exploratory).Findings.Where(IsSumOfCounts).ToArray();
        Assert.True(sums.Length > 0 || shape != "largest");
        Assert.All(sums, AssertNotWrapped);
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_sums_of_units_are_those_that_unbounded_numbers_have(ReportForm form, string shape)
    {
        Report report = Named(ExtremeReports.Filled(form, shape), 2023);
        CheckResult result = Rollup.Check(
            report,
            [report with { }, report with { }, report with { }],
            complete: true,
            RuleBook.Exploratory
        );
        Assert.All(result.Findings.Where(IsSumOfCounts), AssertNotWrapped);
        Assert.True(shape != "largest" || result.Findings.Any(finding => finding.Rule.Id == "HI-SUM"));
        Assert.NotEmpty(result.ToHtml());
    }

    [Theory, MemberData(nameof(Cases))]
    public void JSON_gives_every_figure_back(ReportForm form, string shape)
    {
        Report report = Named(ExtremeReports.Filled(form, shape), 2023);
        Assert.Equal(report, Report.FromJson(report.ToJson()));
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_document_gives_every_figure_back(ReportForm form, string shape, WritingFormat format)
    {
        Report report = Named(ExtremeReports.Filled(form, shape), 2023);
        using var document = new MemoryStream(ReportWriter.ToBytes(report, format));
        ReportReading reading = ReportReader.ReadStream(document);
        Assert.NotNull(reading.Report);
        string[] changed = Cell.On(form)
            .Where(cell => report[cell].Number is { } number && reading.Report[cell].Number != number && !IsReported(reading, cell))
            .Select(cell => $"{cell}: {report[cell]} became {reading.Report[cell]}")
            .ToArray();
        Assert.Empty(changed);
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_migration_keeps_its_bounds_in_order(ReportForm form, string shape)
    {
        foreach (Migration migration in Migrations(ExtremeReports.Filled(form, shape)))
        {
            Assert.All(
                migration.Entries,
                entry => Assert.False(entry.Bounds is { Low: { } low, High: { } high } && low > high, entry.ToString())
            );
            Assert.NotEmpty(migration.ToJson() + migration + migration.ToHtml() + migration.Report.ToJson());
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_series_takes_them(ReportForm form, string shape)
    {
        int first = form switch
        {
            ReportForm.Indicators2014 => 2016,
            ReportForm.Matrix2019 => 2019,
            _ => 2022,
        };
        Report[] reports = [Named(ExtremeReports.Filled(form, shape), first), Named(ExtremeReports.Filled(form, "mixed"), first + 1)];
        DisclosureSeries series = DisclosureSeries.From(reports);
        Assert.NotEmpty(series.ToCsv() + series.ToJson() + series.ToHtml() + series);
        Assert.All(reports[1].Check(reports[0], RuleBook.Exploratory).Findings.Where(IsSumOfCounts), AssertNotWrapped);
    }

    private static Migration[] Migrations(Report report) =>
        report switch
        {
            Report2014 old => [old.MigrateTo2019(), old.MigrateTo2021()],
            Report2019 trial => [trial.MigrateTo2021(), trial.MigrateTo2014()],
            Report2021 revised => [revised.MigrateTo2019(), revised.MigrateTo2014()],
            _ => throw new NotSupportedException(),
        };

    private static Report Named(Report report, int year) =>
        report with
        {
            Header = new ReportHeader { IssuingBody = "青河市人民政府", ReportYear = year },
        };

    /// <summary>What cannot be read as it was written is said, never changed in silence.</summary>
    private static bool IsReported(ReportReading reading, Cell cell) => reading.Problems.Any(problem => problem.Cell == cell);

    /// <summary>Both sides are whole numbers added up from the cells that the finding names.</summary>
    private static bool IsSumOfCounts(Finding finding) =>
        finding.Verdict == Verdict.Failed
        && finding.Rule.Kind is RuleKind.Balance or RuleKind.AtMost or RuleKind.RollUp
        && finding.Cells.All(cell => cell.Cell.Kind != CellKind.Money)
        && finding.Cells.All(cell => cell.Value.State == CellState.Filled);

    private static void AssertNotWrapped(Finding finding)
    {
        BigInteger left = Sum(finding, CheckSide.Left);
        BigInteger right = Sum(finding, CheckSide.Right);
        Assert.Equal((finding.ToString(), left, right), (finding.ToString(), new BigInteger(finding.Left), new BigInteger(finding.Right)));
        Assert.Equal(left - right, new BigInteger(finding.Difference));
    }

    private static BigInteger Sum(Finding finding, CheckSide side) =>
        finding
            .Cells.Where(cell => cell.Side == side)
            .Aggregate(BigInteger.Zero, (sum, cell) => sum + new BigInteger(cell.Value.Number!.Value) * cell.Coefficient);
}
