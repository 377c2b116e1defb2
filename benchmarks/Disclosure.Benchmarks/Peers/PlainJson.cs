using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure.Benchmarks;

/// <summary>System.Text.Json with generated code over the plain records: the yardstick of the JSON of a report. Chinese is written as it is, as the library does.</summary>
internal static class PlainJson
{
    private static readonly PlainContext Context = new(
        new JsonSerializerOptions(PlainContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    public static string Write(PlainReport report) => JsonSerializer.Serialize(report, Context.PlainReport);

    public static PlainReport Read(string json) => JsonSerializer.Deserialize(json, Context.PlainReport)!;
}
