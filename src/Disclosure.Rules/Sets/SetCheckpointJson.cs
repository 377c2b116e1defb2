using System.Text.Json;

namespace Disclosure;

/// <summary>Checkpoints as JSON in a file that is replaced as a whole.</summary>
internal static class SetCheckpointJson
{
    private const int Version = 1;

    /// <summary>Writes beside the file and then moves: whoever reads sees the old checkpoint or the new one.</summary>
    public static void Write(string path, SetCheckpoint state)
    {
        string beside = path + ".new";
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var writer = new Utf8JsonWriter(stream, JsonText.OneLine))
            {
                Write(writer, state);
            }
            stream.Flush(flushToDisk: true);
        }
#if NET
        File.Move(beside, path, overwrite: true);
#else
        if (File.Exists(path))
        {
            File.Replace(beside, path, null);
        }
        else
        {
            File.Move(beside, path);
        }
#endif
    }

    /// <exception cref="InvalidDataException">It is no checkpoint, or one of another version.</exception>
    public static SetCheckpoint Read(byte[] json, int mostSuspicious)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
            {
                throw new FormatException("The version is another.");
            }
            return new SetCheckpoint(
                Text(root, "run"),
                checked((int)Count(root.GetProperty("files"))),
                Text(root, "finished"),
                Array.AsReadOnly(root.GetProperty("outputs").EnumerateArray().Select(Count).ToArray()),
                ReadTally(root, mostSuspicious)
            );
        }
        catch (Exception exception)
            when (exception
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
                        or OverflowException
            )
        {
            throw new InvalidDataException(
                "The file is no checkpoint of a run over a set, or a damaged one: delete it to begin anew.",
                exception
            );
        }
    }

    public static void Write(Utf8JsonWriter writer, SetCheckpoint state)
    {
        SetTally tally = state.Tally;
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writer.WriteString("run", state.Run);
        writer.WriteNumber("files", state.Files);
        writer.WriteString("finished", state.Finished);
        writer.WriteStartArray("outputs");
        foreach (long length in state.Outputs)
        {
            writer.WriteNumberValue(length);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("counts");
        foreach (long count in tally.Counts)
        {
            writer.WriteNumberValue(count);
        }
        writer.WriteEndArray();
        Write(writer, "rules", tally.Rules, writer.WriteStringValue);
        Write(writer, "cells", tally.Cells, writer.WriteNumberValue);
        Write(writer, "issuers", tally.Issuers, writer.WriteStringValue);
        Write(writer, "years", tally.Years, writer.WriteNumberValue);
        Write(writer, "problems", tally.Problems, writer.WriteNumberValue);
        var json = new SetJson(writer);
        json.List("suspicious", tally.Suspicious, json.Suspicious);
        writer.WriteEndObject();
    }

    private static SetTally ReadTally(JsonElement root, int mostSuspicious)
    {
        var tally = new SetTally(mostSuspicious) { Counts = Numbers(root.GetProperty("counts"), SetTally.CountCount) };
        Read(root.GetProperty("rules"), tally.Rules, Text);
        Read(root.GetProperty("cells"), tally.Cells, element => Cell.FromId(element.GetInt32()).Id);
        Read(root.GetProperty("issuers"), tally.Issuers, Text);
        Read(root.GetProperty("years"), tally.Years, element => element.GetInt32());
        Read(root.GetProperty("problems"), tally.Problems, element => element.GetInt32());
        foreach (JsonElement report in root.GetProperty("suspicious").EnumerateArray())
        {
            tally.Put(
                new SuspiciousReport(
                    Text(report, "file"),
                    NumberOrNull(report.GetProperty("line")),
                    report.GetProperty("issuer").GetString(),
                    NumberOrNull(report.GetProperty("year")),
                    report.GetProperty("errors").GetInt32(),
                    report.GetProperty("warnings").GetInt32(),
                    report.GetProperty("information").GetInt32()
                )
            );
        }
        return tally;
    }

    /// <summary>Each key with its counts behind it in one array.</summary>
    private static void Write<TKey>(Utf8JsonWriter writer, string name, CountTable<TKey> table, Action<TKey> writeKey)
        where TKey : notnull
    {
        writer.WriteStartArray(name);
        foreach (KeyValuePair<TKey, long[]> row in table.Rows)
        {
            writer.WriteStartArray();
            writeKey(row.Key);
            foreach (long count in row.Value)
            {
                writer.WriteNumberValue(count);
            }
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static void Read<TKey>(JsonElement rows, CountTable<TKey> table, Func<JsonElement, TKey> keyOf)
        where TKey : notnull
    {
        foreach (JsonElement row in rows.EnumerateArray())
        {
            JsonElement key = row.EnumerateArray().FirstOrDefault();
            table.Add(keyOf(key), Numbers(row, table.Width + 1, skipped: 1));
        }
    }

    private static long[] Numbers(JsonElement array, int length, int skipped = 0) =>
        array.GetArrayLength() == length
            ? array.EnumerateArray().Skip(skipped).Select(Count).ToArray()
            : throw new FormatException("A row has another number of counts.");

    private static long Count(JsonElement number) =>
        number.GetInt64() is >= 0 and var count ? count : throw new FormatException("A count is negative.");

    private static string Text(JsonElement parent, string name) => Text(parent.GetProperty(name));

    private static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("A text is missing.");

    private static int? NumberOrNull(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : element.GetInt32();
}
