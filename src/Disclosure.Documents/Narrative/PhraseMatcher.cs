using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>Finds the subject of a quantity by the wordings of the catalogue. A wording must fill the clause; a word more and the subject stays unknown.</summary>
internal static class PhraseMatcher
{
    private const string Filler =
        "(?:共|共计|总计|合计|累计|总数|总量|数量|数|为|是|有|了|达到|达|约|近|计|均|全部|共有|也|仅|只有|仅有|的|:)*";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>What may follow a figure without changing what it is.</summary>
    private static readonly Regex Neutral = new("^(?:$|并|等|中$|的$|以及|均|全部)", RegexOptions.CultureInvariant, Limit);

    /// <summary>Outcomes are told of proposals, letters and permits in the same words; without a word on requests they are left alone.</summary>
    private static readonly Regex OfRequests = new("申请|依申请", RegexOptions.CultureInvariant, Limit);

    private static readonly Regex OfDisclosure = new("信息公开|政务公开", RegexOptions.CultureInvariant, Limit);

    private static readonly Regex OfOthers = new(
        "建议|提案|议案|热线|信箱|留言|信访|审批|办件|来信|来电|举报件|投诉件",
        RegexOptions.CultureInvariant,
        Limit
    );

    private static readonly Wording[] Wordings = Array.ConvertAll(NarrativePhraseTable.All, phrase => new Wording(phrase));

    private static readonly HashSet<ClaimSubject> Wholes = [.. NarrativePhraseTable.All.SelectMany(phrase => phrase.Within)];

    public static ClaimSubject SubjectOf(string before, string after, string unit, ClaimSubject total, string context)
    {
        foreach (Wording wording in Wordings)
        {
            if (
                wording.Units.Contains(unit)
                && (wording.Phrase.Within.Length == 0 || Array.IndexOf(wording.Phrase.Within, total) >= 0)
                && (!IsOutcome(wording.Phrase.Subject) || (OfRequests.IsMatch(context) && !OfOthers.IsMatch(context)))
                && (!IsOfOffice(wording.Phrase.Subject) || OfDisclosure.IsMatch(context))
                && wording.Fits(before, after)
            )
            {
                return wording.Phrase.Subject;
            }
        }
        return ClaimSubject.None;
    }

    /// <summary>Whether parts may be told of a subject in words that mean them only there.</summary>
    public static bool IsWhole(ClaimSubject subject) => Wholes.Contains(subject);

    /// <summary>Meetings, training and staff, of which every report tells for other work too.</summary>
    private static bool IsOfOffice(ClaimSubject subject) => subject is >= ClaimSubject.DedicatedUnits and <= ClaimSubject.Attendances;

    private static bool IsOutcome(ClaimSubject subject) => subject is >= ClaimSubject.RequestsCompleted and <= ClaimSubject.OtherHandling;

    private sealed class Wording
    {
        private readonly Regex before;
        private readonly Regex? after;

        public Wording(NarrativePhrase phrase)
        {
            Phrase = phrase;
            Units = phrase.Subject.Units();
            before = new Regex($"^(?:{phrase.Before}){Filler}$", RegexOptions.CultureInvariant, Limit);
            after = phrase.After.Length == 0 ? null : new Regex($"^(?:{phrase.After})的?$", RegexOptions.CultureInvariant, Limit);
        }

        public NarrativePhrase Phrase { get; }

        public IReadOnlyList<string> Units { get; }

        public bool Fits(string left, string right) => (after ?? Neutral).IsMatch(right) && before.IsMatch(left);
    }
}
