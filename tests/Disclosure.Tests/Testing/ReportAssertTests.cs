using System.Text.Json;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Disclosure.Tests;

/// <summary>An assertion that holds says nothing; one that fails names cell, label, what was expected and what is there.</summary>
public class ReportAssertTests
{
    private static readonly Report2021 Valid = (Report2021)
        Report.FromJson("""{ "form": "matrix2021", "requests": { "newlyReceived": { "total": 3 } } }""");

    [Fact]
    public void Equal_reports_are_equal_and_others_differ_cell_by_cell()
    {
        ReportAssert.Equal(Valid, Valid with { });
        Report2021 other = Valid
            .With(CellsMatrix.Requests.NewlyReceived.Total, 4)
            .With(CellsMatrix.Requests.Outcomes.Refused.Stated.Total, 1)
            .With(CellsMatrix.Requests.Outcomes.Granted.Total, CellValue.Blank) with
        {
            Header = new() { ReportYear = 2022 },
        };
        Assert.Equal(
            """
            The reports differ:
              header.reportYear: expected nothing, actual 2022
              一/总计 一、本年新收政府信息公开申请数量 / 总计 (Requests.NewlyReceived.Total): expected 3, actual 4
              三(一)/总计 (一)予以公开 / 总计 (Requests.Outcomes.Granted.Total): expected (Missing), actual (Blank)
              三(三)/总计 (三)不予公开 / 总计 (Requests.Outcomes.Refused.Stated.Total): expected (Missing), actual 1
            """,
            Message(() => ReportAssert.Equal(Valid, other))
        );
        Assert.Equal(
            "The reports differ:\n  form: expected Matrix2021, actual Matrix2019",
            Message(() => ReportAssert.Equal(Valid, Report2019.Blank))
        );
    }

