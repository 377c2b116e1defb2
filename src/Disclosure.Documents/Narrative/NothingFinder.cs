using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>Clauses that say there was nothing: 未收到政府信息公开申请, 没有举报和行政复议案发生, 行政复议均未发生.</summary>
internal static class NothingFinder
{
    private const string Not = "(?:均|也|都|并|暂)?(?:未曾|尚未|从未|没有|未|没|无)(?:曾|有)?";
    private const string Verb = "(?:收到|接到|接收|发生|产生|出现|遇到|受理|引发|存在|提起)?(?:过|任何)?";
    private const string Between = "(?:(?:因|针对|涉及|有关|关于|与|对|由|向|涉|就|公民|群众|任何)[^,;。]{0,30}?)?";
    private const string Tail = "(?:的)?(?:案件|案例|案|情况|事项|情形|事件)?(?:发生|产生)?";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly (ClaimSubject Subject, Regex Noun)[] Nouns = Array.ConvertAll(
        NarrativePhraseTable.Nouns,
        noun => (noun.Subject, new Regex($"^(?:{noun.Before})$", RegexOptions.CultureInvariant, Limit))
    );
    private static readonly string AnyNoun = $"(?:{string.Join("|", NarrativePhraseTable.Nouns.Select(noun => $"(?:{noun.Before})"))})";
    private static readonly string List = $"(?<list>{AnyNoun}(?:(?:和|、|及|与|或|以及){AnyNoun})*)";
    private static readonly Regex[] Clauses =
    [
        new(
            $"^(?:依申请公开|政府信息公开|信息公开|办理过程中|方面)?{Not}{Verb}{Between}{List}{Tail}$",
            RegexOptions.CultureInvariant,
            Limit
        ),
        new(
            $"^{Between}{List}(?:案件|案|情况)?(?:均|都|也)?(?:未|没有)(?:曾)?(?:发生|收到|产生|有|出现|遇到)?$",
            RegexOptions.CultureInvariant,
            Limit
        ),
    ];

    private static readonly char[] Joints = ['、', '和', '及', '与', '或'];

    /// <summary>The subjects of which the clause says that there was nothing.</summary>
    public static IEnumerable<ClaimSubject> In(string clause)
    {
        if (clause.Length is < 4 or > 120 || clause.IndexOfAny(['未', '没', '无']) < 0)
        {
            yield break;
        }
        string[] bare = [clause, clause[0] == '但' ? clause.Substring(1) : clause];
        Match? match = bare.SelectMany(text => Clauses.Select(pattern => pattern.Match(text))).FirstOrDefault(found => found.Success);
        if (match is null)
        {
            yield break;
        }
        string list = match.Groups["list"].Value;
        if (SubjectOf(list) is { } whole)
        {
            yield return whole;
            yield break;
        }
        foreach (string noun in list.Split(Joints))
        {
            if (SubjectOf(noun.Length > 0 && noun[0] == '以' ? noun.Substring(1) : noun) is { } subject)
            {
                yield return subject;
            }
        }
    }

    private static ClaimSubject? SubjectOf(string noun)
    {
        int index = Array.FindIndex(Nouns, entry => entry.Noun.IsMatch(noun));
        return index < 0 ? null : Nouns[index].Subject;
    }
}
