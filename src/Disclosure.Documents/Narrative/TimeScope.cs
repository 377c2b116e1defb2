using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>Which year a position of a sentence speaks of, and whether of the whole of it.</summary>
internal readonly record struct TimeScope(int? Year, ClaimScope Scope, bool IsNamed)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly Regex Years = new(
        "(?<![比较与同从于自])(?<year>(?:19|20)[0-9]{2})年(?!鉴|版|第|度?要点)|(?<![比较与同从于和跟])(?<last>上年|去年|上一年)(?!度?结转|同期(?:相|同)?比)|(?<now>今年|本年|全年|当年)",
        Options,
        Limit
    );
    private static readonly Regex Several = new(
        "自.{1,20}?(?:以来|起|开始)|从.{1,16}?(?:以来|起|开始)|(?<!今年|本年|年初)以来|历年|历次|至今|迄今|截至目前|截止目前|目前|近[两二三四五六七八九十0-9]+年|[两二三四五六七八九十]年来|[0-9]{4}(?:年)?[-—~至到][0-9]{4}年",
        Options,
        Limit
    );
    private static readonly Regex Part = new(
        "上半年|下半年|季度|[0-9一二三四五六七八九十]{1,2}(?:月份?)?[-—~至到、和][0-9一二三四五六七八九十]{1,2}月份?(?![0-9]{1,2}日)",
        Options,
        Limit
    );
    private static readonly Regex Average = new("[日月年人户]均|平均", Options, Limit);
    private static readonly Regex Day = new(
        "(?<cut>截至|截止|截止到|截至到|到|至|止)?(?:(?<year>(?:19|20)[0-9]{2})年?)?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})[日号]|(?<end>底|末))?",
        Options,
        Limit
    );

    /// <summary>The time of a quantity, from what the passage says before it. Without a word on time it is the report year.</summary>
    public static TimeScope At(Passage passage, Quantity quantity, int? reportYear)
    {
        string before = passage.Text.Substring(0, quantity.Start);
        (int? year, bool named) = YearIn(before, reportYear);
        bool cutOff = before.Contains("截至", StringComparison.Ordinal) || before.Contains("截止", StringComparison.Ordinal);
        bool wholeYear = named || before.Contains("全年", StringComparison.Ordinal) || before.Contains("年内", StringComparison.Ordinal);
        string clause = passage.Text.Substring(passage.ClauseStart(quantity.Start), quantity.Start - passage.ClauseStart(quantity.Start));
        bool cumulated = before.Contains("累计", StringComparison.Ordinal) && (cutOff || !wholeYear);
        if (cumulated || Several.IsMatch(before))
        {
            return new TimeScope(year, ClaimScope.Cumulative, named);
        }
        if (Average.IsMatch(clause) || Part.IsMatch(before))
        {
            return new TimeScope(year, ClaimScope.PartOfYear, named);
        }
        return EndsWithTheYear(before, year)
            ? new TimeScope(year, ClaimScope.Year, named)
            : new TimeScope(year, ClaimScope.PartOfYear, named);
    }

    private static (int? Year, bool Named) YearIn(string text, int? reportYear)
    {
        MatchCollection years = Years.Matches(text);
        if (years.Count == 0)
        {
            return (reportYear, false);
        }
        Match last = years[years.Count - 1];
        return last.Groups["year"].Success ? (int.Parse(last.Groups["year"].Value, CultureInfo.InvariantCulture), true)
            : last.Groups["last"].Success ? (reportYear - 1, true)
            : (reportYear, true);
    }

    /// <summary>Whether every day that is named is the last of the year, or the first of a period that runs to it.</summary>
    private static bool EndsWithTheYear(string before, int? year)
    {
        foreach (Match day in Day.Matches(before))
        {
            bool isLast =
                day.Groups["month"].Value == "12"
                && (
                    day.Groups["day"].Value == "31"
                    || day.Groups["end"].Success
                    || (day.Groups["cut"].Success && !day.Groups["day"].Success)
                )
                && (
                    !day.Groups["year"].Success
                    || year is null
                    || day.Groups["year"].Value == year.Value.ToString(CultureInfo.InvariantCulture)
                );
            bool isFirst = day.Groups["month"].Value is "1" or "01" && day.Groups["day"].Value is "1" or "01";
            // 1231日 and 201612月底 are last days that lost a sign.
            bool isDamaged = day.Index > 0 && Folding.IsDigit(before[day.Index - 1]);
            if (!isLast && !isFirst && !isDamaged)
            {
                return false;
            }
        }
        return true;
    }
}
