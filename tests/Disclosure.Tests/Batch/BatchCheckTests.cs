// Most streams of these tests end by themselves; one test is about cancelling.
#pragma warning disable xUnit1051

using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>Checking many reports gives what checking each of them gives.</summary>
public class BatchCheckTests
{
    private static readonly Rule[] OwnRules =
    [
        Rule.AtMost(
            "MY-TWICE",
            "x",
            [new Term(CellsMatrix.Requests.CarriedOut.Total, 3)],
            [CellsMatrix.Requests.NewlyReceived.Total, new Term(CellsMatrix.Requests.CarriedIn.Total, 2)]
        ),
        Rule.AtMost("MY-LONG", "x", [new Term(CellsMatrix.Requests.CarriedOut.Total, 64)], [CellsMatrix.Requests.NewlyReceived.Total]),
        Rule.Implication("MY-IF", "x", [CellsMatrix.Disputes.Reconsideration.Total], [CellsMatrix.Requests.NewlyReceived.Total]),
        Rule.Custom(
            "MY-OWN",
            "x",
            ReportForm.Matrix2021,
            [CellsMatrix.Requests.NewlyReceived.Total],
            report => report[CellsMatrix.Requests.NewlyReceived.Total].Number is 7 ? RuleAnswer.Broken("seven") : RuleAnswer.Holds
        ),
    ];

    private static readonly RuleBook[] Books =
    [
        RuleBook.Standard,
        RuleBook.Exploratory,
        RuleBook.Filing,
        OwnRules.Aggregate(RuleBook.Standard, (book, rule) => book.With(rule)).Without("B-ROW"),
    ];