    /// <summary>Every member of a header has a line of its own; the names are found by reflection, so that a new one cannot be forgotten.</summary>
    [Fact]
    public void Headers_differ_member_by_member()
    {
        var header = new ReportHeader
        {
            Title = "",
            Contacts = new ReportContacts { Fax = "1" },
        };
        Report2021 one = Valid with { Header = header };
        Report2021 other = Valid with
        {
            Header = header with
            {
                Title = null,
                PublishedOn = new LocalDate(2022, 1, 31),
                Contacts = new ReportContacts { Fax = "2" },
                Period = new StatisticalPeriod(new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)), "2021年"),
            },
        };
        Assert.Equal(
            """
            The reports differ:
              header.title: expected "", actual nothing
              header.period: expected nothing, actual 2021-01-01 to 2021-12-31, 2021年
              header.publishedOn: expected nothing, actual 2022-01-31
              header.contacts.fax: expected 1, actual 2
            """,
            Message(() => ReportAssert.Equal(one, other))
        );
        string[] names =
        [
            .. Names(typeof(ReportHeader)).Where(name => name is not ("contacts" or "empty")),
            .. Names(typeof(ReportContacts)).Where(name => name != "none").Select(name => $"contacts.{name}"),
        ];
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            HeaderMembers.Of(header).Select(member => member.Name).Order(StringComparer.Ordinal)
        );

        static IEnumerable<string> Names(Type type) =>
            type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
    }

    [Fact]
    public void A_figure_on_a_heading_or_another_origin_is_a_difference_and_long_lists_are_cut()
    {
        Report2014 sample = SampleReports.KunmingGuandu2016;
        Assert.Contains(
            "一 一、主动公开情况 (ProactiveDisclosure.OnHeading): expected 一、主动公开情况 155, actual nothing",
            Message(() => ReportAssert.Equal(sample, sample.With(CellsIndicator.ProactiveDisclosure.OnHeading, CellValue.Missing))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "origin: expected ",
            Message(() => ReportAssert.Equal(Valid, Valid with { Origin = ReportOrigin.Migrated(ReportForm.Matrix2019, "1") })),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "\n  and 180 more",
            Message(() => ReportAssert.Equal(Report2021.Blank, AllForms.Zeros(ReportForm.Matrix2021))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Errors_are_listed_with_their_cells()
    {
        ReportAssert.HasNoErrors(SampleReports.ChangchunAutomotiveZone2016);
        string message = Message(() => ReportAssert.HasNoErrors(SampleReports.TonghuaDongchang2020));
        Assert.StartsWith("Errors in Report2019 2020 通化市东昌区人民政府", message, StringComparison.Ordinal);
        Assert.Contains("cells filled:\n  error B-BAL[自然人]", message, StringComparison.Ordinal);
        Assert.Contains("行政复议 / 总计 0, but 行政复议 / 其他结果 1", message, StringComparison.Ordinal);
        Assert.EndsWith(
            """
                四/行政复议/总计 行政复议 / 总计 (Disputes.Reconsideration.Total): 0
                四/行政复议/结果维持 行政复议 / 结果维持 (Disputes.Reconsideration.Upheld): 0
                四/行政复议/结果纠正 行政复议 / 结果纠正 (Disputes.Reconsideration.Corrected): 0
                四/行政复议/其他结果 行政复议 / 其他结果 (Disputes.Reconsideration.Other): 1
                四/行政复议/尚未审结 行政复议 / 尚未审结 (Disputes.Reconsideration.Pending): 0
            """,
            message,
            StringComparison.Ordinal
        );
        Assert.Contains("\n    and 18 cells without a figure other than 0\n", message, StringComparison.Ordinal); // of B-SUM
        Assert.Equal(5, message.Split('\n').Count(line => line.StartsWith("  error B-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_of_any_severity_are_findings()
    {
        Report2014 sample = SampleReports.ChangchunAutomotiveZone2016;
        ReportAssert.HasNoFindings(Report2021.Blank);
        ReportAssert.HasNoFindings(Report2021.Blank.Check());
        string errors = Message(() => ReportAssert.HasNoFindings(SampleReports.TonghuaDongchang2020));
        Assert.Equal(5, errors.Split('\n').Count(line => line.StartsWith("  error B-", StringComparison.Ordinal)));
        Assert.Contains("A-PL-4", Message(() => ReportAssert.HasNoFindings(sample.Check(RuleBook.Exploratory))), StringComparison.Ordinal);
        ReportAssert.HasNoErrors(sample.Check(RuleBook.Exploratory));
    }

    [Fact]
    public void An_expected_finding_is_looked_for_by_rule_or_check_and_cell()
    {
        Report2019 sample = SampleReports.TonghuaDongchang2020;
        Cell total = CellsMatrix.Disputes.Reconsideration.Total;
        ReportAssert.Finds(sample, "B-T4", total);
        ReportAssert.Finds(sample, "B-T4[行政复议]", total);
        string message = Message(() => ReportAssert.Finds(sample, "B-ROW", total));
        Assert.StartsWith(
            "Expected a finding of B-ROW at 四/行政复议/总计 行政复议 / 总计 (Disputes.Reconsideration.Total), which holds 0; but only:\n  error B-BAL",
            message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Expected a finding of B-T5 (no rule or check of this result has that id) at 四/行政复议/总计",
            Message(() => ReportAssert.Finds(sample, "B-T5", total)),
            StringComparison.Ordinal
        );
        Assert.Throws<ReportAssertionException>(() => ReportAssert.Finds(sample, "B-T4", CellsMatrix.Disputes.LitigationDirect.Total));
        Assert.EndsWith(
            "which holds (Blank); nothing was found.",
            Message(() => ReportAssert.Finds(Report2019.Blank, "B-T4", total)),
            StringComparison.Ordinal
        );
    }

    /// <summary>A fault is looked for at each of its cells: where two figures changed places, the first rule may name the second cell alone.</summary>
    [Fact]
    public void A_planted_fault_is_found_by_any_of_its_rules_at_any_of_its_cells()
    {
        PlantedFault<Report>[] faults = ReportGenerators.Faulty().Sample(400, new Rnd(3, 7), 50).ToArray();
        Assert.All(faults, ReportAssert.Finds);
        Assert.Contains(faults, fault => fault.Findings[0].Cells.All(part => part.Cell != fault.Cells[0]));
        Assert.Equal(Enum.GetValues<FaultKind>(), faults.Select(fault => fault.Kind).Distinct().Order());
        PlantedFault<Report> first = faults[0];
        var unnoticed = new PlantedFault<Report>(first.Kind, first.Original, first.Original, [.. first.Cells], [.. first.Findings]);
        string message = Message(() => ReportAssert.Finds(unnoticed));
        Assert.StartsWith("Expected a finding of " + first.RuleIds[0], message, StringComparison.Ordinal);
        Assert.EndsWith("nothing was found.", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ReportAssert.Finds((PlantedFault<Report>)null!));
    }

    [Fact]
    public void A_null_argument_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ReportAssert.Equal(null!, Valid));
        Assert.Throws<ArgumentNullException>(() => ReportAssert.Equal(Valid, null!));
        Assert.Throws<ArgumentNullException>(() => ReportAssert.HasNoErrors((Report)null!));
        Assert.Throws<ArgumentNullException>(() => ReportAssert.HasNoErrors((CheckResult)null!));
        Assert.Throws<ArgumentNullException>(() => ReportAssert.HasNoFindings((CheckResult)null!));
        Assert.Throws<ArgumentNullException>(() => ReportAssert.HasNoFindings((Report)null!));
        Assert.Throws<ArgumentNullException>(() => ReportAssert.Finds(Valid, null!, CellsMatrix.Requests.NewlyReceived.Total));
    }

    private static string Message(Action assertion) => Assert.Throws<ReportAssertionException>(assertion).Message;
}
