using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>
/// Finds totals with their parts: 共N，其中a、b、c; 按方式分，a、b. The list ends where the unit changes, where a new list begins, and where the parts turn from one
/// kind to another, as from the ways in which requests came to what became of them. Where two numbers could be the total there is no breakdown.
/// </summary>
internal sealed class BreakdownFinder(Passage passage, IReadOnlyList<ClaimSubject> subjects, IReadOnlyList<bool> isCount)
{
    private static readonly Regex Opening = new(
        "其中|包括|分别为|分别是|按.{1,10}?(?:分|划分|区分|统计)(?=[,;:])|从.{1,10}?(?:看|来看|分)(?=[,;:])",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );
    private static readonly string[] Breaks =
    [
        "另",
        "此外",
        "同时",
        "结转",
        "共计",
        "合计",
        "总计",
        "相比",
        "同比",
        "累计",
        "平均",
        "参加",
        "出席",
    ];
    private static readonly string[] Rest = ["其他", "其它", "其余"];

    private readonly HashSet<int> used = [];

    public List<Breakdown> Find()
    {
        var found = new List<Breakdown>();
        MatchCollection openings = Opening.Matches(passage.Text);
        for (int index = 0; index < openings.Count; index++)
        {
            int end = index + 1 < openings.Count ? openings[index + 1].Index : passage.Text.Length;
            if (At(openings[index], end) is { } breakdown)
            {
                found.Add(breakdown);
                used.UnionWith(breakdown.Parts);
            }
        }
        return found;
    }

    private Breakdown? At(Match opening, int end)
    {
        List<int> parts = Parts(opening.Index + opening.Length, end);
        if (parts.Count < 2 || TotalBefore(opening.Index, passage.Quantities[parts[0]].Unit) is not { } total)
        {
            return null;
        }
        Complete(parts, passage.Quantities[total].Value);
        bool divides = opening.Value is not ("其中" or "包括");
        return new Breakdown(total, parts, divides || IsRest(parts[parts.Count - 1]));
    }

    /// <summary>Whether a part is what the others leave: 其他.</summary>
    private bool IsRest(int part)
    {
        string name = passage.Before(passage.Quantities[part]);
        return Rest.Any(word => name.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>A list whose parts have reached the total is complete unless 其他 follows; what else follows divides the same whole another way.</summary>
    private void Complete(List<int> parts, decimal total)
    {
        decimal sum = 0;
        for (int count = 0; count < parts.Count; count++)
        {
            sum += passage.Quantities[parts[count]].Value;
            if (sum == total && count > 0 && !(count + 1 < parts.Count && IsRest(parts[count + 1])))
            {
                parts.RemoveRange(count + 1, parts.Count - count - 1);
            }
        }
    }

    /// <summary>The only number of the unit in the last sentence that has one, parts of other lists left out.</summary>
    private int? TotalBefore(int position, string unit)
    {
        int? total = null;
        int sentence = -1;
        for (int index = passage.Quantities.Count - 1; index >= 0; index--)
        {
            Quantity quantity = passage.Quantities[index];
            if (quantity.End > position || !isCount[index] || used.Contains(index))
            {
                continue;
            }
            int start = passage.SentenceStart(quantity.Start);
            if (sentence >= 0 && start != sentence)
            {
                break;
            }
            sentence = start;
            if (quantity.Unit != unit || IsInBrackets(quantity, 0))
            {
                continue;
            }
            if (total is { } other && passage.Quantities[other].Value != quantity.Value)
            {
                return null;
            }
            total = index;
        }
        return total;
    }

    private List<int> Parts(int start, int end)
    {
        var parts = new List<int>();
        int kind = 0;
        int from = start;
        for (int index = 0; index < passage.Quantities.Count; index++)
        {
            Quantity quantity = passage.Quantities[index];
            if (quantity.Start < start || quantity.End > end)
            {
                continue;
            }
            string between = passage.Text.Substring(from, quantity.Start - from);
            if (between.Contains('。') || Breaks.Any(word => between.Contains(word, StringComparison.Ordinal)))
            {
                break;
            }
            from = quantity.End;
            if (!isCount[index] || IsInBrackets(quantity, start))
            {
                continue;
            }
            int own = KindOf(subjects[index]);
            bool named = passage.Before(quantity).Length > 0 || passage.After(quantity).Length > 0;
            if (
                (parts.Count > 0 && quantity.Unit != passage.Quantities[parts[0]].Unit)
                || (kind != 0 && own != 0 && own != kind)
                || (!named && parts.Count == 0)
            )
            {
                break;
            }
            kind = kind == 0 ? own : kind;
            parts.Add(index);
        }
        return parts;
    }

    /// <summary>Whether a quantity stands first in brackets that were opened behind a position; the whole list may stand in brackets.</summary>
    private bool IsInBrackets(Quantity quantity, int from) =>
        passage.ClauseStart(quantity.Start) is var start && start > from && passage.Text[start - 1] == '(';

    /// <summary>Subjects that may stand side by side in one list; 0 for an unknown one.</summary>
    private static int KindOf(ClaimSubject subject) =>
        subject switch
        {
            ClaimSubject.None => 0,
            >= ClaimSubject.DisclosedInGazette and <= ClaimSubject.DisclosedOtherwise => 1,
            >= ClaimSubject.RequestsInPerson and <= ClaimSubject.RequestsByLetter => 2,
            ClaimSubject.RequestsFromNaturalPersons or ClaimSubject.RequestsFromOrganisations => 3,
            ClaimSubject.CompletedOnTime or ClaimSubject.CompletedExtended => 4,
            >= ClaimSubject.Granted and <= ClaimSubject.OtherHandling => 5,
            ClaimSubject.StaffFullTime or ClaimSubject.StaffPartTime => 6,
            ClaimSubject.ReconsiderationUpheld or ClaimSubject.ReconsiderationCorrected => 7,
            ClaimSubject.LitigationUpheld or ClaimSubject.LitigationCorrected => 8,
            _ => 100 + (int)subject,
        };
}
