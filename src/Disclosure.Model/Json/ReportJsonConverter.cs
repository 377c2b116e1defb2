using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write reports, alone or inside the caller's own types and under the caller's options, by reflection or source
/// generation. The format is the one of <see cref="Report.ToJson"/>; naming policies do not change it.
/// </summary>
/// <typeparam name="T">A report type.</typeparam>
public sealed class ReportJsonConverter<T> : JsonConverter<T>
    where T : Report
{
    private static readonly ReportForm? Expected =
        typeof(T) == typeof(Report2014) ? ReportForm.Indicators2014
        : typeof(T) == typeof(Report2019) ? ReportForm.Matrix2019
        : typeof(T) == typeof(Report2021) ? ReportForm.Matrix2021
        : null;

    /// <inheritdoc/>
    /// <exception cref="ReportJsonException">The JSON is no report of this type.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new List<ReadingProblem>();
        Report? report = ReportJsonReader.Read(ref reader, Expected, typeof(T) == typeof(MatrixReport), problems);
        return problems.Count == 0 ? (T?)report : throw new ReportJsonException(problems);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }
        ReportJsonWriter.Write(writer, value);
    }
}
