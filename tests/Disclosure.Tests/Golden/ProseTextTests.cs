namespace Disclosure.Tests;

/// <summary>How claims of the prose and what does not fit them read.</summary>
public sealed class ProseTextTests
{
    private const string Prose = """
        青河县人民政府2023年政府信息公开工作年度报告
        统计期限为2023年1月1日至2023年6月30日。
        2023年共收到政府信息公开申请14件，其中网上申请7件，信函申请4件，其他方式2件。
        收到政府信息公开申请比上年增长50%。
        予以公开9件，占全部办结申请12件的58.3%。
        自2008年以来，累计收到政府信息公开申请400余件。
        """;

    private static readonly SourceLocation Place = new() { Line = 3 };
    private static readonly NarrativeFigure Received = new(12, "件") { Subject = ClaimSubject.RequestsReceived, Year = 2023 };

    private static readonly NarrativeFigure[] Figures =
    [
        Received,
        Received with
        {
            Precision = FigurePrecision.MoreThan,
            Year = null,
        },
        Received with
        {
            Precision = FigurePrecision.Nearly,
            Scope = ClaimScope.PartOfYear,
        },
        Received with
        {
            Precision = FigurePrecision.About,
            Scope = ClaimScope.Cumulative,
        },
        Received with
        {
            Precision = FigurePrecision.Range,
            UpTo = 15,
            Scope = ClaimScope.Unclear,
            Year = null,
        },
        Received with
        {
            Precision = FigurePrecision.InWords,
        },
        new(3.5m, "万元") { Words = "信息公开经费" },
    ];

    private static readonly Claim[] Claims =
    [
        new FigureClaim(Received, "收到12件。", Place),
        new BreakdownClaim(Received, [Received with { Value = 7 }, Received with { Value = 5 }], true, "收到12件，其中7件、5件。", Place),
        new BreakdownClaim(Received, [Received with { Value = 7 }], false, "收到12件，其中7件。", default),
        new GrowthClaim(Received, 12.5m, 1, null, "增长12.5%。", Place),
        new GrowthClaim(Received, null, 0, -3, "减少3件。", Place),
        new ShareClaim(58.3m, 1, Received, Received with { Value = 24 }, "占24件的58.3%。", Place),
        new ShareClaim(58.3m, 1, Received, null, "占58.3%。", Place),
    ];

    [Fact]
    public void Claims_read_as_a_person_read_them() =>
        new GoldenPage("claims.txt")
            .Each("figures", Figures, (figure, language) => figure.ToString(language))
            .Each("claims", Claims, (claim, language) => claim.ToString(language))
            .Each(
                "subjects",
                Enum.GetValues<ClaimSubject>(),
                (subject, language) => $"{subject.Name(language)} {string.Join(' ', subject.Units())}"
            )
            .AssertSame();

    [Fact]
    public void What_does_not_fit_the_prose_reads_as_a_person_read_it()
    {
        Report2021 table = Typed.Matrix(
            Typed.Sound
                + " 四/复议后起诉/结果维持=9 四/复议后起诉/总计=9 四/未经复议直接起诉/结果维持=12 四/未经复议直接起诉/总计=12 三(六)2/自然人=1"
        );
        var content = new Content(ReportReader.ReadText(Prose), table);
        ContentCheckResult result = content.Check(Typed.Matrix(Typed.Sound, 2022), Strict);
        ContentCheckResult prose = ReportReader.ReadText(Prose).Check(RuleBook.Exploratory);
        var late = new Content(new Empty(new() { ReportYear = 2024 }), table with { Header = new() { ReportYear = 2024 } });
        new GoldenPage("prose.txt")
            .Both("in a line", result.ToString)
            .Both("as text", result.ToText)
            .Both("as Markdown", result.ToMarkdown)
            .Each("outcomes", result.ClaimOutcomes, (outcome, language) => outcome.ToString(language))
            .Both("prose alone", prose.ToText)
            .Each("suits of 2024", late.Check(Strict).ClaimFindings, (finding, language) => finding.ToString(language))
            .Html("page of prose alone", prose.ToHtml)
            .Add("prose alone as JSON", prose.ToJson())
            .AssertSame();
    }

    /// <summary>All that is silent otherwise.</summary>
    private static RuleBook Strict =>
        RuleBook.Exploratory.With(
            new RuleOverlay
            {
                Name = "all",
                Version = "1",
                Rules = new[] { "XT-FEE", "XT-ORDER", "XT-2024", "XT-DISP" }.ToDictionary(
                    id => id,
                    _ => RuleSetting.Graded(Severity.Information)
                ),
            }
        );

    private sealed class Content(IReportContent prose, Report table) : IReportContent
    {
        public ReportHeader Header => prose.Header;

        public Report? Report => table;

        public IReadOnlyList<Claim> Claims => prose.Claims;
    }

    private sealed class Empty(ReportHeader header) : IReportContent
    {
        public ReportHeader Header => header;

        public Report? Report => null;

        public IReadOnlyList<Claim> Claims => [];
    }
}
