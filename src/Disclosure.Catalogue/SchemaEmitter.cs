using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure.Catalogue;

/// <summary>
/// Writes the JSON Schema of a form: one member for each cell at the path of its property, with label and meaning. Draft 7 is what every validator and
/// editor understands.
/// </summary>
internal sealed class SchemaEmitter
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Utf8JsonWriter writer;
    private readonly Dictionary<string, (CellDefinition Cell, Appearance Place)> places;
    private readonly Forms forms;
    private readonly string form;

    private SchemaEmitter(Utf8JsonWriter writer, Forms forms, int year)
    {
        this.writer = writer;
        this.forms = forms;
        form = NameOf(year);
        places = RecordTree.PlacesByPath(forms, year);
    }

    /// <summary>The name of a form in JSON, and of its schema.</summary>
    public static string NameOf(int year) => year == 2014 ? "indicators2014" : $"matrix{year}";

    public static string Emit(Forms forms, RecordTree tree, int year)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            new SchemaEmitter(writer, forms, year).WriteReport(tree.ReportOf(year));
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void WriteReport(RecordType report)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        writer.WriteString("title", $"政府信息公开工作年度报告: {form}");
        writer.WriteString(
            "description",
            "The statistics of one annual report on open government information. A number is a filled cell, null an empty box, which is not 0; a member that is not there is a missing cell. Whether the sums hold is not said here."
        );
        writer.WriteString("type", "object");
        WriteStrings("required", "form");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        writer.WriteStartObject("form");
        WriteStrings("enum", form);
        writer.WriteEndObject();
        WriteReference("header", "Who reports, for which year, and the dates.", "header");
        WriteReference("origin", "Whether the figures were stated on this form or carried over from another one.", "origin");
        WriteMembers(report, "", form == NameOf(2014) ? "2014" : "matrix");
        writer.WriteEndObject();
        SchemaDefinitions.Write(
            writer,
            RecordTree.RowColumns,
            column => places[$"Requests.NewlyReceived.{column}"].Place.ColumnLabel,
            form
        );
        writer.WriteEndObject();
    }

    private void WriteMembers(RecordType type, string prefix, string records)
    {
        foreach (Member member in type.Members)
        {
            string path = prefix + member.Name;
            string name = SourceText.Camel(member.Name);
            switch (member.Kind)
            {
                case MemberKind.Record:
                    writer.WriteStartObject(name);
                    writer.WriteString("title", LabelOf(path, member, records));
                    writer.WriteString("type", "object");
                    writer.WriteBoolean("additionalProperties", false);
                    writer.WriteStartObject("properties");
                    WriteMembers(member.Type!, path + ".", records);
                    writer.WriteEndObject();
                    writer.WriteEndObject();
                    break;
                case MemberKind.Row:
                    (CellDefinition first, Appearance row) = places[$"{path}.{RecordTree.RowColumns[0]}"];
                    WriteReference(name, $"{WithoutColumn(first.English)}. {first.Definition}", "row", row.RowLabel);
                    break;
                default:
                    (CellDefinition cell, Appearance place) = places[path];
                    string unit = cell.Unit.Length == 0 ? "" : $" Unit: {cell.Unit}.";
                    WriteReference(
                        name,
                        $"{cell.English}. {cell.Definition}{unit}",
                        cell.Kind,
                        place.ColumnLabel.Length == 0 ? place.RowLabel : $"{place.RowLabel} / {place.ColumnLabel}"
                    );
                    break;
            }
        }
    }

    private string LabelOf(string path, Member member, string records) =>
        forms
            .Records.FirstOrDefault(record =>
                record.Path == path && (record.Form == records || form.EndsWith(record.Form, StringComparison.Ordinal))
            )
            ?.Label
        ?? member.Type!.Label;

    private static string WithoutColumn(string english) => english[..english.LastIndexOf(" (", StringComparison.Ordinal)];

    /// <summary>In draft 7 whatever stands beside a reference is ignored; so it is wrapped.</summary>
    private void WriteReference(string name, string description, string definition, string? title = null)
    {
        writer.WriteStartObject(name);
        if (title is not null)
        {
            writer.WriteString("title", title);
        }
        writer.WriteString("description", description);
        writer.WriteStartArray("allOf");
        writer.WriteStartObject();
        writer.WriteString("$ref", $"#/definitions/{definition}");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteStrings(string name, params string[] values)
    {
        writer.WriteStartArray(name);
        Array.ForEach(values, writer.WriteStringValue);
        writer.WriteEndArray();
    }
}
