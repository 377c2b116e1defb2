using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure;

/// <summary>Writes JSON as the reports do: indented with line feeds, Chinese unescaped, the same bytes everywhere.</summary>
internal static class RuleJsonText
{
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
