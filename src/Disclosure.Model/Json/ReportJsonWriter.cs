using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>
/// Writes a report as JSON: form, header, origin, then the figures nested as the properties are. A number is a filled cell, <c>null</c> a blank box, a word
/// another state; a member that is not there is a missing cell.
/// </summary>
internal static class ReportJsonWriter
{
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        Span<long> counts = stackalloc long[WrittenFigures.MostSlots];
        Span<CellState> states = stackalloc CellState[WrittenFigures.MostSlots];
        var figures = new WrittenFigures(report, counts, states);
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Form, JsonNames.Of(report.Form));
        if (report.Header != ReportHeader.Empty)
        {
            writer.WritePropertyName(JsonNames.Header);
            WriteHeader(writer, report.Header);
        }
        WriteOrigin(writer, report.Origin);
        WriteMembers(writer, JsonLayout.Of(report.Form).Root, figures);
        writer.WriteEndObject();
    }

    /// <summary>Writes a part of a report, whose members stand below a node, as an object.</summary>
    public static void WritePart(Utf8JsonWriter writer, JsonNode node, ReportDraft draft)
    {
        Span<long> counts = stackalloc long[WrittenFigures.MostSlots];
        Span<CellState> states = stackalloc CellState[WrittenFigures.MostSlots];
        writer.WriteStartObject();
        WriteMembers(writer, node, new WrittenFigures(draft, counts, states));
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, JsonNode node, in WrittenFigures figures)
    {
        foreach (JsonNode member in node.Members)
        {
            if (member.Slot >= 0)
            {
                WriteCell(writer, member, figures);
            }
            else if (member.Heading >= 0)
            {
                WriteStray(writer, member, figures.HeadingAt(member.Heading));
            }
            else if (member.HasContent(figures))
            {
                writer.WriteStartObject(member.Name);
                WriteMembers(writer, member, figures);
                writer.WriteEndObject();
            }
        }
    }

    private static void WriteCell(Utf8JsonWriter writer, JsonNode member, in WrittenFigures figures)
    {
        switch (figures.StateAt(member.Slot))
        {
            case CellState.Filled when member.IsMoney:
                writer.WriteNumber(member.Name, figures.AmountAt(member.Slot));
                break;
            case CellState.Filled:
                writer.WriteNumber(member.Name, figures.CountAt(member.Slot));
                break;
            case CellState.Blank:
                writer.WriteNull(member.Name);
                break;
            case CellState.NotApplicable:
                writer.WriteString(member.Name, JsonNames.NotApplicable);
                break;
            case CellState.NotDerivable:
                writer.WriteString(member.Name, JsonNames.NotDerivable);
                break;
        }
    }

    private static void WriteStray(Utf8JsonWriter writer, JsonNode member, StrayValue? stray)
    {
        if (stray is null)
        {
            return;
        }
        writer.WriteStartObject(member.Name);
        writer.WriteString("label", stray.Label);
        writer.WriteString("text", stray.Text);
        if (stray.Number is { } number)
        {
            writer.WriteNumber("number", number);
        }
        writer.WriteEndObject();
    }

    /// <summary>Writes the header as an object; what is unknown has no member.</summary>
    public static void WriteHeader(Utf8JsonWriter writer, ReportHeader header)
    {
        writer.WriteStartObject();
        WriteTexts(writer, HeaderFields.Texts, header);
        WriteText(writer, "level", header.Level is { } level ? JsonNames.Of(level) : null);
        if (header.ReportYear is { } year)
        {
            writer.WriteNumber("reportYear", year);
        }
        if (header.Period is { } period)
        {
            writer.WriteStartObject("period");
            WriteDate(writer, "start", period.Dates?.Start);
            WriteDate(writer, "end", period.Dates?.End);
            writer.WriteString("text", period.Text);
            writer.WriteEndObject();
        }
        foreach (Field<ReportHeader, LocalDate?> date in HeaderFields.Dates)
        {
            WriteDate(writer, date.Name, date.Get(header));
        }
        if (header.Contacts != ReportContacts.None)
        {
            writer.WriteStartObject("contacts");
            WriteTexts(writer, HeaderFields.Contacts, header.Contacts);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter writer, ReportOrigin origin)
    {
        if (origin.Kind == OriginKind.Stated)
        {
            return;
        }
        writer.WriteStartObject(JsonNames.Origin);
        writer.WriteString("kind", "migrated");
        writer.WriteString("sourceForm", JsonNames.Of(origin.SourceForm.GetValueOrDefault()));
        writer.WriteString("libraryVersion", origin.LibraryVersion);
        writer.WriteEndObject();
    }

    private static void WriteTexts<T>(Utf8JsonWriter writer, Field<T, string>[] fields, T record)
    {
        foreach (Field<T, string> field in fields)
        {
            WriteText(writer, field.Name, field.Get(record));
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } value)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(value));
        }
    }
}
