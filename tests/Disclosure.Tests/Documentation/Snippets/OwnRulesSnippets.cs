using NodaTime;

namespace Disclosure.Tests;

/// <summary>The C# of docs/own-rules.md, compiled.</summary>
public class OwnRulesSnippets
{
    private static readonly Report Tonghua = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;

    [Fact]
    public void Silence_group_and_compare()
    {
        Report report = Tonghua;
        // begin docs/own-rules.md
        RuleBook book = RuleBook.Standard.Without("B-GRP").Without("B-ROW[三(一)]");
        CheckResult result = report.Check(book);
        Console.WriteLine(result.RuleBook); // name and version, and what was changed
        // end
        // begin docs/own-rules.md
        foreach (Cause cause in result.Causes)
        {
            Console.WriteLine(cause.Title.English); // B-BAL × 2, B-SUM × 2: (七)总计 / 自然人 0 → 3, (七)总计 / 总计 0 → 3 (total left 0).
            Console.WriteLine(cause.Findings.Count);
            Console.WriteLine(cause.Diagnosis?.Repairs.Count); // the ways to mend it, the likeliest first
        }
        // end
        string page = File.ReadAllText(Repository.PathOf("docs", "own-rules.md"));
        Assert.Contains($"// {result.Causes[0].Title.English}\n", page, StringComparison.Ordinal);
        // begin docs/own-rules.md
        RepairSet likeliest = result.Diagnose()[0].Repairs[0];
        ResultComparison comparison = result.Compare(report.With(likeliest).Check(book));
        Console.WriteLine(comparison); // cells changed; rules fixed, newly broken, still broken, no longer assessed
        bool better = comparison.Fixed.Count > 0 && comparison.NewlyBroken.Count == 0;
        // end
        Assert.True(better);
        // begin docs/own-rules.md
        string forPrograms = result.ToJson(); // both languages; ToJson(Language.Chinese) for one
        string forPeople = result.ToText(Language.Chinese);
        string forPages = result.ToMarkdown();
        // end
        Assert.All([forPrograms, forPeople, forPages], text => Assert.Contains("行政复议", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_an_overlay()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, """{ "rules": { "B-SUMM": {} } }""");
        // begin docs/own-rules.md
        string json = File.ReadAllText(path);
        if (RuleOverlay.TryFromJson(json, RuleBook.Standard, out RuleOverlay? overlay, out IReadOnlyList<ReadingProblem> problems))
        {
            RuleBook provincial = RuleBook.Standard.With(overlay); // a later overlay goes before an earlier one
        }
        foreach (ReadingProblem problem in problems)
        {
            Console.WriteLine(problem); // DR508 /rules/B-SUMM: No rule or check of … has the id "B-SUMM".
        }
        // end
        File.Delete(path);
        Assert.Equal("DR508", Assert.Single(problems).Code.Id());
    }

    [Fact]
    public void Make_rules()
    {
        // begin docs/own-rules.md
        Rule carriedOut = Rule.AtMost(
                "MY-1",
                "Requests carried out are at most those received and carried in.",
                left: [CellsMatrix.Requests.CarriedOut.Total],
                right: [CellsMatrix.Requests.NewlyReceived.Total, CellsMatrix.Requests.CarriedIn.Total],
                chinese: "结转下年度的不超过新收与上年结转之和。" // without it, both languages show the sentence above
            )
            .When(CellsMatrix.Requests.NewlyReceived.Total, atLeast: 1) with
        {
            Excess = Severity.Warning, // an error unless you say otherwise
            Source = "notice of the general office",
        };
        Rule staff = Rule.Balance(
            "MY-2",
            "Staff are full-time or part-time.",
            total: CellsIndicator.Capacity.Staff.Total,
            parts: [CellsIndicator.Capacity.Staff.FullTime, CellsIndicator.Capacity.Staff.PartTime]
        );
        RuleBook ours = RuleBook.Standard.With(carriedOut).With(staff);
        // end
        Assert.Equal(["MY-1", "MY-2"], ours.OwnRules.Select(rule => rule.Id));
        // begin docs/own-rules.md
        Cell received = CellsMatrix.Requests.NewlyReceived.Total;
        Cell granted = CellsMatrix.Requests.Outcomes.Granted.Total;
        Rule share = Rule.Custom(
            "MY-SHARE",
            "At least half of the requests are granted.",
            ReportForm.Matrix2021,
            cells: [received, granted], // shown in findings, covered by waivers
            report =>
                report[received].Number is not { } all || report[granted].Number is not { } some ? RuleAnswer.NotAssessed
                : some * 2 >= all ? RuleAnswer.Holds
                : RuleAnswer.Broken($"{some} of {all} granted.")
        ) with
        {
            Excess = Severity.Information,
        };
        // end
        Assert.Empty(AllForms.Zeros(ReportForm.Matrix2021).Check(ours.With(share)).Findings);
    }

    [Fact]
    public void Waive()
    {
        Report report = Tonghua;
        string file = Path.GetTempFileName();
        // begin docs/own-rules.md
        CheckResult before = report.Check();
        Waiver waiver = before.Waive("B-T4[行政复议]", "Confirmed with the office.", "Li", new LocalDate(2021, 3, 1));
        WaiverSet waivers = [waiver];
        File.WriteAllText(file, waivers.ToJson());

        CheckResult after = report.Check(RuleBook.Standard.With(WaiverSet.FromJson(File.ReadAllText(file))));
        foreach (WaivedFinding waived in after.Waived)
        {
            Console.WriteLine(waived.Waiver); // the finding is not among after.Findings, and a diagnosis leaves it alone
        }
        foreach (LapsedWaiver lapsed in after.LapsedWaivers)
        {
            Console.WriteLine(lapsed); // which figures changed, from what to what
        }
        // end
        File.Delete(file);
        Assert.Single(after.Waived);
        Assert.Empty(after.LapsedWaivers);
    }
}
