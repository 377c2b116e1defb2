using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure;

/// <summary>The rule book as JSON, made from the rules that are evaluated: one member for each fact, one line for each check.</summary>
internal static class RuleBookJson
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    private const string LineOfCheck = "\n        ";

    public static string Write(RuleBook book) =>
        Written(
            Indented,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("version", book.Version);
                writer.WriteStartArray("rules");
                foreach (Rule rule in book.Rules)
                {
                    Write(writer, rule);
                }
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        ) + "\n";

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("kind", Name(rule.Kind));
        writer.WriteString("scope", Name(rule.Scope));
        Write(writer, "sentence", rule.Sentence);
        if (!rule.Explanation.IsEmpty)
        {
            Write(writer, "explanation", rule.Explanation);
        }
        writer.WriteString("basis", Name(rule.Basis));
        writer.WriteString("source", rule.Source);
        writer.WriteString("excess", Name(rule.Excess));
        writer.WriteString("shortfall", Name(rule.Shortfall));
        if (rule.ExcessUnlessAllFilled is { } partly)
        {
            writer.WriteString("excessUnlessAllFilled", Name(partly));
        }
        if (rule.IsOneFinding)
        {
            writer.WriteBoolean("oneFinding", true);
        }
        writer.WriteStartArray("checks");
        foreach (RuleCheck check in rule.Checks)
        {
            // A raw value stands where the writer is; the space before it puts each check on a line of its own.
            writer.WriteRawValue(LineOfCheck + Written(OneLine, line => Write(line, rule, check)));
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Rule rule, RuleCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("id", check.Id);
        writer.WriteString("form", Name(check.Form));
        if (check.AgainstForm is { } against)
        {
            writer.WriteString("against", Name(against));
        }
        writer.WriteString("formula", Formula.Of(rule.Kind, check));
        Write(writer, "left", check.Left);
        Write(writer, "right", check.Right);
        WriteStandIns(writer, check.Substitutes);
        if (check.When is { } condition)
        {
            writer.WriteStartObject("when");
            writer.WriteString("cell", condition.Cell.Key);
            WriteNumber(writer, "atLeast", condition.AtLeast);
            WriteNumber(writer, "lessThan", condition.LessThan);
            writer.WriteEndObject();
        }
        if (check.Limit is { } limit)
        {
            writer.WriteNumber(limit.IsAllowed ? "atMost" : "lessThan", limit.Number);
        }
        if (check.Level is { } level)
        {
            writer.WriteStartArray("levels");
            foreach (IssuerLevel each in level.Levels)
            {
                writer.WriteStringValue(Name(each));
            }
            writer.WriteEndArray();
            if (level.WhenUnknown is { } unknown)
            {
                writer.WriteString("severityWhenLevelUnknown", Name(unknown));
            }
        }
        if (check.Severity is { } severity)
        {
            writer.WriteString("severity", Name(severity));
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("en", text.English);
        writer.WriteString("zh", text.Chinese);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Term> terms)
    {
        writer.WriteStartArray(name);
        foreach (Term term in terms)
        {
            writer.WriteStartObject();
            writer.WriteString("cell", term.Cell.Key);
            if (term.Coefficient != 1)
            {
                writer.WriteNumber("times", term.Coefficient);
            }
            if (term.IsLastYear)
            {
                writer.WriteBoolean("lastYear", true);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteStandIns(Utf8JsonWriter writer, IReadOnlyList<Substitute> substitutes)
    {
        if (substitutes.Count == 0)
        {
            return;
        }
        writer.WriteStartArray("standIns");
        foreach (Substitute substitute in substitutes)
        {
            writer.WriteStartObject();
            WriteCells(writer, "for", substitute.Operands);
            WriteCells(writer, "cells", substitute.StandIns);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteCells(Utf8JsonWriter writer, string name, IReadOnlyList<Cell> cells)
    {
        writer.WriteStartArray(name);
        foreach (Cell cell in cells)
        {
            writer.WriteStringValue(cell.Key);
        }
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            write(writer);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
