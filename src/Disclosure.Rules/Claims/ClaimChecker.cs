namespace Disclosure;

/// <summary>Runs the rules on the prose over the claims of a document, and gathers verdicts and findings.</summary>
internal sealed class ClaimChecker
{
    private readonly IReportContent content;
    private readonly RuleBook book;
    private readonly TextCheck text;
    private readonly ShareCheck share;
    private readonly GrowthCheck growth;
    private readonly List<ClaimFinding> findings = [];
    private readonly List<ClaimOutcome> outcomes = [];
    private readonly HashSet<(string Rule, ClaimSubject Subject, decimal Left, decimal Right)> said = [];
    private readonly Report? against;

    public ClaimChecker(IReportContent content, Report? against, RuleBook book)
    {
        this.content = content;
        this.book = book;
        this.against = against;
        // Cells that were carried over from another form are no statement of the body.
        Report? stated = content.Report is { Origin.Kind: OriginKind.Stated } report ? report : null;
        text = new TextCheck(stated, content.Header.ReportYear, content.Claims);
        share = new ShareCheck(stated);
        growth = new GrowthCheck(content, stated, against);
    }

    public IReadOnlyList<ClaimFinding> Findings => findings.OrderByDescending(finding => finding.Severity).ToArray();

    public IReadOnlyList<ClaimOutcome> Outcomes => outcomes.ToArray();

    public void Check()
    {
        foreach (Claim claim in content.Claims)
        {
            switch (claim)
            {
                case FigureClaim figure:
                    Judge("XT-TEXT", claim, figure.Figure.Subject, rule => text.Judge(rule, figure));
                    break;
                case BreakdownClaim breakdown:
                    Judge("XT-ENUM", claim, breakdown.Total.Subject, rule => EnumerationCheck.Judge(rule, breakdown));
                    break;
                case ShareClaim part:
                    Judge("XT-PCT", claim, part.Part.Subject, rule => share.Judge(rule, part));
                    break;
                case GrowthClaim change:
                    Judge("XT-YOY", claim, change.Figure.Subject, rule => growth.Judge(rule, change));
                    break;
            }
        }
        Judge("XT-DATE", null, ClaimSubject.None, rule => PeriodCheck.Judge(rule, content.Header));
        if (content.Report is MatrixReport matrix)
        {
            Judge("XT-FEE", null, ClaimSubject.None, rule => DisputeChecks.Fee(rule, matrix, content.Claims));
            Judge("XT-ORDER", null, ClaimSubject.None, rule => DisputeChecks.Order(rule, matrix, against));
            Judge("XT-2024", null, ClaimSubject.None, rule => DisputeChecks.Direct(rule, matrix));
            Judge("XT-DISP", null, ClaimSubject.None, rule => DisputeChecks.Many(rule, matrix, against));
        }
    }

    /// <summary>A verdict for each claim; a contradiction that the text repeats is one finding.</summary>
    private void Judge(string id, Claim? claim, ClaimSubject subject, Func<Rule, ClaimJudgement> judge)
    {
        if (book.Rules.FirstOrDefault(rule => rule.Id == id) is not { } rule)
        {
            return;
        }
        ClaimJudgement judgement = judge(rule);
        if (judgement.Verdict != Verdict.NotApplicable)
        {
            outcomes.Add(new ClaimOutcome(rule, claim, judgement.Verdict, judgement.Reading));
        }
        if (
            judgement.Finding is { } finding
            && finding.Severity >= book.LeastSeverity
            && said.Add((id, subject, finding.Left, finding.Right))
        )
        {
            findings.Add(finding);
        }
    }
}

/// <summary>What a check says of one claim.</summary>
internal readonly record struct ClaimJudgement(Verdict Verdict, ClaimReading? Reading = null, ClaimFinding? Finding = null)
{
    public static ClaimJudgement Failed(ClaimFinding finding) => new(Verdict.Failed, null, finding);
}
