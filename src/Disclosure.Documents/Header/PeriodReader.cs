using NodaTime;

namespace Disclosure;

/// <summary>The period that the figures cover, from sentences that speak of the data; a damaged date there is reported, never mended.</summary>
internal static class PeriodReader
{
    private static readonly string[] DataWords = ["数据", "统计期限", "统计时限", "统计时间", "统计周期", "统计范围", "报告期"];
    private static readonly string[] LimitWords = ["截止", "截至", "期限", "时限", "统计", "自", "从", "报告期"];

    private static readonly char[] SentenceEnds = ['。', ';', '!', '?'];

    public static StatisticalPeriod? Find(IEnumerable<HeaderLine> lines, List<ReadingProblem> problems)
    {
        StatisticalPeriod? period = null;
        foreach (HeaderLine line in lines)
        {
            foreach (
                string sentence in line.InTable || period?.Dates is not null
                    ? []
                    : line.Folded.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries)
            )
            {
                if (!DataWords.Any(sentence.Contains) || !LimitWords.Any(sentence.Contains))
                {
                    continue;
                }
                if (Range(sentence) is { } range)
                {
                    period = range;
                    break;
                }
                string? clause = sentence.Split(',').FirstOrDefault(part => DataWords.Any(part.Contains) && LimitWords.Any(part.Contains));
                if (period is null && clause is not null && CutOff(clause, line, problems))
                {
                    period = new StatisticalPeriod(null, clause.Trim());
                }
            }
        }
        return period;
    }

    /// <summary>自 first day 起 至 last day 止.</summary>
    public static StatisticalPeriod? Range(string clause)
    {
        for (int index = 0; index < clause.Length; index++)
        {
            if (
                !Folding.IsDigit(clause[index])
                || (index > 0 && Folding.IsDigit(clause[index - 1]))
                || DateScanner.At(clause, index) is not { } first
            )
            {
                continue;
            }
            int second = first.End;
            while (second < clause.Length && (Folding.IsSpace(clause[second]) || "起始开至到-—–~ー,".Contains(clause[second])))
            {
                second++;
            }
            if (second == first.End || LastDay(clause, second, first.Date.Year) is not { } last || last.Date < first.Date)
            {
                continue;
            }
            int start = index;
            int before = index;
            while (before > 0 && Folding.IsSpace(clause[before - 1]))
            {
                before--;
            }
            if (before > 0 && clause[before - 1] is '自' or '从' or '由')
            {
                start = before - 1;
            }
            int end = last.End;
            int after = Field.SkipSpaces(clause, end);
            end = after < clause.Length && clause[after] == '止' ? after + 1 : end;
            return new StatisticalPeriod(new DateInterval(first.Date, last.Date), clause.Substring(start, end - start));
        }
        return null;
    }

    /// <summary>The last day, whose year may be that of the first.</summary>
    private static FoundDate? LastDay(string text, int position, int year) =>
        DateScanner.At(text, position) ?? DateScanner.MonthAndDayAt(text, position, year);

    /// <summary>A clause on the day up to which the data reach. Says whether it names one, damaged or not.</summary>
    private static bool CutOff(string clause, HeaderLine line, List<ReadingProblem> problems)
    {
        int limit = Math.Max(clause.IndexOf("截止", StringComparison.Ordinal), clause.IndexOf("截至", StringComparison.Ordinal));
        limit = limit >= 0 ? limit : clause.IndexOf("统计期限", StringComparison.Ordinal);
        if (limit < 0)
        {
            return false;
        }
        int start = limit;
        while (start < clause.Length && !Folding.IsDigit(clause[start]))
        {
            start++;
        }
        if (start == clause.Length)
        {
            return false;
        }
        if (DateScanner.At(clause, start) is not null)
        {
            return true;
        }
        int end = start;
        while (
            end < clause.Length
            && (Folding.IsDigit(clause[end]) || Folding.IsSpace(clause[end]) || clause[end] is '年' or '月' or '日' or '底' or '末')
        )
        {
            end++;
        }
        string found = clause.Substring(start, end - start).Trim();
        if (found.Length is < 3 or > 20 || found.IndexOfAny(['月', '日']) < 0)
        {
            return false;
        }
        if (found.Length < 8 && !found.Contains('年') && DamagedDate.IsMonthAndDay(found))
        {
            // 12月31日 without a year is whole; the year is told elsewhere.
            return true;
        }
        problems.Add(new ReadingProblem(ProblemCode.DateMalformed, line.Location) { Found = found, Expected = DamagedDate.Suggest(found) });
        return true;
    }
}
