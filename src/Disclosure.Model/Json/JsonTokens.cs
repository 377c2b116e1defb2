using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Disclosure;

/// <summary>What stands at a JSON reader, for messages.</summary>
internal static class JsonTokens
{
    /// <summary>So many digits, wherever the point stands, a decimal always holds.</summary>
    private const int AlwaysKept = 28;

    private static readonly char[] Exponents = ['e', 'E'];

    /// <summary>A whole number of 64 bits, in words of every language.</summary>
    public const string Integer = "int64";

    /// <summary>A decimal number of 28 digits, in words of every language.</summary>
    public const string Decimal = "decimal(28)";

    private const int Longest = 60;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The token as it is written, shortened.</summary>
    public static string Raw(in Utf8JsonReader reader)
    {
        byte[] bytes = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
        string text = Encoding.UTF8.GetString(bytes);
        return text.Length <= Longest ? text : text.Remove(Longest) + "…";
    }

    /// <summary>Whether the number that was read has all the digits that are written; a decimal silently rounds what it cannot hold.</summary>
    public static bool KeepsDigits(in Utf8JsonReader reader, decimal number)
    {
        byte[] bytes = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
        string written = Encoding.UTF8.GetString(bytes);
        return (written.Length <= AlwaysKept && written.IndexOfAny(Exponents) < 0)
            || SignificantDigits(written) == SignificantDigits(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The digits from the first to the last that is not 0.</summary>
    private static string SignificantDigits(string number)
    {
        int exponent = number.IndexOfAny(Exponents);
        string mantissa = exponent < 0 ? number : number.Substring(0, exponent);
        return string.Concat(mantissa.Where(character => character is >= '0' and <= '9')).Trim('0');
    }

    /// <summary>
    /// The first text that escapes half of a surrogate pair, as in <c>"\ud800"</c>, or holds bytes that are no UTF-8: well-formed by the grammar of JSON, but no text, so
    /// that the reader of the platform throws when it is asked for it.
    /// </summary>
    public static ReadingProblem NoText(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsText(reader))
            {
                break;
            }
        }
        int start = (int)reader.TokenStartIndex;
        int line = json.Take(start).Count(each => each == (byte)'\n');
        int lineStart = start == 0 ? 0 : Array.LastIndexOf(json, (byte)'\n', start - 1) + 1;
        return new ReadingProblem(ProblemCode.JsonMalformed, new SourceLocation { Line = line + 1, Column = start - lineStart + 1 })
        {
            Found = $"{(IsUtf8(reader) ? "half of a surrogate pair" : "bytes that are no UTF-8")} in {Raw(reader)}",
        };
    }

    private static bool IsText(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsUtf8(in Utf8JsonReader reader)
    {
        try
        {
            return Strict.GetCharCount(reader.ValueSpan.ToArray()) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
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
