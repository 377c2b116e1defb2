using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure.Benchmarks;

/// <summary>System.Text.Json with generated code over the plain records: the yardstick of the JSON of a report.</summary>
internal static class PlainJson
{
    private static readonly PlainContext Relaxed = new(
        new JsonSerializerOptions(PlainContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    /// <summary>Chinese as it is, as the library writes it.</summary>
    public static string Write(PlainReport report) => JsonSerializer.Serialize(report, Relaxed.PlainReport);

    /// <summary>Chinese escaped: under the options that it was made for, the generated code writes without looking up converters.</summary>
    public static string WriteEscaped(PlainReport report) => JsonSerializer.Serialize(report, PlainContext.Default.PlainReport);

    public static PlainReport Read(string json) => JsonSerializer.Deserialize(json, PlainContext.Default.PlainReport)!;
}
