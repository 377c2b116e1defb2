using System.Text.Json;

namespace Disclosure;

/// <summary>Writes the lines of a run to its files. Files that are continued are cut where the checkpoint ends.</summary>
internal sealed class SetWriter : IDisposable
{
    private readonly SetOutput output;
    private readonly SetFile? json;
    private readonly SetFile? csv;
    private readonly SetFile? migrated;

    private SetWriter(SetOutput output, IReadOnlyList<long> lengths)
    {
        this.output = output;
        try
        {
            json = SetFile.Open(output.FindingsJsonLines, LengthAt(0));
            csv = SetFile.Open(output.FindingsCsv, LengthAt(1));
            migrated = SetFile.Open(output.MigratedJsonLines, LengthAt(2));
        }
        catch
        {
            Dispose();
            throw;
        }
        if (csv is not null && lengths.Count == 0)
        {
            CsvText.Head(csv.Text, CsvOptions.Default, SetRow.Columns.Select(column => column.Name));
        }

        long? LengthAt(int index) => index < lengths.Count ? lengths[index] : null;
    }

    public static SetWriter Open(SetOutput output, IReadOnlyList<long> lengths) => new(output, lengths);

    public void Write(SetResult result)
    {
        if (json is not null || csv is not null)
        {
            foreach (SetRow row in SetRow.Of(result, output.Language))
            {
                WriteJson(row);
                WriteCsv(row);
            }
        }
        if (migrated is not null && result.Migration is { } migration)
        {
            migrated.Text.Write(migration.Report.ToJson(indented: false));
            migrated.Text.Write('\n');
        }
    }

    /// <summary>Writes out what is held back, and says how long each file is.</summary>
    public IReadOnlyList<long> Flush() => [json?.Flush() ?? 0, csv?.Flush() ?? 0, migrated?.Flush() ?? 0];

    public void Dispose()
    {
        json?.Dispose();
        csv?.Dispose();
        migrated?.Dispose();
    }

    private void WriteJson(SetRow row)
    {
        if (json is null)
        {
            return;
        }
        json.Text.Write(
            JsonText.Of(
                JsonText.OneLine,
                writer =>
                {
                    writer.WriteStartObject();
                    foreach ((string name, Func<SetRow, object?> value) in SetRow.Columns)
                    {
                        WriteValue(writer, name, value(row));
                    }
                    writer.WriteEndObject();
                }
            )
        );
        json.Text.Write('\n');
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull(name);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case decimal number:
                writer.WriteNumber(name, number);
                break;
            default:
                writer.WriteString(name, (string)value);
                break;
        }
    }

    private void WriteCsv(SetRow row)
    {
        if (csv is not null)
        {
            CsvText.Line(csv.Text, CsvOptions.Default, SetRow.Columns.Select(column => column.Value(row)));
        }
    }
}
