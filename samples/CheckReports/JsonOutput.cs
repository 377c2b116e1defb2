using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure;

namespace CheckReports;

/// <summary>The results as JSON for programs: what was read, what was checked, and what became of an old report.</summary>
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
                writer.WriteStartObject();
                writer.WriteString("file", result.Name);
                writer.WriteNumber("exitCode", (int)result.ExitCode);
                writer.WriteString("cannotOpen", result.Failure);
                Part(writer, "reading", result.Reading?.ToJson(language));
                Part(writer, "check", result.Check?.ToJson(language));
                Part(writer, "migration", result.Migration?.ToJson(language));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Part(Utf8JsonWriter writer, string name, string? json)
    {
        if (json is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            using JsonDocument document = JsonDocument.Parse(json);
            writer.WritePropertyName(name);
            document.RootElement.WriteTo(writer);
        }
    }
}
