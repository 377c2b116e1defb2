namespace Disclosure.Tests;

/// <summary>Figures that no body states: nothing throws, findings stay in their causes, and what a diagnosis claims holds.</summary>
public class ExtremeFigureTests
{
    public static TheoryData<ReportForm, string> Cases => ExtremeReports.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_throws_and_every_claim_holds(ReportForm form, string shape)
    {
        CheckResult result = ExtremeReports.Filled(form, shape).Check(RuleBook.Exploratory);
        Assert.Equal(result.Findings.Count, result.Causes.Sum(cause => cause.Findings.Count));
        IReadOnlyList<Diagnosis> diagnoses = result.Diagnose();
        Assert.All(
            diagnoses,
            diagnosis =>
            {
                DiagnosisVerification verification = diagnosis.Verify();
                Assert.True(verification.RepairsHold, diagnosis.ToString());
                Assert.Equal(diagnosis.Proof == ProofKind.DisjointRules ? true : null, verification.LowerBoundHolds);
                Assert.True(diagnosis.Proof != ProofKind.NotProven || !diagnosis.IsComplete, diagnosis.ToString());
            }
        );
        Deduction deduction = result.Deduce();
        Assert.Equal(diagnoses.Count == 0, deduction.IsPossible);
        Assert.NotEmpty(result.ToJson() + result.ToText(Language.Chinese) + result.ToMarkdown() + result.ToHtml(diagnoses));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_throws_when_the_prose_is_held_against_the_table(ReportForm form, string shape)
    {
        Report last = ExtremeReports.Filled(form, shape) with { Header = ReportHeader.Empty with { ReportYear = 2022 } };
        Report report = last with { Header = ReportHeader.Empty with { ReportYear = 2023 } };
        Claim[] claims = ClaimsOfExtremes().ToArray();
        ContentCheckResult result = new Content(report.Header, report, claims).Check(last, RuleBook.Exploratory);
        Assert.True(result.ClaimOutcomes.Count >= claims.Length / 2, result.ToString());
        Assert.All(result.ClaimFindings, finding => Assert.NotEqual(0, finding.Difference));
        Assert.NotEmpty(result.ToJson() + result.ToText(Language.Chinese) + result.ToMarkdown() + result.ToHtml());
    }

    [Fact]
    public void A_difference_beyond_every_number_is_the_largest_there_is()
    {
        Report2021 report = Report2021.Blank.With(CellsMatrix.Requests.NewlyReceived.Total, 5) with
        {
            Header = ReportHeader.Empty with { ReportYear = 2023 },
        };
        var claim = new BreakdownClaim(Figure(decimal.MinValue), [Figure(decimal.MaxValue), Figure(decimal.MaxValue)], true, "s", default);
        ClaimFinding finding = Assert.Single(new Content(report.Header, report, [claim]).Check(RuleBook.Exploratory).ClaimFindings);
        Assert.Equal((decimal.MinValue, decimal.MaxValue, decimal.MinValue), (finding.Left, finding.Right, finding.Difference));
    }

    [Fact]
    public void A_range_with_an_end_beyond_every_number_is_no_figure()
    {
        ReportReading reading = ReportReader.ReadText(
            "青河市人民政府2023年政府信息公开工作年度报告\n收取信息处理费1至999,999,999,999,999,999亿亿元。收到申请12件。"
        );
        Assert.Equal(12, Assert.IsType<FigureClaim>(Assert.Single(reading.Claims)).Figure.Value);
    }

    /// <summary>Every kind of claim with every pair of the largest, the smallest and ordinary numbers.</summary>
    private static IEnumerable<Claim> ClaimsOfExtremes()
    {
        decimal[] numbers = [decimal.MaxValue, decimal.MinValue, 0.0000001m, 0, 12];
        foreach (decimal left in numbers)
        {
            foreach (FigurePrecision precision in Enum.GetValues<FigurePrecision>())
            {
                NarrativeFigure figure = Figure(left) with { Precision = precision };
                yield return new FigureClaim(figure, "s", default);
                yield return new FigureClaim(figure with { Resolution = decimal.MaxValue, UpTo = decimal.MaxValue }, "s", default);
                yield return new FigureClaim(figure with { Subject = ClaimSubject.FeesCharged, Unit = "万元" }, "s", default);
            }
            foreach (decimal right in numbers)
            {
                yield return new BreakdownClaim(Figure(left), [Figure(right), Figure(right)], true, "s", default);
                yield return new ShareClaim(right, 28, Figure(left), Figure(0.0000001m), "s", default);
                yield return new ShareClaim(right, 2, Figure(12), Figure(left), "s", default);
                yield return new GrowthClaim(Figure(left), right, 28, null, "s", default);
                yield return new GrowthClaim(Figure(left), null, 0, right, "s", default);
                yield return new FigureClaim(Figure(right) with { Year = 2022 }, "s", default);
            }
        }
    }

    private static NarrativeFigure Figure(decimal value) =>
        new(value, "件")
        {
            Subject = ClaimSubject.RequestsReceived,
            Year = 2023,
            Scope = ClaimScope.Year,
        };

    private sealed record Content(ReportHeader Header, Report? Report, IReadOnlyList<Claim> Claims) : IReportContent;
}
