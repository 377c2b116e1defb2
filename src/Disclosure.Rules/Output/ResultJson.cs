using System.Text.Json;

namespace Disclosure;

/// <summary>Writes a result as JSON. The names of the members are permanent.</summary>
internal sealed class ResultJson(Utf8JsonWriter writer, CheckResult result, Language? language)
{
    private readonly ResultJsonParts parts = new(writer, result.Report.Form, language);

    public void Write()
    {
        writer.WriteStartObject();
        WriteReport();
        parts.RuleBook(result.RuleBook);
        WriteSummary();
        parts.Rules(result.Findings.Concat(result.Waived.Select(waived => waived.Finding)));
        List("findings", result.Findings, parts.Finding);
        List("causes", result.Causes, WriteCause);
        List("diagnoses", result.Diagnoses, diagnosis => new DiagnosisJson(writer, parts).Write(diagnosis, IndexesOf(diagnosis.Findings)));
        List("waived", result.Waived, WriteWaived);
        List("lapsedWaivers", result.LapsedWaivers, WriteLapsed);
        writer.WriteEndObject();
    }

    private void WriteReport()
    {
        writer.WriteStartObject("report");
        writer.WriteString("form", JsonNames.Of(result.Report.Form));
        parts.Header(result.Report.Header);
        writer.WriteEndObject();
        if (result.Against is { } lastYear)
        {
            writer.WriteStartObject("against");
            writer.WriteString("form", JsonNames.Of(lastYear.Form));
            parts.Number("reportYear", lastYear.Header.ReportYear);
            writer.WriteEndObject();
        }
        if (!result.NotCompared.IsEmpty)
        {
            parts.Text("notCompared", result.NotCompared);
        }
    }

    private void WriteSummary()
    {
        writer.WriteStartObject("summary");
        writer.WriteString("blanks", JsonWords.Of(result.Blanks));
        writer.WriteNumber("errors", result.CountOf(Severity.Error));
        writer.WriteNumber("warnings", result.CountOf(Severity.Warning));
        writer.WriteNumber("information", result.CountOf(Severity.Information));
        parts.Counts("verdicts", result.Verdicts);
        parts.Counts("sumVerdicts", result.SumVerdicts);
        List("blanksReadAsZero", result.BlanksReadAsZero, cell => writer.WriteStringValue(cell.Key));
        writer.WriteEndObject();
    }

    private void WriteCause(Cause cause)
    {
        writer.WriteStartObject();
        parts.Text("title", cause.Title);
        writer.WriteString("severity", JsonWords.Of(cause.Severity));
        List("findings", IndexesOf(cause.Findings), writer.WriteNumberValue);
        parts.Number("diagnosis", cause.Diagnosis is { } diagnosis ? IndexOf(result.Diagnoses, diagnosis) : null);
        writer.WriteEndObject();
    }

    private void WriteWaived(WaivedFinding waived)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("finding");
        parts.Finding(waived.Finding);
        writer.WritePropertyName("waiver");
        WaiverJson.Write(writer, waived.Waiver);
        writer.WriteEndObject();
    }

    private void WriteLapsed(LapsedWaiver lapsed)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("waiver");
        WaiverJson.Write(writer, lapsed.Waiver);
        List(
            "changes",
            lapsed.Changes,
            change =>
            {
                writer.WriteStartObject();
                parts.Cell(change.Cell);
                if (change.IsLastYear)
                {
                    writer.WriteBoolean("lastYear", true);
                }
                if (change.Unit is { } unit)
                {
                    writer.WriteString("unitName", unit);
                }
                parts.Value("before", change.Before);
                parts.Value("after", change.After);
                writer.WriteEndObject();
            }
        );
        writer.WriteEndObject();
    }

    /// <summary>The positions of findings in the list of findings.</summary>
    private IEnumerable<int> IndexesOf(IEnumerable<Finding> findings) => findings.Select(finding => IndexOf(result.Findings, finding));

    private static int IndexOf<T>(IReadOnlyList<T> items, T item)
        where T : class
    {
        int index = 0;
        while (!ReferenceEquals(items[index], item))
        {
            index++;
        }
        return index;
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write) => parts.List(name, items, write);
}
