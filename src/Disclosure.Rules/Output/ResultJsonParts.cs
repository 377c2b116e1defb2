using System.Text.Json;

namespace Disclosure;

/// <summary>The parts from which the JSON of results is made: texts in the languages asked for, cells, rules, findings.</summary>
internal sealed class ResultJsonParts(Utf8JsonWriter writer, ReportForm form, Language? language)
{
    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }
        writer.WriteEndArray();
    }

    public void Text(string name, LocalizedText text) => writer.WriteText(name, text, language);

    public void Number(string name, decimal? number) => writer.WriteNumberOrNull(name, number);

    public void Value(string name, CellValue value)
    {
        writer.WritePropertyName(name);
        JsonWords.Write(writer, value);
    }

    /// <summary>The members that say which cell it is.</summary>
    public void Cell(Cell cell)
    {
        writer.WriteString("cell", cell.Key);
        writer.WriteString("code", cell.CodeOn(form));
        writer.WriteString("label", cell.LabelOn(form));
        writer.WriteString("name", cell.EnglishName);
        writer.WriteString("unit", cell.Unit);
    }

    /// <summary>The members that say whose report it is.</summary>
    public void Header(ReportHeader header)
    {
        writer.WriteString("title", header.Title);
        writer.WriteString("issuingBody", header.IssuingBody);
        Number("reportYear", header.ReportYear);
    }

    public void RuleBook(RuleBook book)
    {
        writer.WriteStartObject("ruleBook");
        writer.WriteString("profile", book.Name);
        writer.WriteString("version", book.Version);
        List(
            "overlays",
            book.Overlays,
            overlay =>
            {
                writer.WriteStartObject();
                writer.WriteString("name", overlay.Name);
                writer.WriteString("version", overlay.Version);
                writer.WriteEndObject();
            }
        );
        List("ownRules", book.OwnRules, rule => writer.WriteStringValue(rule.Id));
        List("switchedOff", book.SwitchedOff, writer.WriteStringValue);
        writer.WriteEndObject();
    }

    public void Counts(string name, VerdictCounts counts)
    {
        writer.WriteStartObject(name);
        for (Verdict verdict = Verdict.NotApplicable; verdict <= Verdict.Failed; verdict++)
        {
            writer.WriteNumber(JsonWords.Of(verdict), counts[verdict]);
        }
        writer.WriteEndObject();
    }

    /// <summary>The rules of findings, once each.</summary>
    public void Rules(IEnumerable<IFinding> findings) =>
        List("rules", findings.Select(finding => finding.Rule).GroupBy(rule => rule.Id).Select(group => group.First()), Rule);

    private void Rule(Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("kind", JsonWords.Of(rule.Kind));
        writer.WriteString("basis", JsonWords.Of(rule.Basis));
        writer.WriteString("source", rule.Source);
        writer.WriteString("excess", JsonWords.Of(rule.Excess));
        writer.WriteString("shortfall", JsonWords.Of(rule.Shortfall));
        Text("sentence", rule.Sentence);
        Text("explanation", rule.Explanation);
        writer.WriteEndObject();
    }

    public void Finding(Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("check", finding.Check.Id);
        Judgement(finding);
        Text("message", FindingText.Message(finding));
        Text("suggestion", finding.Suggestion);
        Cells(finding.Cells);
        writer.WriteEndObject();
    }

    /// <summary>Severity, verdict and both sides.</summary>
    public void Judgement(IFinding finding)
    {
        writer.WriteString("severity", JsonWords.Of(finding.Severity));
        writer.WriteString("verdict", JsonWords.Of(finding.Verdict));
        writer.WriteNumber("left", finding.Left);
        writer.WriteNumber("right", finding.Right);
        writer.WriteNumber("difference", finding.Difference);
    }

    public void Cells(IEnumerable<FindingCell> cells) => List("cells", cells, Cell);

    private void Cell(FindingCell cell)
    {
        writer.WriteStartObject();
        Cell(cell.Cell);
        writer.WriteString("side", JsonWords.Of(cell.Side));
        writer.WriteNumber("coefficient", cell.Coefficient);
        if (cell.IsLastYear)
        {
            writer.WriteBoolean("lastYear", true);
        }
        if (cell.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }
        if (cell.Unit is { } unit)
        {
            writer.WriteString("unitName", unit);
        }
        Value("value", cell.Value);
        writer.WriteEndObject();
    }
}
