using System.Globalization;

namespace Disclosure;

/// <summary>The words of findings on the prose in both languages. The sentence is quoted as written.</summary>
internal static class ClaimFindingText
{
    private const int LongestQuotation = 120;

    public static LocalizedText Message(ClaimFinding finding)
    {
        LocalizedText sentence = finding.Rule.Sentence;
        LocalizedText explanation = finding.Rule.Explanation;
        LocalizedText quotation = Quotation(finding.Claim);
        return finding.Severity <= Severity.Information
            ? FindingText.Sentences(explanation, sentence, finding.Facts, quotation)
            : FindingText.Sentences(sentence, finding.Facts, quotation, explanation);
    }

    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static LocalizedText Quotation(Claim? claim)
    {
        if (claim is null)
        {
            return default;
        }
        string text = claim.Sentence.Length <= LongestQuotation ? claim.Sentence : $"{claim.Sentence.Substring(0, LongestQuotation)}…";
        string english = claim.Location.ToString(Language.English);
        string chinese = claim.Location.ToString(Language.Chinese);
        return new(
            (english.Length == 0 ? "" : $"{char.ToUpperInvariant(english[0])}{english.Substring(1)}: ") + $"“{text}”",
            (chinese.Length == 0 ? "" : chinese + "：") + $"“{text}”"
        );
    }
}
