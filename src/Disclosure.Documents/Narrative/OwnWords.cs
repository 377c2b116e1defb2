using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>
/// Takes from the beginning of a clause what only says when, and that the reporting body itself is meant: 2023年, 全年, 我局, 其中. What is left must be a known
/// wording, so that the figure of another body is tied to nothing.
/// </summary>
internal sealed class OwnWords
{
    private const string Kinds = "省市州盟县区旗乡镇局委办厅部院校馆处室会团社站所";

    private static readonly Regex Lead = new(
        "^(?:其中|另外|另有|另|同时|此外|并且|并|且|共计|一共|总共|共有|共|已|均|全年度?|全年内|年内|年度内|今年以来|本年以来|年初以来|本年度?|今年|当年|报告期内|期间|累计|依法|依规|按规定"
            + "|(?:19|20)[0-9]{2}年度?|(?:上年|去年|上一年)度?(?!度?结转)|(?:截至到?|截止到?|到|至)(?:[0-9年月日]{2,12})[底末]?(?:为?止)?"
            + "|我(?:省|市|州|盟|县|区|旗|镇|乡|街道|局|办|委|院|校|厅|部|馆|处|室|单位|中心|机关|管委会|会|团|站|所)"
            + "|本(?:省|市|州|盟|县|区|旗|镇|乡|街道|局|办|委|院|校|厅|部|馆|处|室|机关|单位|部门|行政机关|中心)"
            + "|上半年|下半年|第?[一二三四1-4]季度|[0-9]{1,2}(?:月份?)?[-—~至到][0-9]{1,2}月份?|近[两二三四五六七八九十0-9]+年来?|(?:自.{1,20}?|今年|本年|年初)以来"
            + "|[一二三四五六七八九十]{1,3}是|\\(?[一二三四五六七八九十]{1,3}[)、]|\\(?[0-9]{1,2}[)、.](?![0-9])|对|在)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );
    private static readonly Regex Area = new(
        "^全(?:省|市|州|盟|县|区|旗|镇|乡|街道|局|系统|院|校)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    private static readonly Regex Bodies = new(
        "^(?:各级各部门|各级行政机关|各级政府|各行政机关|行政机关|各部门)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    private readonly string body;
    private readonly bool governsAnArea;

    public OwnWords(string? issuingBody)
    {
        body = Folding.Compact(issuingBody ?? "");
        governsAnArea =
            body.Length > 0 && body[body.Length - 1] is '府' or '省' or '市' or '州' or '盟' or '县' or '区' or '旗' or '乡' or '镇';
    }

    public string Strip(string clause)
    {
        while (true)
        {
            int length =
                Lead.Match(clause) is { Success: true } lead ? lead.Length
                : governsAnArea && Area.Match(clause) is { Success: true } area ? area.Length
                : OwnName(clause);
            if (length > 0 && governsAnArea && Bodies.Match(clause.Substring(length)) is { Success: true } bodies)
            {
                length += bodies.Length;
            }
            if (length == 0)
            {
                return clause;
            }
            clause = clause.Substring(length).TrimStart(':', '、');
        }
    }

    /// <summary>The length of a name of the body itself, whole or shortened as 汽开区 from 汽车经济技术开发区.</summary>
    private int OwnName(string clause)
    {
        for (int length = Math.Min(clause.Length, body.Length); length >= 2; length--)
        {
            // 政府信息 is no government.
            if (
                !QuantityUnits.StandsAt(clause, length, "信息")
                && (Kinds.Contains(clause[length - 1]) || clause[length - 1] == '府')
                && IsSubsequence(clause, length)
            )
            {
                return length;
            }
        }
        return 0;
    }

    private bool IsSubsequence(string name, int length)
    {
        // A shortened name ends as the body does, or is a name that the body's begins with.
        if (name[length - 1] != body[body.Length - 1] && !body.StartsWith(name.Substring(0, length), StringComparison.Ordinal))
        {
            return false;
        }
        int at = 0;
        foreach (char character in body)
        {
            at += at < length && character == name[at] ? 1 : 0;
        }
        return at == length;
    }
}
