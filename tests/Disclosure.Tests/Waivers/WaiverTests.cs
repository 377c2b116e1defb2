using Disclosure.Testing;
using FsCheck.Xunit;
using NodaTime;

namespace Disclosure.Tests;

/// <summary>Waivers silence what somebody accepted, as long as the figures stay.</summary>
public class WaiverTests
{
    private static readonly LocalDate Date = new(2021, 3, 1);
    private static readonly Report Tonghua = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
    private static readonly Waiver Waiver = Tonghua.Check().Waive("B-T4[行政复议]", "Confirmed with the office.", "Li", Date);
    private static readonly RuleBook Book = RuleBook.Standard.With([Waiver]);

    [Fact]
    public void A_waived_finding_is_kept_apart_and_counted()
    {
        CheckResult result = Tonghua.Check(Book);
        Assert.Equal(4, result.Findings.Count);
        WaivedFinding waived = Assert.Single(result.Waived);
        Assert.Equal("B-T4[行政复议]", waived.Finding.Check.Id);
        Assert.Same(Waiver, waived.Waiver);
        Assert.Empty(result.LapsedWaivers);
        Assert.EndsWith("; 1 waived", result.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("；豁免1项", result.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Single(result.Causes);
        Assert.Single(result.Diagnose());
    }

    [Fact]
    public void It_notes_body_year_and_the_figures_that_the_check_reads()
    {
        Assert.Equal(
            (ReportForm.Matrix2019, Tonghua.Header.IssuingBody, Tonghua.Header.ReportYear),
            (Waiver.Form, Waiver.IssuingBody, Waiver.ReportYear)
        );
        Assert.Equal(
            ["行政复议 / 总计 0", "行政复议 / 结果维持 0", "行政复议 / 结果纠正 0", "行政复议 / 其他结果 1", "行政复议 / 尚未审结 0"],
            Waiver
                .Figures.Select(figure => figure.ToString())
                .OrderBy(text =>
                    Array.FindIndex(["总计", "维持", "纠正", "其他", "尚未"], word => text.Contains(word, StringComparison.Ordinal))
                )
        );
    }

    [Fact]
    public void It_lapses_when_a_figure_changes_and_says_which()
    {
        CheckResult result = Tonghua.With(CellsMatrix.Disputes.Reconsideration.Other, 2).Check(Book);
        Assert.Empty(result.Waived);
        Assert.Equal(5, result.Findings.Count);
        LapsedWaiver lapsed = Assert.Single(result.LapsedWaivers);
        Assert.Equal("行政复议 / 其他结果 1 → 2", Assert.Single(lapsed.Changes).ToString());
        Assert.Equal(
            "the waiver of B-T4[行政复议] (Li, 2021-03-01: Confirmed with the office.) has lapsed: 行政复议 / 其他结果 1 → 2",
            lapsed.ToString()
        );
        Assert.Contains("1 waiver lapsed", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_box_is_another_figure_than_0()
    {
        CheckResult result = Tonghua.With(CellsMatrix.Disputes.Reconsideration.Upheld, CellValue.Blank).Check(Book);
        Assert.Equal("行政复议 / 结果维持 0 → blank", Assert.Single(Assert.Single(result.LapsedWaivers).Changes).ToString());
    }

    [Fact]
    public void It_is_about_one_report()
    {
        Report otherBody = Tonghua with { Header = Tonghua.Header with { IssuingBody = "另一机关" } };
        Report otherYear = Tonghua with { Header = Tonghua.Header with { ReportYear = 1999 } };
        Assert.All(
            [otherBody.Check(Book), otherYear.Check(Book)],
            result =>
            {
                Assert.Equal(5, result.Findings.Count);
                Assert.Empty(result.LapsedWaivers);
            }
        );
    }

    [Fact]
    public void A_waiver_of_a_rule_covers_all_that_it_found_and_no_more()
    {
        Waiver rule = Tonghua.Check().Waive("B-BAL", "r", "a", Date);
        RuleBook book = RuleBook.Standard.With([rule]);
        Assert.Equal(["B-BAL[自然人]", "B-BAL[总计]"], Tonghua.Check(book).Waived.Select(waived => waived.Finding.Check.Id));
        CheckResult more = Tonghua.With(CellsMatrix.Requests.CarriedIn.CommercialEnterprises, 9).Check(book);
        Assert.Equal(2, more.Waived.Count);
        Assert.Contains(more.Findings, finding => finding.Check.Id == "B-BAL[商业企业]");
    }

    [Fact]
    public void A_waiver_across_years_covers_last_years_figures_too()
    {
        Report2021 lastYear = (Report2021)AllForms.Zeros(ReportForm.Matrix2021).With(CellsMatrix.Requests.CarriedOut.Total, 4);
        Report2021 thisYear = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);
        Waiver waiver = thisYear.Check(lastYear).Waive("XY-CARRY", "r", "a", Date);
        Assert.Contains(
            waiver.Figures,
            figure => figure.IsLastYear && figure.Cell == CellsMatrix.Requests.CarriedOut.Total && figure.Value == 4
        );
        Assert.DoesNotContain(waiver.Figures, figure => !figure.IsLastYear && figure.Cell == CellsMatrix.Requests.CarriedOut.Total);
        WaiverSet waivers = [waiver];
        Assert.Equal(waivers, WaiverSet.FromJson(waivers.ToJson()));
        RuleBook book = RuleBook.Standard.With(waivers);
        Assert.Equal("XY-CARRY", Assert.Single(thisYear.Check(lastYear, book).Waived).Finding.Rule.Id);
        CheckResult changed = thisYear.Check(lastYear.With(CellsMatrix.Requests.CarriedOut.Total, 5), book);
        Assert.Equal(
            "last year's 四、结转下年度继续办理 / 总计 4 → 5",
            Assert.Single(Assert.Single(changed.LapsedWaivers).Changes).ToString()
        );
        Assert.Empty(thisYear.Check(book).LapsedWaivers);
    }

    [Fact]
    public void Waivers_read_back_equal()
    {
        Report2019 odd = ((Report2019)Tonghua)
            .With(CellsMatrix.Disputes.Reconsideration.Upheld, CellValue.Blank)
            .With(CellsMatrix.Disputes.Reconsideration.Corrected, CellValue.NotApplicable)
            .With(CellsMatrix.Disputes.LitigationDirect.Total, 5);
        CheckResult result = odd.Check();
        WaiverSet waivers =
        [
            result.Waive("B-T4[行政复议]", "\"汉字\" <&>", "李", Date),
            result.Waive("B-SUM", "r", "a", Date),
            (odd with { Header = ReportHeader.Empty }).Check().Waive("B-T4", "r", "a", Date),
        ];
        Assert.Equal(waivers, WaiverSet.FromJson(waivers.ToJson()));
        Assert.Equal(waivers.ToJson(), WaiverSet.FromJson(waivers.ToJson()).ToJson());
        Assert.Equal(WaiverSet.Empty, WaiverSet.FromJson(WaiverSet.Empty.ToJson()));
        Assert.Contains("\"Disputes.Reconsideration.Upheld\": null", waivers.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"Disputes.Reconsideration.Corrected\": \"notApplicable\"", waivers.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_place()
    {
        const string Json = """
            {
              "waivers": [
                { "rule": "B-T5", "form": "matrix2020", "reason": 1, "author": "a", "date": "2021-02-30", "figures": {}, "extra": true },
                { "rule": "B-T4", "form": "matrix2019", "reportYear": "x", "figures": { "Nowhere": 1, "Disputes.Reconsideration.Total": "empty" } },
                3
              ],
              "more": []
            }
            """;
        Assert.False(WaiverSet.TryFromJson(Json, RuleBook.Standard, out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.Equal(
            [
                "DR508 /waivers/0/rule",
                "DR505 /waivers/0/form",
                "DR503 /waivers/0/reason",
                "DR503 /waivers/0/date",
                "DR502 /waivers/0/extra",
                "DR503 /waivers/1/reportYear",
                "DR509 /waivers/1",
                "DR509 /waivers/1",
                "DR509 /waivers/1",
                "DR510 /waivers/1/figures/Nowhere",
                "DR503 /waivers/1/figures/Disputes.Reconsideration.Total",
                "DR503 /waivers/2",
                "DR502 /more",
            ],
            problems.Select(problem => $"{problem.Code.Id()} {problem.Location.JsonPointer}")
        );
        Assert.Equal(
            ["reason", "author", "date"],
            problems.Where(problem => problem.Code == ProblemCode.JsonMemberMissing).Select(each => each.Expected)
        );
    }

    [Fact]
    public void A_waiver_without_a_finding_a_reason_or_an_author_is_refused()
    {
        CheckResult result = Tonghua.Check();
        Assert.Throws<ArgumentException>(() => result.Waive("B-ROW", "r", "a", Date));
        Assert.Throws<ArgumentException>(() => result.Waive("B-T4", " ", "a", Date));
        Assert.Throws<ArgumentException>(() => result.Waive("B-T4", "r", "", Date));
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 60)]
    public void Waiving_everything_leaves_nothing_and_again_changes_nothing(Report report, int choice, int change, int other)
    {
        Cell[] cells = Cell.On(report.Form).ToArray();
        Cell wrong = cells[(choice & int.MaxValue) % cells.Length];
        Report faulty = report.WithFault(wrong, change | 1);
        CheckResult before = faulty.Check(RuleBook.Exploratory);
        WaiverSet waivers =
        [
            .. before.Findings.Select(finding => finding.Check.Id).Distinct().Select(id => before.Waive(id, "r", "a", Date)),
        ];
        RuleBook book = RuleBook.Exploratory.With(waivers);
        CheckResult waived = faulty.Check(book);
        Assert.Empty(waived.Findings);
        Assert.Equal(before.Findings, waived.Waived.Select(each => each.Finding));
        Assert.Empty(waived.LapsedWaivers);
        Assert.Equal(before.Verdicts, waived.Verdicts);
        Assert.Equal(waived.Waived, faulty.Check(book.With(waivers)).Waived);

        // One more change: the waivers that cover the cell lapse, the others hold.
        Cell touched = cells[(other & int.MaxValue) % cells.Length];
        CheckResult after = faulty.WithFault(touched, 1000).Check(book);
        Assert.Equal(
            waivers.Where(waiver => waiver.Figures.Any(figure => figure.Cell == touched)),
            after.LapsedWaivers.Select(lapsed => lapsed.Waiver)
        );
        Assert.All(after.Waived, each => Assert.DoesNotContain(touched, each.Waiver.Figures.Select(figure => figure.Cell)));
        Assert.Equal(
            before.Findings.Count(finding =>
                waivers.Any(waiver => waiver.Rule == finding.Check.Id && !waiver.Figures.Any(figure => figure.Cell == touched))
            ),
            after.Waived.Count
        );
    }

    [Fact]
    public void A_cell_that_is_named_by_its_key_and_by_its_path_stands_there_twice()
    {
        const string Json = """
            {
              "waivers": [
                {
                  "rule": "A-ST-1", "form": "indicators2014", "reason": "r", "author": "a", "date": "2024-01-31",
                  "figures": { "ProactiveDisclosure.OnHeading": 155, "一": 155 }
                }
              ]
            }
            """;
        Assert.False(WaiverSet.TryFromJson(Json, RuleBook.Exploratory, out _, out IReadOnlyList<ReadingProblem> problems));
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal((ProblemCode.JsonDuplicateMember, "/waivers/0/figures/一"), (problem.Code, problem.Location.JsonPointer));
    }
}
