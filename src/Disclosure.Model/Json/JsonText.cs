using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure;

/// <summary>JSON as this library writes it, Chinese unescaped and with line feeds, the same bytes everywhere; and what a parser says of a text that is none.</summary>
internal static class JsonText
{
    /// <summary>On many lines, for people.</summary>
    public static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>On one line.</summary>
    public static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    public static string Of(Action<Utf8JsonWriter> write) => Of(Indented, write);

    public static string Of(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var bytes = new PooledBytes();
        using (var writer = new Utf8JsonWriter(bytes, options))
        {
            write(writer);
        }
        return Encoding.UTF8.GetString(bytes.Buffer, 0, bytes.Count);
    }

    /// <summary>A text in both languages, as a member of its own.</summary>
    public static void WriteBoth(this Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("en", text.English);
        writer.WriteString("zh", text.Chinese);
        writer.WriteEndObject();
    }

    /// <summary>A text in one language, or an object with both; <c>null</c> when there is none.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, LocalizedText text, Language? language)
    {
        if (text.IsEmpty)
        {
            writer.WriteNull(name);
        }
        else if (language is { } one)
        {
            writer.WriteString(name, text.In(one));
        }
        else
        {
            writer.WriteBoth(name, text);
        }
    }

    /// <summary>A number, or <c>null</c>.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A place as an object with the members that the format has; empty for the document as a whole.</summary>
    public static void WritePlace(this Utf8JsonWriter writer, string name, SourceLocation place)
    {
        writer.WriteStartObject(name);
        WritePosition("page", place.Page);
        if (place.Sheet is { } sheet)
        {
            writer.WriteString("sheet", sheet);
        }
        WritePosition("line", place.Line);
        WritePosition("table", place.Table);
        WritePosition("row", place.Row);
        WritePosition("column", place.Column);
        if (place.JsonPointer is { } pointer)
        {
            writer.WriteString("pointer", pointer);
        }
        writer.WriteEndObject();

        void WritePosition(string member, int? position)
        {
            if (position is { } number)
            {
                writer.WriteNumber(member, number);
            }
        }
    }

    /// <summary>A claim as a member: what is stated, the sentence as written, and where it begins.</summary>
    public static void WriteClaim(this Utf8JsonWriter writer, Claim claim, Language? language)
    {
        writer.WriteStartObject();
        writer.WriteText("statement", new(claim.ToString(Language.English), claim.ToString(Language.Chinese)), language);
        writer.WriteString("sentence", claim.Sentence);
        writer.WritePlace("place", claim.Location);
        writer.WriteEndObject();
    }

    /// <summary>The parser's own words, without the position that it appends, which the problem has already.</summary>
    public static ReadingProblem Malformed(JsonException exception)
    {
        int position = exception.Message.IndexOf(" LineNumber", StringComparison.Ordinal);
        return new ReadingProblem(
            ProblemCode.JsonMalformed,
            new SourceLocation { Line = (int?)exception.LineNumber + 1, Column = (int?)exception.BytePositionInLine + 1 }
        )
        {
            Found = (position < 0 ? exception.Message : exception.Message.Remove(position)).TrimEnd('.'),
        };
    }
}
