namespace Disclosure;

/// <summary>
/// A figure of the prose against the table. Every plausible reading is tried; only when none fits, and each could be computed, is there a contradiction.
/// </summary>
internal sealed class TextCheck(Report? report, int? year)
{
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
        // A box that is empty may hold what the text says; the line of a group is empty on every good form.
        if (values[0].Value is not { } table || values.Any(entry => entry.Value is null && !entry.Reading.IsOfGroupLine))
        {
            return new(Verdict.NotAssessed);
        }
        return ClaimJudgement.Failed(
            new ClaimFinding(rule, claim, figure.Value, table, Facts(figure, table, values)) { Cells = CellsOf(readings[0], report) }
        );
    }

    private static LocalizedText Facts(NarrativeFigure figure, decimal table, (ClaimReading Reading, decimal? Value)[] values)
    {
        string difference = ClaimFindingText.Number(figure.Value - table);
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