    [Fact]
    public void The_results_are_those_of_each_report_checked_by_itself()
    {
        Gen<BatchOptions> options =
            from book in Gen.Elements(Books)
            from blanks in Gen.Elements(BlankReading.BothReadings, BlankReading.Unknown, BlankReading.Zero)
            from threads in Gen.Elements(1, 2, 5)
            select new BatchOptions
            {
                Check = new CheckOptions { RuleBook = book, Blanks = blanks },
                DegreeOfParallelism = threads,
            };
        Prop.ForAll(
                MixedReports.Any().ArrayOf(60).ToArbitrary(),
                options.ToArbitrary(),
                (reports, each) =>
                {
                    CheckResult[] results = reports.CheckAll(each).ToArray();
                    Assert.Equal(reports.Length, results.Length);
                    foreach ((Report report, CheckResult result) in reports.Zip(results))
                    {
                        CheckResult alone = report.Check(each.Check);
                        Assert.Same(report, result.Report);
                        Assert.Same(each.Check.RuleBook, result.RuleBook);
                        Assert.Equal(each.Check.Blanks, result.Blanks);
                        Assert.Equal(alone.Findings.Select(Line), result.Findings.Select(Line));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(25)));
    }

    [Fact]
    public void No_sum_is_passed_over_when_all_are_looked_at_together()
    {
        string[] errors = ["B-ROW", "B-BAL", "B-SUM", "B-T4", "B-DOM"];
        Prop.ForAll(
                MixedReports.Any().ToArbitrary(),
                Gen.Elements(BlankReading.BothReadings, BlankReading.Unknown, BlankReading.Zero).ToArbitrary(),
                (report, blanks) =>
                {
                    CheckResult result = report.Check(new CheckOptions { Blanks = blanks });
                    // The verdicts are assessed one by one, each from its cells and their states.
                    CheckOutcome[] bad = [.. result.Outcomes.Where(outcome => outcome.Verdict >= Verdict.Incomplete)];
                    string[] found = [.. result.Findings.Select(finding => finding.Check.Id)];
                    Assert.Empty(found.Except(bad.Select(outcome => outcome.Check.Id)));
                    Assert.Empty(bad.Where(outcome => errors.Contains(outcome.Rule.Id)).Select(outcome => outcome.Check.Id).Except(found));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(300)));
    }

    [Fact]
    public void Rows_of_another_edition_are_not_passed_over_where_they_stand_for_an_empty_one()
    {
        Report mixed = AllForms
            .Zeros(ReportForm.Matrix2019)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.NaturalPersons, CellValue.Blank)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.NaturalPersons, 5);
        Assert.Equal("B-SUM[自然人]", Assert.Single(mixed.Check().Findings).Check.Id);
        Assert.Equal("B-SUM[自然人]", Assert.Single(Assert.Single(new[] { mixed }.CheckAll()).Findings).Check.Id);
        Assert.Empty(CellBlock.Pack(ReportForm.Matrix2019, [mixed]).Check().FailedOn(0));
        Assert.Equal([0], CellBlock.Pack(ReportForm.Matrix2019, [mixed]).Check().NotClean);
    }

    [Fact]
    public void Streams_of_any_length_keep_their_order_on_any_number_of_threads()
    {
        Report[] kinds = [SampleReports.TonghuaDongchang2020, SampleReports.KunmingGuandu2016, Report2021.Blank, Report2019.Blank];
        foreach (int length in (int[])[0, 1, 7, 8, 9, 255, 256, 257, 1000])
        {
            Report[] reports = Enumerable
                .Range(0, length)
                .Select(index => kinds[index % kinds.Length] with { Header = new() { Title = $"{index}" } })
                .ToArray();
            foreach (int threads in (int[])[1, 2, 3])
            {
                IEnumerable<CheckResult> results = reports.CheckAll(new BatchOptions { DegreeOfParallelism = threads });
                Assert.Equal(reports, results.Select(result => result.Report));
            }
        }
    }

    [Fact]
    public void A_waiver_counts_for_its_report_and_lapses_on_a_clean_one()
    {
        Report wrong = ((Report2021)AllForms.Zeros(ReportForm.Matrix2021)) with
        {
            Header = new() { IssuingBody = "某县", ReportYear = 2022 },
        };
        Report right = wrong;
        wrong = wrong.With(CellsMatrix.Disputes.Reconsideration.Total, 3);
        Waiver waiver = wrong.Check().Waive("B-T4", "as told by the office", "me", new NodaTime.LocalDate(2026, 11, 23));
        RuleBook book = RuleBook.Standard.With([waiver]);
        CheckResult[] results = new[] { wrong, right }.CheckAll(book).ToArray();
        Assert.Empty(results[0].Findings);
        Assert.Single(results[0].Waived);
        Assert.Single(results[1].LapsedWaivers);
    }

    [Fact]
    public void Reading_ahead_is_bounded()
    {
        int read = 0;
        IEnumerable<Report> Endless()
        {
            while (true)
            {
                read++;
                yield return Report2021.Blank;
            }
        }
        foreach (int threads in (int[])[1, 4])
        {
            read = 0;
            Assert.Equal(1000, Endless().CheckAll(new BatchOptions { DegreeOfParallelism = threads }).Take(1000).Count());
            Assert.InRange(read, 1000, 1000 + (256 * (threads + 1)));
        }
    }

    [Fact]
    public void Nothing_is_read_before_the_first_result_is_asked_for()
    {
        bool read = false;
        IEnumerable<Report> One()
        {
            read = true;
            yield return Report2021.Blank;
        }
        IEnumerable<CheckResult> results = One().CheckAll();
        Assert.False(read);
        Assert.Single(results);
        Assert.True(read);
    }

    [Fact]
    public void A_cancelled_token_ends_the_stream()
    {
        using var source = new CancellationTokenSource();
        IEnumerable<Report> reports = Enumerable.Repeat<Report>(Report2021.Blank, 10_000);
        int results = 0;
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (CheckResult _ in reports.CheckAll(new BatchOptions { DegreeOfParallelism = 2 }, source.Token))
            {
                if (++results == 300)
                {
                    source.Cancel();
                }
            }
        });
        Assert.Equal(300, results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_a_function_of_a_rule_throws_reaches_the_caller(int threads)
    {
        RuleBook book = RuleBook.Standard.With(
            Rule.Custom(
                "MY-BAD",
                "x",
                ReportForm.Matrix2021,
                [CellsMatrix.Requests.NewlyReceived.Total],
                _ => throw new InvalidOperationException("bad")
            )
        );
        var options = new BatchOptions
        {
            Check = new() { RuleBook = book },
            DegreeOfParallelism = threads,
        };
        Assert.Throws<RuleFunctionException>(() =>
            new Report[] { Report2021.Blank }
                .CheckAll(options)
                .ToArray()
        );
    }

    [Fact]
    public void Mistakes_of_the_caller_are_exceptions()
    {
        Report[] reports = [Report2021.Blank];
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<Report>)null!).CheckAll());
        Assert.Throws<ArgumentNullException>(() => reports.CheckAll((BatchOptions)null!));
        Assert.Throws<ArgumentNullException>(() => reports.CheckAll((RuleBook)null!));
        Assert.Throws<ArgumentException>(() =>
            new Report[] { null! }
                .CheckAll()
                .ToArray()
        );
        Assert.Throws<ArgumentNullException>(() => new BatchOptions { Check = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { DegreeOfParallelism = 0 });
    }

    private static (string, Severity, Verdict, decimal, decimal) Line(Finding finding) =>
        (finding.ToString(), finding.Severity, finding.Verdict, finding.Left, finding.Right);
}
