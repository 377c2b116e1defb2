using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Tests.Documents;

namespace Disclosure.Fuzz;

using JsonNode = System.Text.Json.Nodes.JsonNode;

/// <summary>Damages JSON: half of the inputs in their values and members, so that they stay well-formed, half in their bytes.</summary>
internal sealed class JsonMutator(JsonTexts texts)
{
    /// <summary>Deeper than a reader takes, too.</summary>
    private static readonly JsonSerializerOptions Unescaped = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 100_000,
    };

    /// <summary>Values that stand where others are expected.</summary>
    private static readonly string[] Values =
    [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1",
        "1.0",
        "0.5",
        "1e2",
        "1e400",
        "1E-400",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "79228162514264337593543950335",
        "79228162514264337593543950336",
        "0.12345678901234567890123456789",
        "12345678901234567890123456789012345678901234567890",
        "\"\"",
        "\"notApplicable\"",
        "\"notDerivable\"",
        "\"matrix2021\"",
        "\"indicators2014\"",
        "\"missing\"",
        "\"2020-02-30\"",
        "\"2020-01-31\"",
        "\"\\u0000\"",
        "\"一\"",
        "[]",
        "{}",
        "[[]]",
        "{\"\":{}}",
        "\"\\ud83d\\ude00\"",
        "\"error\"",
    ];

    /// <summary>Pieces that break the grammar, or nearly.</summary>
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\ud800",
        "\\udc00",
        "\\u0000",
        "\u0000",
        "\uFEFF",
        "//",
        "/*",
        "*/",
        "\n",
        "1e9999",
        "-",
        "+1",
        "01",
        "NaN",
        "Infinity",
        "null",
        "\"form\":",
        "\"form\":\"matrix2019\",",
        "\"total\":",
        "\"\":",
        "\uD83D\uDE00",
        "\u2028",
        "'",
        "true",
        "\t",
    ];

    /// <summary>The text in UTF-8, in which the characters from here on stand for single bytes.</summary>
    private const char FirstByte = '\uF700';

    /// <summary>The bytes of a text in which some characters stand for single bytes, so that it need not be UTF-8.</summary>
    public static byte[] BytesOf(string text)
    {
        var bytes = new List<byte>(text.Length);
        int begun = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && (text[index] & 0xFF00) != FirstByte)
            {
                continue;
            }
            bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(begun, index - begun)));
            if (index < text.Length)
            {
                bytes.Add((byte)(text[index] & 0xFF));
            }
            begun = index + 1;
        }
        return [.. bytes];
    }

    public (string Kind, string Text) Make(int seed)
    {
        var dice = new Dice(seed);
        (string kind, string text) = texts.Next(dice);
        string damaged = dice.Below(20) switch
        {
            0 => Nested(dice),
            < 10 => InValues(dice, kind, text),
            _ => InBytes(dice, kind, text),
        };
        return (kind, damaged);
    }

    /// <summary>Deeper than any report, up to far more than a stack holds.</summary>
    private static string Nested(Dice dice)
    {
        int depth = 1 + dice.Below(dice.Chance(10) ? 100_000 : 200);
        string open = dice.Of("[", "{\"a\":", "{\"requests\":", "{\"waivers\":[", "{\"rules\":{\"B-T4\":");
        return new StringBuilder().Insert(0, open, depth).Append(dice.Chance(50) ? "1" : "").ToString();
    }

    private string InValues(Dice dice, string kind, string text)
    {
        JsonNode root = JsonNode.Parse(text)!;
        for (int count = 1 + dice.Below(dice.Chance(20) ? 30 : 3); count > 0; count--)
        {
            JsonNode[] inner = [.. Containers(root)];
            JsonNode chosen = dice.Of(inner);
            JsonNode? value = dice.Below(10) switch
            {
                < 4 => JsonNode.Parse(dice.Below(1000).ToString(CultureInfo.InvariantCulture)),
                < 7 => JsonNode.Parse(dice.Of(Values)),
                _ => dice.Of(inner).DeepClone(),
            };
            if (chosen is JsonObject members)
            {
                InObject(dice, kind, members, value);
            }
            else if (chosen is JsonArray elements)
            {
                elements.Insert(dice.Below(elements.Count + 1), value);
            }
        }
        return root.ToJsonString(Unescaped);
    }

    private void InObject(Dice dice, string kind, JsonObject members, JsonNode? value)
    {
        string? name = members.Count == 0 ? null : dice.Of(members.Select(member => member.Key).ToArray());
        switch (dice.Below(4))
        {
            case 0 when name is not null:
                members.Remove(name);
                break;
            case 1:
                members[dice.Of("form", "total", "Form", "", "signs", "a/b~c", "一", "rules", "figures")] = value;
                break;
            case 2:
                JsonNode other = JsonNode.Parse(texts.Other(kind, dice))!;
                members[
                    dice.Of(
                        Containers(other)
                            .OfType<JsonObject>()
                            .SelectMany(each => each)
                            .Select(member => member.Key)
                            .DefaultIfEmpty("x")
                            .ToArray()
                    )
                ] = value;
                break;
            default:
                members[name ?? "total"] = value;
                break;
        }
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node)
    {
        yield return node;
        IEnumerable<JsonNode?> inner =
            node is JsonObject members ? members.Select(member => member.Value)
            : node is JsonArray elements ? elements
            : [];
        foreach (JsonNode below in inner.Where(each => each is JsonObject or JsonArray).SelectMany(each => Containers(each!)))
        {
            yield return below;
        }
    }

    private string InBytes(Dice dice, string kind, string text)
    {
        var damaged = new StringBuilder(text);
        for (int count = 1 + dice.Below(dice.Chance(20) ? 40 : 4); count > 0 && damaged.Length > 0; count--)
        {
            int at = dice.Below(damaged.Length);
            int length = Math.Min(1 + dice.Below(dice.Chance(10) ? 2000 : 30), damaged.Length - at);
            switch (dice.Below(8))
            {
                case 0:
                    damaged[at] = (char)dice.Below(128);
                    break;
                case 1:
                    damaged[at] = (char)(damaged[at] ^ (1 << dice.Below(7)));
                    break;
                case 2:
                    damaged.Remove(at, length);
                    break;
                case 3:
                    damaged.Insert(dice.Below(damaged.Length), damaged.ToString(at, length));
                    break;
                case 4:
                    damaged.Insert(at, dice.Chance(20) ? ((char)(FirstByte + dice.Below(256))).ToString() : dice.Of(Pieces));
                    break;
                case 5:
                    string other = texts.Other(kind, dice);
                    int from = dice.Below(other.Length);
                    damaged.Insert(at, other.AsSpan(from, Math.Min(length, other.Length - from)));
                    break;
                case 6:
                    damaged.Length = at;
                    break;
                default:
                    damaged.Insert(at, new string(dice.Of('1', '9', '{', '"', 'a', '0'), 1 + dice.Below(dice.Chance(5) ? 5000 : 40)));
                    break;
            }
        }
        return damaged.ToString();
    }
}
