using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>
/// The three readings of blanks, for rules of every linear kind within a report, across years and between levels: the definition of the verdicts, written once
/// more, with every value of the unknown cells tried.
/// </summary>
public class BlankReadingTests
{
    private const int Units = 2;

    public static TheoryData<string, BlankReading> Checks
    {
        get
        {
            string[] checks =
            [
                "A-EQ-7",
                "A-LE-4",
                "A-PL-7",
                "A-PL-8",
                "B-BAL[总计]",
                "B19-INT[行政许可]",
                "B19-ZERO[行政许可]",
                "B21-RULES[现行有效件数]",
                "XY-CARRY[总计]",
                "XY-ITEMS[行政许可]",
                "XY-FORCE[规章]",
                "XY-REPEAL[规章]",
                "HI-SUM[一/总计]",
            ];
            var data = new TheoryData<string, BlankReading>();
            foreach (string check in checks)
            {
                foreach (BlankReading reading in Enum.GetValues<BlankReading>())
                {
                    data.Add(check, reading);
                }
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Checks))]
    public void The_verdict_is_that_of_trying_every_value(string id, BlankReading reading)
    {
        (Rule rule, RuleCheck check) = RuleBook
            .Standard.Rules.SelectMany(rule => rule.Checks.Select(check => (rule, check)))
            .Last(pair => pair.check.Id == id);
        Term[] right = rule.Scope == RuleScope.Levels ? [.. Enumerable.Repeat(check.Right[0], Units)] : [.. check.Right];
        Term[] terms = [.. check.Left, .. right];
        Gen<CellValue> value = Gen.Frequency(
            (6, Gen.Choose(-1, 4).Select(number => (CellValue)(long)number)),
            (3, Gen.Constant(CellValue.Blank)),
            (1, Gen.Constant(CellValue.Missing)),
            (1, Gen.Constant(CellValue.NotApplicable))
        );
        Prop.ForAll(
                Gen.ArrayOf(value, terms.Length).ToArbitrary(),
                values =>
                {
                    if (values.Count(IsEmpty) > 3)
                    {
                        return;
                    }
                    Verdict expected = Oracle(rule.Kind, check.Left.Count, terms, values, reading);
                    Assert.Equal(expected, VerdictOf(rule, check, terms, values, reading));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Read_as_zero_every_sum_has_a_verdict_and_none_claims_that_a_blank_was_stated()
    {
        Report2014 report = Report2014.Blank.With(CellsIndicator.Capacity.Staff.Total, 3);
        CheckResult zero = report.Check(new CheckOptions { Blanks = BlankReading.Zero });
        Assert.Equal(BlankReading.Zero, zero.Blanks);
        Assert.Equal(
            (0, 0, 0, 1),
            (zero.SumVerdicts.Passed, zero.SumVerdicts.NotAssessed, zero.SumVerdicts.Incomplete, zero.SumVerdicts.Failed)
        );
        Assert.Equal(
            "error A-EQ-7: Staff are full-time and part-time staff together. (三)从事政府信息公开工作人员数 3, but 2 blanks = 0; difference 3.",
            Assert.Single(zero.Findings).ToString()
        );
        Assert.Empty(report.Check().Findings);
        Assert.Equal(BlankReading.BothReadings, report.Check().Blanks);
    }

    [Fact]
    public void Unknown_blanks_are_never_incomplete_and_never_consistent()
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Capacity.Staff.Total, 3)
            .With(CellsIndicator.Capacity.Staff.FullTime, 1)
            .With(CellsIndicator.Response.Topics, 1)
            .With(CellsIndicator.Response.ByChannel.OnlineInterviews, 2);
        CheckResult unknown = report.Check(new CheckOptions { Blanks = BlankReading.Unknown });
        Assert.Empty(unknown.Findings);
        Assert.Equal((0, 0), (unknown.SumVerdicts.Incomplete, unknown.SumVerdicts.Consistent));
        // One topic is at most two interviews and whatever the other ways are.
        Assert.Equal(Verdict.Passed, unknown.Outcomes.Single(outcome => outcome.Check.Id == "A-LE-7").Verdict);
        Assert.Equal(Verdict.Incomplete, report.Check().Outcomes.Single(outcome => outcome.Check.Id == "A-EQ-7").Verdict);
    }

    [Fact]
    public void Options_refuse_what_is_none()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckOptions { Blanks = (BlankReading)7 });
        Assert.Throws<ArgumentNullException>(() => new CheckOptions { RuleBook = null! });
        Assert.Throws<ArgumentNullException>(() => Report2021.Blank.Check((CheckOptions)null!));
        Assert.Contains("Standard", new CheckOptions().ToString(), StringComparison.Ordinal);
    }

    private static Verdict VerdictOf(Rule rule, RuleCheck check, Term[] terms, CellValue[] values, BlankReading reading)
    {
        var options = new CheckOptions { Blanks = reading };
        Report report = Report.BlankForm(check.Form);
        if (rule.Scope == RuleScope.Levels)
        {
            Cell cell = terms[0].Cell;
            CheckResult rollup = Rollup.Check(
                report.With(cell, values[0]),
                values.Skip(1).Select(value => report.With(cell, value)),
                complete: true,
                options
            );
            return rollup.Outcomes.Single(outcome => outcome.Check.Id == check.Id).Verdict;
        }
        Report? lastYear = check.AgainstForm is { } form ? Report.BlankForm(form) : null;
        for (int index = 0; index < terms.Length; index++)
        {
            if (terms[index].IsLastYear)
            {
                lastYear = lastYear!.With(terms[index].Cell, values[index]);
            }
            else
            {
                report = report.With(terms[index].Cell, values[index]);
            }
        }
        CheckResult result = lastYear is null ? report.Check(options) : report.Check(lastYear, options);
        return result.Outcomes.Single(outcome => outcome.Check.Id == check.Id).Verdict;
    }

    /// <summary>The definitions: a blank is any number of its kind, then 0; or any number only; or 0 only.</summary>
    private static Verdict Oracle(RuleKind kind, int lefts, Term[] terms, CellValue[] values, BlankReading reading)
    {
        bool zero = reading == BlankReading.Zero;
        int[] unknown = Enumerable
            .Range(0, values.Length)
            .Where(index => values[index].State == CellState.Missing || (values[index].State == CellState.Blank && !zero))
            .ToArray();
        (decimal Left, decimal Right) Sides(int[] tried)
        {
            decimal Number(int index) =>
                Array.IndexOf(unknown, index) is >= 0 and var at ? tried[at] : values[index].Number.GetValueOrDefault();
            return (Enumerable.Range(0, lefts).Sum(Number), Enumerable.Range(lefts, values.Length - lefts).Sum(Number));
        }
        bool Holds((decimal Left, decimal Right) sides) =>
            kind switch
            {
                RuleKind.Balance or RuleKind.YearBalance or RuleKind.RollUp => sides.Left == sides.Right,
                RuleKind.Implication => sides.Left <= 0 || sides.Right > 0,
                RuleKind.Limit => sides.Left <= 0,
                _ => sides.Left <= sides.Right,
            };
        (decimal Left, decimal Right)[] completions = Completions(unknown, terms).Select(Sides).ToArray();
        bool wholly(int from, int count) => count > 0 && Enumerable.Range(from, count).All(unknown.Contains);
        bool openPremise = kind == RuleKind.Implication && completions.Select(sides => sides.Left > 0).Distinct().Count() > 1;
        return !completions.Any(Holds) ? Verdict.Failed
            : unknown.Length == 0
                ? values.Any(value => value.State == CellState.Blank) ? Verdict.Consistent
                    : Verdict.Passed
            : wholly(0, lefts) || wholly(lefts, values.Length - lefts) ? Verdict.NotAssessed
            : reading == BlankReading.Unknown ? (completions.All(Holds) ? Verdict.Passed : Verdict.NotAssessed)
            : openPremise || values.Any(value => value.State == CellState.Missing) ? Verdict.NotAssessed
            : Holds(Sides(new int[unknown.Length])) ? Verdict.Consistent
            : Verdict.Incomplete;
    }

    private static IEnumerable<int[]> Completions(int[] unknown, Term[] terms) =>
        unknown.Aggregate(
            (IEnumerable<int[]>)
                [
                    [],
                ],
            (sofar, index) =>
                sofar.SelectMany(rest =>
                    (terms[index].Cell.Kind == CellKind.SignedCount ? Enumerable.Range(-20, 41) : Enumerable.Range(0, 21)).Select(number =>
                        (int[])[.. rest, number]
                    )
                )
        );

    private static bool IsEmpty(CellValue value) => value.State is CellState.Blank or CellState.Missing;
}
