using System.Globalization;

namespace Disclosure;

/// <summary>The year that a report covers: from the title, the head of the table, the days that the title names, or the statistical period, in this order.</summary>
internal static class ReportYear
{
    public static int? Choose(ReportTitle? title, IEnumerable<HeaderLine> lines, StatisticalPeriod? period, List<ReadingProblem> problems)
    {
        (int Year, SourceLocation Location)? head = OnForm(lines);
        if (title?.Year is { } year)
        {
            if (head is { } other && other.Year != year)
            {
                problems.Add(
                    new ReadingProblem(ProblemCode.YearAmbiguous, other.Location)
                    {
                        Found = $"{Text(year)}, {Text(other.Year)}",
                        Expected = Text(year),
                    }
                );
            }
            return year;
        }
        return head?.Year ?? Of(title is null ? null : PeriodReader.Range(Folding.Fold(title.Text))) ?? Of(period);
    }

    /// <summary>A line such as (2016年度) above the table.</summary>
    private static (int Year, SourceLocation Location)? OnForm(IEnumerable<HeaderLine> lines)
    {
        foreach (HeaderLine line in lines)
        {
            string text = line.Compact;
            if (text.Length > 12)
            {
                continue;
            }
            int position = text.Length > 0 && text[0] is '(' or '〔' or '[' ? 1 : 0;
            int year = DateScanner.YearAt(text, ref position);
            if (year > 0 && text.Substring(position).TrimEnd(')', '〕', ']') is "年度" or "年")
            {
                return (year, line.Location);
            }
        }
        return null;
    }

    private static int? Of(StatisticalPeriod? period) =>
        period?.Dates is { } dates && dates.Start.Year == dates.End.Year ? dates.Start.Year : null;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
