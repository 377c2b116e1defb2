using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure;

/// <summary>Lets <see cref="JsonSerializer"/> read and write headers by themselves, in the format that they have inside a report; dates in ISO form.</summary>
public sealed class ReportHeaderJsonConverter : JsonConverter<ReportHeader>
{
    /// <inheritdoc/>
    /// <exception cref="ReportJsonException">The JSON is no header.</exception>
    public override ReportHeader Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new List<ReadingProblem>();
        ReportHeader header = JsonHeaderReader.Read(ref reader, "", problems);
        return problems.Count == 0 ? header : throw new ReportJsonException(problems);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportHeader value, JsonSerializerOptions options)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }
        ReportJsonWriter.WriteHeader(writer, value);
    }
}
