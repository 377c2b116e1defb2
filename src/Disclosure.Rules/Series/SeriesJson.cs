using System.Text.Json;

namespace Disclosure;

/// <summary>Writes series as JSON: definitions first, then rows as they come, so that a panel of any size can be written.</summary>
internal sealed class SeriesJson(Utf8JsonWriter writer, Language language)
{
    public void Begin()
    {
        writer.WriteStartObject();
        writer.WriteStartArray("indicators");
        foreach (SeriesIndicator indicator in SeriesIndicator.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", indicator.Id);
            writer.WriteBoth("name", indicator.Name);
            writer.WriteBoth("meaning", indicator.Meaning);
            writer.WriteStartArray("sources");
            foreach (IndicatorSource source in indicator.Sources)
            {
                Write(source);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("rows");
    }

    public void Rows(IEnumerable<SeriesRow> rows)
    {
        foreach (SeriesRow row in rows)
        {
            writer.WriteStartObject();
            foreach ((string name, Func<SeriesRow, object?> value) in SeriesColumns.All)
            {
                writer.WritePropertyName(name);
                switch (value(row))
                {
                    case string text:
                        writer.WriteStringValue(text);
                        break;
                    case int number:
                        writer.WriteNumberValue(number);
                        break;
                    case decimal number:
                        writer.WriteNumberValue(number);
                        break;
                    default:
                        writer.WriteNullValue();
                        break;
                }
            }
            writer.WriteEndObject();
        }
    }

    public void End(IEnumerable<(string? Issuer, IReadOnlyList<CarryOver> CarryOvers)> series, IEnumerable<SeriesProblem> problems)
    {
        writer.WriteEndArray();
        writer.WriteStartArray("carryOvers");
        foreach ((string? issuer, IReadOnlyList<CarryOver> carryOvers) in series)
        {
            foreach (CarryOver carry in carryOvers)
            {
                Write(issuer, carry);
            }
        }
        writer.WriteEndArray();
        writer.WriteStartArray("problems");
        foreach (SeriesProblem problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonWords.Of(problem.Kind));
            writer.WriteString("issuer", problem.Issuer);
            writer.WritePropertyName("year");
            Number(problem.Year);
            writer.WriteString("message", problem.ToString(language));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Write(IndicatorSource source)
    {
        writer.WriteStartObject();
        writer.WriteNumber("form", (int)source.Form);
        writer.WriteString("basis", JsonWords.Of(source.Basis));
        writer.WriteBoth("counted", source.Counted);
        Cells("cells", source, source.Cells);
        Cells("whole", source, source.Whole);
        writer.WriteEndObject();
    }

    private void Cells(string name, IndicatorSource source, IEnumerable<Cell> cells)
    {
        writer.WriteStartArray(name);
        foreach (Cell cell in cells)
        {
            writer.WriteStartObject();
            writer.WriteString("cell", cell.Key);
            writer.WriteString("code", cell.CodeOn(source.Form));
            writer.WriteString("label", cell.LabelOn(source.Form));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Write(string? issuer, CarryOver carry)
    {
        writer.WriteStartObject();
        writer.WriteString("issuer", issuer);
        writer.WriteNumber("year", carry.Year);
        writer.WritePropertyName("carriedOutBefore");
        JsonWords.Write(writer, carry.CarriedOutBefore);
        writer.WritePropertyName("carriedIn");
        JsonWords.Write(writer, carry.CarriedIn);
        writer.WritePropertyName("isContinuous");
        if (carry.IsContinuous is { } isContinuous)
        {
            writer.WriteBooleanValue(isContinuous);
        }
        else
        {
            writer.WriteNullValue();
        }
        writer.WriteEndObject();
    }

    private void Number(int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumberValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
