using System.Text.Json;

namespace Disclosure;

/// <summary>Writes the result of a whole document as JSON: the table as its own result, and the prose. The names of the members are permanent.</summary>
internal sealed class ContentJson(Utf8JsonWriter writer, ContentCheckResult result, Language? language)
{
    // Only claims held against a table have cells.
    private readonly ResultJsonParts parts = new(writer, result.Content.Report?.Form ?? default, language);

    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteStartObject("document");
        parts.Header(result.Content.Header);
        writer.WriteNumber("claims", result.Content.Claims.Count);
        writer.WriteEndObject();
        parts.RuleBook(result.RuleBook);
        WriteSummary();
        parts.Rules(result.ClaimFindings);
        parts.List("claimFindings", result.ClaimFindings, WriteFinding);
        parts.List("claimOutcomes", result.ClaimOutcomes, WriteOutcome);
        writer.WritePropertyName("table");
        if (result.Table is { } table)
        {
            new ResultJson(writer, table, language).Write();
        }
        else
        {
            writer.WriteNullValue();
        }
        writer.WriteEndObject();
    }

    private void WriteSummary()
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("errors", result.CountOf(Severity.Error));
        writer.WriteNumber("warnings", result.CountOf(Severity.Warning));
        writer.WriteNumber("information", result.CountOf(Severity.Information));
        parts.Counts("claimVerdicts", VerdictCounts.Of(result.ClaimOutcomes.Select(outcome => outcome.Verdict)));
        writer.WriteEndObject();
    }

    private void WriteFinding(ClaimFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        parts.Judgement(finding);
        parts.Text("message", ClaimFindingText.Message(finding));
        WriteClaim(finding.Claim);
        parts.Cells(finding.Cells);
        writer.WriteEndObject();
    }

    private void WriteOutcome(ClaimOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", outcome.Rule.Id);
        writer.WriteString("verdict", JsonWords.Of(outcome.Verdict));
        parts.Text("reading", outcome.Reading?.Name ?? default);
        WriteClaim(outcome.Claim);
        writer.WriteEndObject();
    }

    /// <summary>What is stated, the sentence as written, and where it begins; <c>null</c> where the rule is about the header or the table.</summary>
    private void WriteClaim(Claim? claim)
    {
        if (claim is null)
        {
            writer.WriteNull("claim");
            return;
        }
        writer.WritePropertyName("claim");
        writer.WriteClaim(claim, language);
    }
}
