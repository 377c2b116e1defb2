using System.Text.Json;

namespace Disclosure;

/// <summary>Writes a diagnosis as JSON: every set with its values and hypotheses, and what proves that no smaller set does.</summary>
internal sealed class DiagnosisJson(Utf8JsonWriter writer, ResultJsonParts parts)
{
    public void Write(Diagnosis diagnosis, IEnumerable<int> findings)
    {
        writer.WriteStartObject();
        parts.List("findings", findings, writer.WriteNumberValue);
        // Without a set that helps there is no number of cells.
        parts.Number("lowerBound", diagnosis.LowerBound == long.MaxValue ? null : diagnosis.LowerBound);
        writer.WriteString("proof", JsonWords.Of(diagnosis.Proof));
        writer.WriteBoolean("isComplete", diagnosis.IsComplete);
        parts.List("repairs", diagnosis.Repairs, Write);
        parts.List("contradictions", diagnosis.Contradictions, Write);
        writer.WriteEndObject();
    }

    private void Write(RepairSet repair)
    {
        writer.WriteStartObject();
        writer.WriteNumber("rank", repair.Rank);
        parts.Text("text", new(repair.ToString(Language.English), repair.ToString(Language.Chinese)));
        parts.List("cells", repair.Cells, Write);
        parts.List("hypotheses", repair.Hypotheses, Write);
        writer.WriteEndObject();
    }

    private void Write(CellRepair repair)
    {
        writer.WriteStartObject();
        parts.Cell(repair.Cell);
        parts.Value("stated", repair.Stated);
        parts.Number("low", repair.Low);
        parts.Number("high", repair.High);
        writer.WriteEndObject();
    }

    private void Write(RepairHypothesis hypothesis)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", JsonWords.Of(hypothesis.Kind));
        parts.List("cells", hypothesis.Cells, cell => writer.WriteStringValue(cell.Key));
        writer.WriteEndObject();
    }

    private void Write(RuleContradiction contradiction)
    {
        writer.WriteStartObject();
        parts.List("checks", contradiction.Checks, check => writer.WriteStringValue(check.Id));
        parts.List("cells", contradiction.Cells, cell => writer.WriteStringValue(cell.Key));
        writer.WriteEndObject();
    }
}
