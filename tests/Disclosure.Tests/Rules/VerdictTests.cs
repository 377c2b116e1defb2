using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>The six verdicts: the table of their definition, and an oracle that tries every value of the blanks.</summary>
public class VerdictTests
{
    private const string None = "";

    // Staff: total, full-time, part-time; "" is a blank box, "?" a missing row, "/" nothing to state.
    [Theory]
    [InlineData("3", "1", "2", Verdict.Passed)]
    [InlineData("0", "0", "0", Verdict.Passed)]
    [InlineData("3", "3", "/", Verdict.Passed)]
    [InlineData("3", "1", "1", Verdict.Failed)]
    [InlineData("3", "4", None, Verdict.Failed)]
    [InlineData("3", "4", "?", Verdict.Failed)]
    [InlineData("3", "1", "/", Verdict.Failed)]
    [InlineData("2", None, "2", Verdict.Consistent)]
    [InlineData("0", None, "0", Verdict.Consistent)]
    [InlineData("5", None, "2", Verdict.Incomplete)]
    [InlineData(None, "1", "2", Verdict.NotAssessed)]
    [InlineData("3", None, None, Verdict.NotAssessed)]
    [InlineData("0", None, None, Verdict.NotAssessed)]
    [InlineData(None, None, None, Verdict.NotAssessed)]
    [InlineData("?", "?", "?", Verdict.NotAssessed)]
    [InlineData("2", "?", "2", Verdict.NotAssessed)]
    [InlineData("5", "?", "2", Verdict.NotAssessed)]
    [InlineData("2", "#", "2", Verdict.NotApplicable)]
    [InlineData("#", "#", "#", Verdict.NotApplicable)]
    public void A_balance_gets_the_verdict_of_the_table(string total, string fullTime, string partTime, Verdict verdict)
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Capacity.Staff.Total, Parse(total))
            .With(CellsIndicator.Capacity.Staff.FullTime, Parse(fullTime))
            .With(CellsIndicator.Capacity.Staff.PartTime, Parse(partTime));
        Assert.Equal(verdict, VerdictOf(report, "A-EQ-7"));
    }

    // Press conferences with the principal official, and all.
    [Theory]
    [InlineData("1", "2", Verdict.Passed)]
    [InlineData("2", "2", Verdict.Passed)]
    [InlineData("/", "0", Verdict.Passed)]
    [InlineData("3", "2", Verdict.Failed)]
    [InlineData("3", "/", Verdict.Failed)]
    [InlineData("1", None, Verdict.NotAssessed)]
    [InlineData(None, "1", Verdict.NotAssessed)]
    [InlineData(None, None, Verdict.NotAssessed)]
    [InlineData("?", "1", Verdict.NotAssessed)]
    [InlineData("#", "1", Verdict.NotApplicable)]
    public void At_most_gets_the_verdict_of_the_table(string left, string right, Verdict verdict)
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Response.ByChannel.PressConferencesWithPrincipal, Parse(left))
            .With(CellsIndicator.Response.ByChannel.PressConferences, Parse(right));
        Assert.Equal(verdict, VerdictOf(report, "A-LE-4"));
    }

    // Items disclosed, and two of the five channels; the others are blank.
    [Theory]
    [InlineData("5", "3", "2", Verdict.Consistent)]
    [InlineData("5", "3", "1", Verdict.Incomplete)]
    [InlineData("5", "9", None, Verdict.Consistent)]
    [InlineData(None, "3", "1", Verdict.NotAssessed)]
    public void At_most_with_blanks_on_the_larger_side_can_always_hold(string items, string website, string weibo, Verdict verdict)
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.ProactiveDisclosure.Items, Parse(items))
            .With(CellsIndicator.ProactiveDisclosure.ByChannel.Website, Parse(website))
            .With(CellsIndicator.ProactiveDisclosure.ByChannel.Weibo, Parse(weibo));
        Assert.Equal(verdict, VerdictOf(report, "A-LE-2"));
    }

    // Items of last year and the change with its sign.
    [Theory]
    [InlineData("3", "-3", Verdict.Passed)]
    [InlineData("3", "-4", Verdict.Failed)]
    [InlineData("3", None, Verdict.Consistent)]
    [InlineData(None, "-4", Verdict.Incomplete)]
    [InlineData(None, "4", Verdict.Consistent)]
    [InlineData(None, None, Verdict.NotAssessed)]
    public void A_blank_change_may_be_negative(string lastYear, string change, Verdict verdict)
    {
        Report2019 report = Report2019
            .Blank.With(CellsMatrix.ProactiveDisclosure.Licensing.ItemsLastYear, Parse(lastYear))
            .With(CellsMatrix.ProactiveDisclosure.Licensing.Change, Parse(change));
        Assert.Equal(verdict, VerdictOf(report, "B19-INT[行政许可]"));
    }

    [Fact]
    public void The_verdict_agrees_with_trying_every_value_of_the_blanks()
    {
        // The four results and the total of section four; figures up to 4, blanks tried from 0 to 20.
        Cell[] cells =
        [
            CellsMatrix.Disputes.Reconsideration.Total,
            CellsMatrix.Disputes.Reconsideration.Upheld,
            CellsMatrix.Disputes.Reconsideration.Corrected,
            CellsMatrix.Disputes.Reconsideration.Other,
            CellsMatrix.Disputes.Reconsideration.Pending,
        ];
        Gen<CellValue> value = Gen.Frequency(
            (3, Gen.Choose(0, 4).Select(number => (CellValue)(long)number)),
            (2, Gen.Constant(CellValue.Blank))
        );
        Prop.ForAll(
                Gen.ArrayOf(value, cells.Length).ToArbitrary(),
                values =>
                {
                    Report2021 report = cells.Zip(values).Aggregate(Report2021.Blank, (made, pair) => made.With(pair.First, pair.Second));
                    Assert.Equal(Oracle(values), VerdictOf(report, "B-T4[行政复议]"));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    // "At most" with three ways to be unknown: 15 or 16 against 9 (one cell a side), channels (five cells against one), items and their change (signed).
    [Theory]
    [InlineData(ReportForm.Indicators2014, "A-LE-2")]
    [InlineData(ReportForm.Indicators2014, "A-LE-7")]
    [InlineData(ReportForm.Indicators2014, "A-EQ-4")]
    [InlineData(ReportForm.Indicators2014, "A-EQ-7")]
    [InlineData(ReportForm.Matrix2019, "B-BAL[总计]")]
    [InlineData(ReportForm.Matrix2019, "B19-INT[行政许可]")]
    [InlineData(ReportForm.Matrix2021, "B21-FLOOR[规章]")]
    public void Every_kind_of_sum_agrees_with_trying_every_value_of_the_unknown_cells(ReportForm form, string id)
    {
        Rule rule = RuleBook.Standard.Rules.Single(candidate => candidate.Checks.Any(check => check.Form == form && check.Id == id));
        RuleCheck check = rule.Checks.Single(candidate => candidate.Form == form && candidate.Id == id);
        Cell[] cells = [.. check.Left.Concat(check.Right).Select(term => term.Cell)];
        Gen<CellValue> value = Gen.Frequency(
            (6, Gen.Choose(-1, 4).Select(number => (CellValue)(long)number)),
            (2, Gen.Constant(CellValue.Blank)),
            (1, Gen.Constant(CellValue.Missing)),
            (1, Gen.Constant(CellValue.NotApplicable))
        );
        Prop.ForAll(
                Gen.ArrayOf(value, cells.Length).ToArbitrary(),
                values =>
                {
                    int unknown = values.Count(given => given.State is CellState.Blank or CellState.Missing);
                    if (unknown > 3)
                    {
                        return;
                    }
                    Report report = cells.Zip(values).Aggregate(Report.BlankForm(form), (made, pair) => made.With(pair.First, pair.Second));
                    Assert.Equal(Oracle(rule.Kind, check, values), VerdictOf(report, id));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void The_line_of_a_group_stands_for_its_rows_when_they_are_blank()
    {
        Report2021 zeros = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);
        Report2021 report = zeros
            .With(CellsMatrix.Requests.NewlyReceived.Total, 2)
            .With(CellsMatrix.Requests.Outcomes.Total.Total, 2)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Stated.Total, 2)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.NotCorrectedInTime.Total, CellValue.Blank)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total, CellValue.Blank)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total, CellValue.Missing);
        Assert.Equal(Verdict.Passed, VerdictOf(report, "B-SUM[总计]"));
        Assert.Equal(Verdict.NotAssessed, VerdictOf(report, "B-GRP[三(六)*/总计]"));
        Report2021 filled = report.With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total, 1);
        Assert.Equal(Verdict.Incomplete, VerdictOf(filled, "B-SUM[总计]"));
        Assert.Equal(Verdict.Incomplete, VerdictOf(filled, "B-GRP[三(六)*/总计]"));
        Report2021 wrong = report.With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total, 3);
        Assert.Equal(Verdict.Failed, VerdictOf(wrong, "B-GRP[三(六)*/总计]"));
        Assert.Equal(Verdict.NotApplicable, VerdictOf(zeros, "B-GRP[三(六)*/总计]"));
    }

    [Fact]
    public void The_three_rows_of_a_mixed_page_stand_for_the_one_of_2019()
    {
        Report2019 mixed = ((Report2019)AllForms.Zeros(ReportForm.Matrix2019))
            .With(CellsMatrix.Requests.NewlyReceived.Total, 9)
            .With(CellsMatrix.Requests.Outcomes.Total.Total, 9)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.Total, CellValue.Missing)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.NotCorrectedInTime.Total, 4)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total, 0)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total, 5);
        Assert.Equal(Verdict.Passed, VerdictOf(mixed, "B-SUM[总计]"));
        Report2019 wrong = mixed.With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total, 1);
        Assert.Equal(Verdict.Failed, VerdictOf(wrong, "B-SUM[总计]"));
        Finding finding = Assert.Single(wrong.Check().Findings, found => found.Check.Id == "B-SUM[总计]");
        Assert.Contains(finding.Cells, cell => cell.Cell == CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total);
        Assert.DoesNotContain(finding.Cells, cell => cell.Cell == CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.Total);
    }

    [Fact]
    public void A_condition_that_does_not_hold_makes_a_check_not_applicable_and_a_blank_one_not_assessed()
    {
        Report2014 few = Report2014
            .Blank.With(CellsIndicator.Requests.Completed.Total, 5)
            .With(CellsIndicator.Requests.Responses.Total, 20);
        Assert.Equal(Verdict.Failed, VerdictOf(few, "A-PL-4[few]"));
        Assert.Equal(Verdict.NotApplicable, VerdictOf(few, "A-PL-4[many]"));
        Assert.Equal(Verdict.NotAssessed, VerdictOf(Report2014.Blank, "A-PL-4[many]"));
        Report2014 many = few.With(CellsIndicator.Requests.Completed.Total, 30).With(CellsIndicator.Requests.Responses.Total, 91);
        Assert.Equal(Verdict.Failed, VerdictOf(many, "A-PL-4[many]"));
        Assert.Equal(Severity.Warning, Assert.Single(many.Check().Findings, finding => finding.Check.Id == "A-PL-4[many]").Severity);
    }

    [Fact]
    public void Sums_are_exact_at_the_limits_of_the_numbers()
    {
        Report2021 report = Report2021
            .Blank.With(CellsMatrix.Disputes.Reconsideration.Upheld, long.MaxValue)
            .With(CellsMatrix.Disputes.Reconsideration.Corrected, long.MaxValue)
            .With(CellsMatrix.Disputes.Reconsideration.Other, 1)
            .With(CellsMatrix.Disputes.Reconsideration.Pending, 0)
            .With(CellsMatrix.Disputes.Reconsideration.Total, long.MaxValue);
        Finding finding = Assert.Single(report.Check().Findings);
        Assert.Equal(2m * long.MaxValue + 1, finding.Right);
        Assert.Equal(-(long.MaxValue + 1m), finding.Difference);
    }

    private static Verdict Oracle(CellValue[] values)
    {
        if (values.Skip(1).All(value => value.State == CellState.Blank) || values[0].State == CellState.Blank)
        {
            return Verdict.NotAssessed;
        }
        int[] blanks = Enumerable.Range(0, values.Length).Where(index => values[index].State == CellState.Blank).ToArray();
        bool Holds(IReadOnlyList<int> assumed)
        {
            decimal Number(int index) => values[index].Number ?? assumed[Array.IndexOf(blanks, index)];
            return Number(0) == Number(1) + Number(2) + Number(3) + Number(4);
        }
        bool possible = Assignments(blanks.Length).Any(Holds);
        bool withZeros = Holds(new int[blanks.Length]);
        return !possible ? Verdict.Failed
            : blanks.Length == 0 ? Verdict.Passed
            : withZeros ? Verdict.Consistent
            : Verdict.Incomplete;
    }

    /// <summary>The definition of the verdicts, word for word, with every unknown cell tried from 0 to 30, or from -30 where a sign is allowed.</summary>
    private static Verdict Oracle(RuleKind kind, RuleCheck check, CellValue[] values)
    {
        Cell[] cells = [.. check.Left.Concat(check.Right).Select(term => term.Cell)];
        bool IsUnknown(int index) => values[index].State is CellState.Blank or CellState.Missing;
        int[] unknown = Enumerable.Range(0, values.Length).Where(IsUnknown).ToArray();
        bool Holds(int[] tried)
        {
            decimal Number(int index) => IsUnknown(index) ? tried[Array.IndexOf(unknown, index)] : values[index].Number.GetValueOrDefault();
            decimal left = Enumerable.Range(0, check.Left.Count).Sum(Number);
            decimal right = Enumerable.Range(check.Left.Count, check.Right.Count).Sum(Number);
            return kind == RuleKind.Balance ? left == right : left <= right;
        }
        IEnumerable<int[]> completions = unknown.Aggregate(
            (IEnumerable<int[]>)
                [
                    [],
                ],
            (sofar, index) =>
                sofar.SelectMany(rest =>
                    (cells[index].Kind == CellKind.SignedCount ? Enumerable.Range(-30, 61) : Enumerable.Range(0, 31)).Select(number =>
                        (int[])[.. rest, number]
                    )
                )
        );
        bool leftUnknown = check.Left.Count > 0 && Enumerable.Range(0, check.Left.Count).All(IsUnknown);
        bool rightUnknown = Enumerable.Range(check.Left.Count, check.Right.Count).All(IsUnknown);
        return !completions.Any(Holds) ? Verdict.Failed
            : unknown.Length == 0 ? Verdict.Passed
            : leftUnknown || rightUnknown ? Verdict.NotAssessed
            : values.Any(given => given.State == CellState.Missing) ? Verdict.NotAssessed
            : Holds(new int[unknown.Length]) ? Verdict.Consistent
            : Verdict.Incomplete;
    }

    private static IEnumerable<int[]> Assignments(int count) =>
        count == 0
            ?
            [
                [],
            ]
            : Assignments(count - 1).SelectMany(rest => Enumerable.Range(0, 21).Select(number => (int[])[.. rest, number]));

    private static CellValue Parse(string text) =>
        text switch
        {
            None => CellValue.Blank,
            "?" => CellValue.Missing,
            "/" => CellValue.NotApplicable,
            "#" => CellValue.NotDerivable,
            _ => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
        };

    private static Verdict VerdictOf(Report report, string check) =>
        report.Check().Outcomes.Single(outcome => outcome.Check.Id == check).Verdict;
}
