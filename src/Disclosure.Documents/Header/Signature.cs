using NodaTime;

namespace Disclosure;

/// <summary>The body and the day under the text: a line that is nothing but a date, and the name on the line before.</summary>
internal static class Signature
{
    private const int TopLines = 5;

    private static readonly string[] Endings =
    [
        "政府",
        "局",
        "委员会",
        "办公室",
        "厅",
        "区",
        "办事处",
        "中心",
        "院",
        "会",
        "处",
        "委",
        "部",
        "办",
        "所",
        "署",
        "团",
        "镇",
        "乡",
        "县",
        "市",
        "省",
        "州",
        "旗",
        "街道",
        "学校",
        "大学",
        "公司",
    ];

    public static (LocalDate? Date, string? Body) Find(IReadOnlyList<HeaderLine> lines)
    {
        // A day at the top of a page is the day of publication.
        int first = lines.Count > TopLines ? TopLines : 0;
        for (int index = lines.Count - 1; index >= first; index--)
        {
            string text = lines[index].Folded;
            if (
                lines[index].InTable
                || text.Length > 30
                || DateScanner.At(text, 0) is not { } date
                || !Folding.IsBlank(text.Substring(date.End))
            )
            {
                continue;
            }
            string? body = index > 0 && !lines[index - 1].InTable ? NameOf(lines[index - 1].Folded) : null;
            return (date.Date, body);
        }
        return (null, null);
    }

    /// <summary>The name of a body that a line is; <see langword="null"/> when it is none, such as the name of a column of a site.</summary>
    public static string? NameOf(string line)
    {
        string name = Folding.Compact(line);
        return IssuingBody.IsName(name) && Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) ? name : null;
    }
}
