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
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            write(writer);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>A text in both languages, as a member of its own.</summary>
    public static void WriteBoth(this Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("en", text.English);
        writer.WriteString("zh", text.Chinese);
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
