namespace Disclosure;

/// <summary>
/// Parts of heads that stand on lines of their own, in the order of the form: 商业, 科研 and then 企业, 机构. Where the order starts anew, the parts must make up whole
/// heads; else they may be the names of other columns.
/// </summary>
internal sealed class TornHeads
{
    private readonly Dictionary<int, string> texts = [];
    private int last;
    private bool isAnew;

    public bool IsOutOfOrder =>
        isAnew && texts.Any(head => !MatrixForm.Applicants[head.Key].Spellings.Any(name => name.Body == head.Value));

    public void Take(string part)
    {
        int applicant = Next(part, last);
        if (applicant < 0)
        {
            applicant = Next(part, 0);
            isAnew |= applicant >= 0;
        }
        if (applicant >= 0)
        {
            texts[applicant] = (texts.TryGetValue(applicant, out string? before) ? before : "") + part;
            last = applicant;
        }
    }

    private static int Next(string part, int from)
    {
        for (int index = from; index < MatrixForm.Applicants.Count; index++)
        {
            if (MatrixForm.Applicants[index].Spellings[0].Body.Contains(part))
            {
                return index;
            }
        }
        return -1;
    }
}
