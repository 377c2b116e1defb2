namespace Disclosure;

/// <summary>
/// Finds what the prose of a page states with figures. A wrong claim is worse than a missed one: a number needs a unit, a subject needs a wording that fills its
/// clause, and plans, limits and manners of speaking are left out.
/// </summary>
internal sealed class ClaimFinder
{
    /// <summary>More claims than any report makes; what is beyond is not searched.</summary>
    public const int MostClaims = 10_000;

    private const int LongestPassage = 3000;
    private const int MostSentences = 6;
    private const int LongestHeading = 40;

    private static readonly string[] Continuations = ["其中", "按", "从", "包括"];

    private readonly List<Claim> claims = [];
    private readonly OwnWords ownWords;
    private readonly int? reportYear;

    private ClaimFinder(ReportHeader header)
    {
        ownWords = new OwnWords(header.IssuingBody);
        reportYear = header.ReportYear;
    }

    public static IReadOnlyList<Claim> Find(Page page, ReportHeader header, Func<SourceLocation, bool> isOfTable)
    {
        var finder = new ClaimFinder(header);
        string heading = "";
        string context = "";
        int paragraph = 0;
        bool otherYear = false;
        foreach (Passage passage in Passages(NarrativeText.Sentences(page, isOfTable)))
        {
            // A passage stands in the light of what its paragraph said before.
            (context, otherYear) = passage.Paragraph == paragraph ? (context, otherYear) : (heading, false);
            paragraph = passage.Paragraph;
            context = context.Length < LongestPassage ? context + passage.Text : passage.Text;
            otherYear = new PassageReader(passage, finder.ownWords, finder.reportYear, context, otherYear).Read(finder.claims);
            heading = IsHeading(passage) ? passage.Text : heading;
            if (finder.claims.Count >= MostClaims)
            {
                break;
            }
        }
        return Array.AsReadOnly(finder.claims.ToArray());
    }

    private static IEnumerable<Passage> Passages(IEnumerable<SentenceText> sentences)
    {
        var open = new List<SentenceText>();
        int length = 0;
        foreach (SentenceText sentence in sentences)
        {
            bool continues =
                open.Count is > 0 and < MostSentences
                && length + sentence.Searched.Length < LongestPassage
                && sentence.Paragraph - open[open.Count - 1].Paragraph <= 1
                && Continues(sentence.Searched);
            if (!continues && open.Count > 0)
            {
                yield return new Passage(open);
                open = [];
                length = 0;
            }
            open.Add(sentence);
            length += sentence.Searched.Length;
        }
        if (open.Count > 0)
        {
            yield return new Passage(open);
        }
    }

    private static bool IsHeading(Passage passage) =>
        passage.Text.Length <= LongestHeading && passage.Quantities.Count == 0 && Label.Parse(passage.Text).Prefix != LabelPrefix.None;

    private static bool Continues(string sentence)
    {
        int clause = sentence.IndexOfAny([',', ';', ':']);
        return sentence.StartsWith("其中", StringComparison.Ordinal)
            || (
                clause is > 2 and < 14
                && Continuations.Any(word => sentence.StartsWith(word, StringComparison.Ordinal))
                && sentence[clause - 1] is '分' or '看' or '括'
            );
    }
}
