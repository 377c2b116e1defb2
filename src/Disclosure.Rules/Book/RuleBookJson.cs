using System.Text.Json;

namespace Disclosure;

/// <summary>The rule book as JSON, made from the rules that are evaluated: one member for each fact, one line for each check.</summary>
internal static class RuleBookJson
{
    private const string LineOfCheck = "\n        ";

    public static string Write(RuleBook book) =>
        JsonText.Of(writer =>
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
        }) + "\n";

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("kind", JsonWords.Of(rule.Kind));
        writer.WriteString("scope", JsonWords.Of(rule.Scope));
        writer.WriteBoth("sentence", rule.Sentence);
        if (!rule.Explanation.IsEmpty)
        {
            writer.WriteBoth("explanation", rule.Explanation);
        }
        writer.WriteString("basis", JsonWords.Of(rule.Basis));
        writer.WriteString("source", rule.Source);
        writer.WriteString("excess", JsonWords.Of(rule.Excess));
        writer.WriteString("shortfall", JsonWords.Of(rule.Shortfall));
        if (rule.ExcessUnlessAllFilled is { } partly)
        {
            writer.WriteString("excessUnlessAllFilled", JsonWords.Of(partly));
        }
        if (rule.IsOneFinding)
        {
            writer.WriteBoolean("oneFinding", true);
        }
        writer.WriteStartArray("checks");
        foreach (RuleCheck check in rule.Checks)
        {
            // A raw value stands where the writer is; the space before it puts each check on a line of its own.
            writer.WriteRawValue(LineOfCheck + JsonText.Of(JsonText.OneLine, line => Write(line, rule, check)));
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Rule rule, RuleCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("id", check.Id);
        writer.WriteString("form", JsonWords.Of(check.Form));
        if (check.AgainstForm is { } against)
        {
            writer.WriteString("against", JsonWords.Of(against));
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
                writer.WriteStringValue(JsonWords.Of(each));
            }
            writer.WriteEndArray();
            if (level.WhenUnknown is { } unknown)
            {
                writer.WriteString("severityWhenLevelUnknown", JsonWords.Of(unknown));
            }
        }
        if (check.Severity is { } severity)
        {
            writer.WriteString("severity", JsonWords.Of(severity));
        }
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
}
