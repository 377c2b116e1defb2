using System.Text.Json;

namespace Disclosure;

/// <summary>Writes a reading as JSON. The names of the members are permanent.</summary>
internal sealed class ReadingJson(Utf8JsonWriter writer, ReportReading reading, Language? language)
{
    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("format", reading.Format is { } format ? JsonWords.Of(format) : null);
        writer.WriteString("encoding", reading.EncodingName);
        writer.WriteText("summary", new(reading.ToString(Language.English), reading.ToString(Language.Chinese)), language);
        writer.WritePropertyName("header");
        ReportJsonWriter.WriteHeader(writer, reading.Header);
        List("problems", reading.Problems, WriteProblem);
        List("unmatched", reading.Unmatched, WriteStray);
        List("claims", reading.Claims, claim => writer.WriteClaim(claim, language));
        List("cells", reading.Report is { } read ? Cell.On(read.Form) : [], WriteCell);
        writer.WritePropertyName("report");
        if (reading.Report is { } report)
        {
            ReportJsonWriter.Write(writer, report);
        }
        else
        {
            writer.WriteNullValue();
        }
        writer.WriteEndObject();
    }

    private void WriteProblem(ReadingProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("code", problem.Code.Id());
        writer.WritePlace("place", problem.Location);
        writer.WriteText("message", new(problem.Message(Language.English), problem.Message(Language.Chinese)), language);
        writer.WriteString("label", problem.Label);
        writer.WriteString("found", problem.Found);
        writer.WriteString("expected", problem.Expected);
        writer.WriteString("cell", problem.Cell.IsNone ? null : problem.Cell.Key);
        writer.WriteNumberOrNull("count", problem.Count);
        writer.WriteBoolean("figureLost", problem.IsFigureLost);
        writer.WriteEndObject();
    }

    private void WriteStray(StrayValue stray)
    {
        writer.WriteStartObject();
        writer.WriteString("label", stray.Label);
        writer.WriteString("text", stray.Text);
        writer.WriteNumberOrNull("number", stray.Number);
        writer.WriteEndObject();
    }

    private void WriteCell(Cell cell)
    {
        writer.WriteStartObject();
        writer.WriteString("cell", cell.Key);
        writer.WritePropertyName("value");
        JsonWords.Write(writer, reading.Report![cell]);
        writer.WriteString("confidence", JsonWords.Of(reading.ConfidenceOf(cell)));
        if (reading.PlaceOf(cell) is { } place)
        {
            writer.WritePlace("place", place);
        }
        writer.WriteEndObject();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }
        writer.WriteEndArray();
    }
}
