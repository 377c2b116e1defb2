using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>Waivers as JSON.</summary>
internal static class WaiverJson
{
    public static string Write(WaiverSet waivers) =>
        RuleJsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("waivers");
            foreach (Waiver waiver in waivers)
            {
                Write(writer, waiver);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    public static void Write(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", waiver.Rule);
        writer.WriteString("form", JsonNames.Of(waiver.Form));
        if (waiver.IssuingBody is { } body)
        {
            writer.WriteString("issuingBody", body);
        }
        if (waiver.ReportYear is { } year)
        {
            writer.WriteNumber("reportYear", year);
        }
        writer.WriteString("reason", waiver.Reason);
        writer.WriteString("author", waiver.Author);
        writer.WriteString("date", LocalDatePattern.Iso.Format(waiver.Date));
        writer.WriteStartObject("figures");
        foreach (KeyValuePair<Cell, CellValue> pair in waiver.Figures.OrderBy(pair => pair.Key))
        {
            writer.WritePropertyName(pair.Key.Key);
            JsonWords.Write(writer, pair.Value);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static WaiverSet Read(JsonWalk walk, JsonElement root, RuleBook book)
    {
        var waivers = new List<Waiver>();
        bool found = false;
        foreach (JsonMember member in walk.Members(root, ""))
        {
            if (member.Name != "waivers")
            {
                walk.Unknown(member);
                continue;
            }
            found = true;
            waivers.AddRange(walk.Elements(member).Select(element => Read(walk, element, book)).OfType<Waiver>());
        }
        if (!found && root.ValueKind == JsonValueKind.Object)
        {
            walk.Add(ProblemCode.JsonMemberMissing, "", null, "waivers");
        }
        return [.. waivers];
    }

    private static Waiver? Read(JsonWalk walk, JsonMember element, RuleBook book)
    {
        string? rule = null;
        ReportForm? form = null;
        string? body = null;
        int? year = null;
        string? reason = null;
        string? author = null;
        LocalDate? date = null;
        JsonMember? figures = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonMember member in walk.Members(element.Value, element.Pointer))
        {
            seen.Add(member.Name);
            switch (member.Name)
            {
                case "rule":
                    rule = walk.Text(member);
                    if (rule is not null && !book.Knows(rule))
                    {
                        walk.Add(ProblemCode.JsonUnknownRule, member.Pointer, rule, book.ToString());
                    }
                    break;
                case "form":
                    form = walk.Form(member);
                    break;
                case "issuingBody":
                    body = walk.Text(member);
                    break;
                case "reportYear":
                    year = walk.WholeNumber(member);
                    break;
                case "reason":
                    reason = walk.Text(member);
                    break;
                case "author":
                    author = walk.Text(member);
                    break;
                case "date":
                    date = walk.Date(member);
                    break;
                case "figures":
                    figures = member;
                    break;
                default:
                    walk.Unknown(member);
                    break;
            }
        }
        if (element.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (string needed in (string[])["rule", "form", "reason", "author", "date", "figures"])
            {
                if (!seen.Contains(needed))
                {
                    walk.Add(ProblemCode.JsonMemberMissing, element.Pointer, null, needed);
                }
            }
        }
        Dictionary<Cell, CellValue> covered = Figures(walk, figures, form);
        return rule is null || form is null || reason is null || author is null || date is null
            ? null
            : new(rule, form.Value, body, year, reason, author, date.Value, covered);
    }

    private static Dictionary<Cell, CellValue> Figures(JsonWalk walk, JsonMember? figures, ReportForm? form)
    {
        var covered = new Dictionary<Cell, CellValue>();
        if (figures is not { } listed || form is not { } known)
        {
            return covered;
        }
        foreach (JsonMember member in walk.Members(listed.Value, listed.Pointer))
        {
            CellValue? value = walk.Value(member);
            // A page of 2019 may carry rows that only the form of 2021 has.
            if (!Cell.TryFind(known, member.Name, out Cell cell)
                && !(known == ReportForm.Matrix2019 && Cell.TryFind(ReportForm.Matrix2021, member.Name, out cell)))
            {
                walk.Add(ProblemCode.JsonUnknownCell, member.Pointer, member.Name, JsonNames.Of(known));
            }
            else if (value is { } given)
            {
                covered[cell] = given;
            }
        }
        return covered;
    }
}
