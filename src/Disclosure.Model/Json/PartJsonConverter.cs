using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write a section or a row by itself, in the format that it has inside a report, so that no state is lost.
/// </summary>
/// <typeparam name="T">A section or row of a report.</typeparam>
public sealed class PartJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private static readonly Part<T> Part = PartTable.Of<T>();

    /// <inheritdoc/>
    /// <exception cref="ReportJsonException">The JSON is no such part.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new List<ReadingProblem>();
        var draft = new ReportDraft(Part.Form);
        JsonLayout layout = JsonLayout.Of(Part.Form);
        JsonNode node = layout.Root.At(Part.Path);
        ReportJsonReader.ReadPart(ref reader, layout, node, draft, problems);
        return problems.Count == 0
            ? Part.Create(
                draft.Slots.Slice(node.Slots.First, node.Slots.Count),
                draft.Headings.Slice(node.Headings.First, node.Headings.Count)
            )
            : throw new ReportJsonException(problems);
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
        var draft = new ReportDraft(Part.Form);
        JsonNode node = JsonLayout.Of(Part.Form).Root.At(Part.Path);
        Part.Copy(value, draft.Slots.Slice(node.Slots.First, node.Slots.Count));
        for (int index = 0; index < node.Headings.Count; index++)
        {
            draft.Headings[node.Headings.First + index] = Part.HeadingAt(value, index);
        }
        ReportJsonWriter.WritePart(writer, node, draft);
    }
}
