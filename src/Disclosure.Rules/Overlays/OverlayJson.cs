using System.Text.Json;

namespace Disclosure;

/// <summary>Overlays as JSON.</summary>
internal static class OverlayJson
{
    public static string Write(RuleOverlay overlay) =>
        JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", overlay.Name);
            writer.WriteString("version", overlay.Version);
            writer.WriteStartObject("rules");
            foreach (KeyValuePair<string, RuleSetting> pair in overlay.Rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteStartObject(pair.Key);
                if (pair.Value.Enabled is { } enabled)
                {
                    writer.WriteBoolean("enabled", enabled);
                }
                Write(writer, "excess", pair.Value.Excess);
                Write(writer, "shortfall", pair.Value.Shortfall);
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter writer, string name, Severity? severity)
    {
        if (severity is { } given)
        {
            writer.WriteString(name, JsonWords.Of(given));
        }
    }

    public static RuleOverlay Read(JsonWalk walk, JsonElement root, RuleBook book)
    {
        RuleOverlay overlay = RuleOverlay.Empty;
        foreach (JsonMember member in walk.Members(root, ""))
        {
            switch (member.Name)
            {
                case "name":
                    overlay = overlay with { Name = walk.Text(member) ?? "" };
                    break;
                case "version":
                    overlay = overlay with { Version = walk.Text(member) ?? "" };
                    break;
                case "rules":
                    overlay = overlay with { Rules = ReadRules(walk, member, book) };
                    break;
                default:
                    walk.Unknown(member);
                    break;
            }
        }
        return overlay;
    }

    private static Dictionary<string, RuleSetting> ReadRules(JsonWalk walk, JsonMember rules, RuleBook book)
    {
        var settings = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (JsonMember member in walk.Members(rules.Value, rules.Pointer))
        {
            if (!book.Knows(member.Name))
            {
                walk.Add(ProblemCode.JsonUnknownRule, member.Pointer, member.Name, book.ToString());
            }
            settings[member.Name] = ReadSetting(walk, member);
        }
        return settings;
    }

    private static RuleSetting ReadSetting(JsonWalk walk, JsonMember rule)
    {
        var setting = new RuleSetting();
        foreach (JsonMember member in walk.Members(rule.Value, rule.Pointer))
        {
            switch (member.Name)
            {
                case "enabled":
                    setting = setting with { Enabled = walk.Boolean(member) };
                    break;
                case "excess":
                    setting = setting with { Excess = walk.Severity(member) };
                    break;
                case "shortfall":
                    setting = setting with { Shortfall = walk.Severity(member) };
                    break;
                default:
                    walk.Unknown(member);
                    break;
            }
        }
        return setting;
    }
}
