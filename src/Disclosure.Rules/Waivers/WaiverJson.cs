using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>Waivers as JSON.</summary>
internal static class WaiverJson
{
    public static string Write(WaiverSet waivers) =>
        JsonText.Of(writer =>
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
        WriteFigures(writer, "figures", waiver.Figures.Where(figure => figure.IsOfReport));
        if (waiver.Figures.Any(figure => figure.IsLastYear))
        {
            WriteFigures(writer, "lastYear", waiver.Figures.Where(figure => figure.IsLastYear));
        }
        if (waiver.Figures.Any(figure => figure.Unit is not null))
        {
            writer.WriteStartObject("units");
            foreach (
                IGrouping<string?, WaivedFigure> unit in waiver
                    .Figures.Where(figure => figure.Unit is not null)
                    .GroupBy(figure => figure.Unit)
            )
            {
                WriteFigures(writer, unit.Key!, unit);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter writer, string name, IEnumerable<WaivedFigure> figures)
    {
        writer.WriteStartObject(name);
        foreach (WaivedFigure figure in figures)
        {
            writer.WritePropertyName(figure.Cell.Key);
            JsonWords.Write(writer, figure.Value);
        }
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
        var covered = new List<(JsonMember Figures, bool IsLastYear, string? Unit)>();
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
                    covered.Add((member, false, null));
                    break;
                case "lastYear":
                    covered.Add((member, true, null));
                    break;
                case "units":
                    covered.AddRange(walk.Members(member.Value, member.Pointer).Select(unit => (unit, false, (string?)unit.Name)));
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
        WaivedFigure[] figures = form is { } known
            ? covered.SelectMany(each => Figures(walk, each.Figures, known, each.IsLastYear, each.Unit)).ToArray()
            : [];
        return rule is null || form is null || reason is null || author is null || date is null
            ? null
            : new(rule, form.Value, body, year, reason, author, date.Value, Waiving.Ordered(figures));
    }

    private static IEnumerable<WaivedFigure> Figures(JsonWalk walk, JsonMember figures, ReportForm form, bool isLastYear, string? unit)
    {
        var named = new Dictionary<Cell, string>();
        foreach (JsonMember member in walk.Members(figures.Value, figures.Pointer))
        {
            CellValue? value = walk.Value(member);
            if (CellOf(form, member.Name) is not { } cell)
            {
                walk.Add(ProblemCode.JsonUnknownCell, member.Pointer, member.Name, JsonNames.Of(form));
            }
            else if (named.TryGetValue(cell, out string? before))
            {
                // A name that stands twice is a problem already; a cell may also stand there by its key and by its path in the form.
                if (before != member.Name)
                {
                    walk.Add(ProblemCode.JsonDuplicateMember, member.Pointer, member.Name, null);
                }
            }
            else if (value is { } given)
            {
                named.Add(cell, member.Name);
                yield return new(cell, given) { IsLastYear = isLastYear, Unit = unit };
            }
        }
    }

    /// <summary>A cell by its name. A page of 2019 may carry rows of the form of 2021, and last year's report may have the other form.</summary>
    private static Cell? CellOf(ReportForm form, string key)
    {
        ReportForm other = form switch
        {
            ReportForm.Matrix2019 => ReportForm.Matrix2021,
            ReportForm.Matrix2021 => ReportForm.Matrix2019,
            _ => form,
        };
        return Cell.TryFind(form, key, out Cell cell) || Cell.TryFind(other, key, out cell) ? cell : null;
    }
}
