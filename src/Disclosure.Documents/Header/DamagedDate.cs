using System.Globalization;

namespace Disclosure;

/// <summary>What a date that lost characters may have been: a suggestion for people, never a value.</summary>
internal static class DamagedDate
{
    /// <summary>The dates that give the text when 年, 月 or 日 are lost; 年月日 when there is none.</summary>
    public static string Suggest(string found)
    {
        string text = Folding.Compact(found);
        var whole = new List<string>();
        for (int index = 0; index + 4 <= text.Length && whole.Count == 0; index++)
        {
            string rest = text.Substring(index + 4).TrimStart('年');
            int position = index;
            int year = DateScanner.YearAt(text.Substring(0, index + 4), ref position);
            if (year > 0)
            {
                whole.AddRange(Days(rest, year).Select(day => string.Format(CultureInfo.InvariantCulture, "{0}年{1}", year, day)));
            }
        }
        whole = whole.Count > 0 ? whole : Days(text, 2000).ToList();
        return whole.Count == 0 ? "YYYY年M月D日" : string.Join("/", whole.Distinct().Take(3));
    }

    /// <summary>Whether a text is a month and a day with both signs.</summary>
    public static bool IsMonthAndDay(string text) =>
        Folding.Compact(text) is var compact && compact.IndexOf('月') is > 0 and < 3 && Days(compact, 2000).Count() == 1;

    private static IEnumerable<string> Days(string text, int year)
    {
        foreach (int length in (int[])[1, 2])
        {
            if (Number(text, 0, length) is not { } month || month is < 1 or > 12)
            {
                continue;
            }
            int next = length + (length < text.Length && text[length] == '月' ? 1 : 0);
            string rest = text.Substring(next).TrimEnd('日');
            if (rest is "底" or "末")
            {
                yield return string.Format(CultureInfo.InvariantCulture, "{0}月{1}", month, rest);
            }
            else if (rest.Length is 1 or 2 && Number(rest, 0, rest.Length) is { } day && DateScanner.Date(year, month, day, 0) is not null)
            {
                yield return string.Format(CultureInfo.InvariantCulture, "{0}月{1}日", month, day);
            }
        }
    }

    private static int? Number(string text, int start, int length)
    {
        int value = 0;
        for (int index = start; index < start + length; index++)
        {
            if (index >= text.Length || !Folding.IsDigit(text[index]))
            {
                return null;
            }
            value = (value * 10) + (text[index] - '0');
        }
        return value > 0 && text[start] != '0' ? value : null;
    }
}
