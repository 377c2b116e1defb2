using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>Whether a quantity is no count of its own but a change against the year before, or a share, told by the words before it.</summary>
internal static class RateFinder
{
    private const int Reach = 40;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly Regex Change = new(
        "(?<lead>同比|[较比同与](?:(?:19|20)[0-9]{2}年|上年|去年|上一年|前一年)(?:度|同期)*(?:同比|相比)?)(?:[,;]|数量|总数|申请量|略|净|也|又|有所|大幅|小幅|共|总体|分别|上)*"
            + "(?<way>增长|增加|上升|提高|提升|攀升|增|多|下降|减少|降低|下滑|回落|减|少|降)(?:幅度?|率)?(?:了|为|约|近|达|达到)*$",
        RegexOptions.CultureInvariant,
        Limit
    );
    private static readonly Regex AnyComparison = new(
        "同比|环比|相比|[较比](?:上|去|前|(?:19|20)[0-9]{2}年)",
        RegexOptions.CultureInvariant,
        Limit
    );
    private static readonly Regex Rise = new(
        "(?:增长|增加|上升|提高|提升|攀升|下降|减少|降低|下滑|回落|增幅|降幅)(?:率|幅度|了|为|约|近|达|到|至)*$|[由从]$",
        RegexOptions.CultureInvariant,
        Limit
    );
    private static readonly Regex Share = new(
        "(?<lead>占)(?<of>[^,;。占0-9]{0,16}?)(?:的|约|为|达|比)*$",
        RegexOptions.CultureInvariant,
        Limit
    );

    /// <summary>+1 or -1 and where the words of the comparison begin; <see langword="null"/> when there is none.</summary>
    public static (int Sign, int Start)? ChangeBefore(string text, int position)
    {
        int start = Math.Max(0, position - Reach);
        Match match = Change.Match(text.Substring(start, position - start));
        return match.Success
            ? (match.Groups["way"].Value[0] is '增' or '上' or '提' or '攀' or '多' ? 1 : -1, start + match.Groups["lead"].Index)
            : null;
    }

    /// <summary>Whether the clause ends with a rise or a fall, whatever it is against.</summary>
    public static bool IsChange(string clause) => Rise.IsMatch(clause);

    /// <summary>Whether the clause compares with another time in words that are not understood, so that its numbers are left alone.</summary>
    public static bool Compares(string clause) => AnyComparison.IsMatch(clause);

    /// <summary>Where 占 stands, and whether the words behind it name a whole of their own; <see langword="null"/> when there is none.</summary>
    public static (int Start, bool NamesWhole)? ShareBefore(string text, int position)
    {
        int start = Math.Max(0, position - Reach);
        Match match = Share.Match(text.Substring(start, position - start));
        return match.Success ? (start + match.Groups["lead"].Index, match.Groups["of"].Value.IndexOfAny(['全', '各', '本']) >= 0) : null;
    }
}
