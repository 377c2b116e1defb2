namespace Disclosure;

/// <summary>
/// A figure of the prose against the table. Every plausible reading is tried; only when none fits, and each could be computed, is there a contradiction.
/// </summary>
internal sealed class TextCheck(Report? report, int? year, IReadOnlyList<Claim> claims)
{
    /// <summary>Words that widen a figure from the body itself to all below it.</summary>
    private static readonly string[] Wide = ["全省", "全市", "全州", "全盟", "全县", "全区", "全旗", "全镇", "全乡", "各级", "行政机关"];

    private static readonly string[] Self = ["政府收", "政府共", "政府受", "政府办", "机关", "本级", "局", "单位", "委", "厅"];

    public ClaimJudgement Judge(Rule rule, FigureClaim claim)
    {
        NarrativeFigure figure = claim.Figure;
        if (report is null || figure.Subject == ClaimSubject.None || figure.Scope != ClaimScope.Year || figure.Year != year)
        {
            return new(Verdict.NotApplicable);
        }
        IReadOnlyList<ClaimReading> readings = ClaimReading.Of(figure.Subject, report.Form);
        if (readings.Count == 0)
        {
            return new(Verdict.NotApplicable);
        }
        (ClaimReading Reading, decimal? Value)[] values = readings.Select(reading => (reading, reading.ValueIn(report))).ToArray();
        foreach ((ClaimReading reading, decimal? value) in values)
        {
            if (value is { } number && figure.Admits(number))
            {
                return new(Verdict.Passed, reading);
            }
        }
        if (IsOfAnotherWidth(figure, readings))
        {
            return new(Verdict.NotAssessed);
        }
        // A box that is empty may hold what the text says; the line of a group is empty on every good form.
        if (values[0].Value is not { } table || values.Any(entry => entry.Value is null && !entry.Reading.IsOfGroupLine))
        {
            return new(Verdict.NotAssessed);
        }
        return ClaimJudgement.Failed(
            new ClaimFinding(rule, claim, figure.Value, table, Facts(figure, table, values)) { Cells = CellsOf(readings[0], report) }
        );
    }

    /// <summary>市政府收到3件 beside 全市收到50件: one of the two is the table's, and the other is no contradiction.</summary>
    private bool IsOfAnotherWidth(NarrativeFigure figure, IReadOnlyList<ClaimReading> readings) =>
        claims
            .OfType<FigureClaim>()
            .Select(claim => claim.Figure)
            .Any(other =>
                other.Subject == figure.Subject
                && other.Year == figure.Year
                && other.Scope == ClaimScope.Year
                && ((IsWide(other) && NamesItself(figure)) || (IsWide(figure) && NamesItself(other)))
                && readings.Any(reading => reading.ValueIn(report!) is { } value && other.Admits(value))
            );

    private static bool IsWide(NarrativeFigure figure) => Wide.Any(figure.Words.Contains);

    private static bool NamesItself(NarrativeFigure figure) => !IsWide(figure) && Self.Any(figure.Words.Contains);

    private static LocalizedText Facts(NarrativeFigure figure, decimal table, (ClaimReading Reading, decimal? Value)[] values)
    {
        string difference = ClaimFindingText.Number(Saturating.Subtract(figure.Value, table));
        string number = ClaimFindingText.Number(table);
        (ClaimReading Reading, decimal? Value)[] others = values
            .Skip(1)
            .Where(entry => entry.Value is not null && entry.Value != table)
            .GroupBy(entry => entry.Value)
            .Select(group => group.First())
            .ToArray();
        string english = string.Join(
            ", ",
            others.Select(other => $"{other.Reading.Name.English} {ClaimFindingText.Number(other.Value!.Value)}")
        );
        string chinese = string.Join(
            "、",
            others.Select(other => $"{other.Reading.Name.Chinese}{ClaimFindingText.Number(other.Value!.Value)}")
        );
        return new(
            $"The text states {figure.Subject.Name(Language.English)} {figure.Amount(Language.English)}, the table {values[0].Reading.Name.English} {number}; difference {difference}{(others.Length > 0 ? $" (nor does it fit {english})" : "")}.",
            $"文字所述{figure.Subject.Name(Language.Chinese)}{figure.Amount(Language.Chinese)}，表中{values[0].Reading.Name.Chinese}{number}；相差{difference}{(others.Length > 0 ? $"（也不等于{chinese}）" : "")}。"
        );
    }

    private static FindingCell[] CellsOf(ClaimReading reading, Report report) =>
        reading.Plus.Concat(reading.Minus).Select(cell => new FindingCell(cell, report[cell], CheckSide.Right, 1)).ToArray();
}
