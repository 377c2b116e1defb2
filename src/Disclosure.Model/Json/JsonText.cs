using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Disclosure;

/// <summary>What stands at a JSON reader, for messages.</summary>
internal static class JsonText
{
    private const int Longest = 60;

    /// <summary>The token as it is written, shortened.</summary>
    public static string Raw(in Utf8JsonReader reader)
    {
        byte[] bytes = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
        string text = Encoding.UTF8.GetString(bytes);
        return text.Length <= Longest ? text : text.Remove(Longest) + "…";
    }

    /// <summary>The value in signs that need no translation.</summary>
    public static string Describe(in Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => "{…}",
            JsonTokenType.StartArray => "[…]",
            JsonTokenType.String => $"\"{Raw(reader)}\"",
            JsonTokenType.Null => "null",
            _ => Raw(reader),
        };
}
