using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure;

namespace CheckReports;

/// <summary>The results as JSON for programs: the same content as the text, and the reports themselves.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<FileResult> results, Language language)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartArray();
            foreach (FileResult result in results)
            {
                WriteFile(writer, result, language);
            }
            writer.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteFile(Utf8JsonWriter writer, FileResult result, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("file", result.Name);
        writer.WriteNumber("exitCode", (int)result.ExitCode);
        if (result.Reading is not { } reading)
        {
            writer.WriteString("cannotOpen", result.Failure);
            writer.WriteEndObject();
            return;
        }
        writer.WritePropertyName("header");
        JsonSerializer.Serialize(writer, reading.Header);
        writer.WriteString("form", reading.Report is { } read ? Word(read.Form) : null);
        if (reading.Report is { } report)
        {
            writer.WriteStartObject("cells");
            writer.WriteNumber("all", Cell.On(report.Form).Count);
            foreach (CellState state in (CellState[])[CellState.Filled, CellState.Blank, CellState.NotApplicable, CellState.Missing])
            {
                writer.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(state.ToString()), report.CountOf(state));
            }
            writer.WriteEndObject();
        }
        WriteProblems(writer, reading, language);
        if (result.Check is { } check)
        {
            WriteFindings(writer, check, language);
        }
        if (result.Check?.Table is { } table)
        {
            WriteCounts(writer, "sums", table.SumVerdicts);
            WriteCounts(writer, "checks", table.Verdicts);
        }
        if (result.Migration is { } migration)
        {
            WriteMigration(writer, migration, language);
        }
        if (reading.Report is not null)
        {
            writer.WritePropertyName("report");
            JsonSerializer.Serialize(writer, reading.Report);
        }
        writer.WriteEndObject();
    }

    private static void WriteProblems(Utf8JsonWriter writer, ReportReading reading, Language language)
    {
        writer.WriteStartArray("problems");
        foreach (ReadingProblem problem in reading.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("code", problem.Code.Id());
            if (problem.Location.Line is { } line)
            {
                writer.WriteNumber("line", line);
            }
            writer.WriteString("message", problem.Message(language));
            writer.WriteBoolean("figureLost", problem.IsFigureLost);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("unmatched");
        foreach (StrayValue stray in reading.Unmatched)
        {
            writer.WriteStartObject();
            writer.WriteString("label", stray.Label);
            writer.WriteString("text", stray.Text);
            if (stray.Number is { } number)
            {
                writer.WriteNumber("number", number);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, ContentCheckResult check, Language language)
    {
        writer.WriteStartArray("findings");
        foreach (IFinding finding in check.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.Rule.Id);
            writer.WriteString("check", (finding as Finding)?.Check.Id ?? finding.Rule.Id);
            writer.WriteString("severity", Word(finding.Severity));
            writer.WriteString("verdict", Word(finding.Verdict));
            writer.WriteNumber("left", finding.Left);
            writer.WriteNumber("right", finding.Right);
            writer.WriteNumber("difference", finding.Difference);
            writer.WriteString("message", finding.Message(language));
            writer.WriteStartArray("cells");
            foreach (FindingCell cell in (finding as Finding)?.Cells ?? ((ClaimFinding)finding).Cells)
            {
                writer.WriteStartObject();
                writer.WriteString("cell", cell.Cell.Key);
                writer.WriteString("label", check.Content.Report is { } report ? cell.Cell.LabelOn(report.Form) : cell.Cell.Label);
                WriteValue(writer, cell.Value);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>As in the JSON of a report: a number, null for a blank box, a word for another state.</summary>
    private static void WriteValue(Utf8JsonWriter writer, CellValue value)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumber("value", number);
        }
        else
        {
            writer.WriteString("value", value.State == CellState.Blank ? null : Word(value.State));
        }
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, VerdictCounts counts)
    {
        writer.WriteStartObject(name);
        foreach (
            Verdict verdict in (Verdict[])
                [Verdict.Passed, Verdict.Consistent, Verdict.Incomplete, Verdict.Failed, Verdict.NotAssessed, Verdict.NotApplicable]
        )
        {
            writer.WriteNumber(Word(verdict), counts[verdict]);
        }
        writer.WriteEndObject();
    }

    private static void WriteMigration(Utf8JsonWriter writer, Migration migration, Language language)
    {
        writer.WriteStartObject("migration");
        writer.WriteString("summary", migration.ToString(language));
        writer.WriteStartArray("derived");
        foreach (LedgerEntry entry in migration.Entries.Where(entry => entry.Value.Number is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("cell", entry.Target.Key);
            writer.WriteNumber("value", entry.Value.Number.GetValueOrDefault());
            writer.WriteString("quality", Word(entry.Quality));
            writer.WriteString("reason", entry.Reason.In(language));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("dropped");
        foreach (SourceEntry source in migration.Dropped)
        {
            writer.WriteStartObject();
            writer.WriteString("cell", source.Source.Key);
            WriteValue(writer, source.Value);
            writer.WriteString("reason", source.Reason.In(language));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
