using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Disclosure.Tests;

/// <summary>A cell of a notebook: Markdown, or code with the outputs that are stored below it, by MIME type.</summary>
internal sealed record NotebookCell(string Id, bool IsCode, string Source, IReadOnlyDictionary<string, string> Output);

/// <summary>The sample notebook as a file.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonObject root;

    private Notebook(JsonObject root) => this.root = root;

    public static string FilePath => Repository.PathOf("samples", "notebooks", "reports.ipynb");

    public IReadOnlyList<NotebookCell> Cells => root["cells"]!.AsArray().Select(cell => CellOf(cell!.AsObject())).ToArray();

    public static Notebook Open() => new(JsonNode.Parse(File.ReadAllText(FilePath))!.AsObject());

    /// <summary>The same notebook with other outputs below its cells.</summary>
    public void Save(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> outputs)
    {
        int count = 0;
        foreach (JsonObject cell in root["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => CellOf(cell).IsCode))
        {
            cell["execution_count"] = ++count;
            IReadOnlyDictionary<string, string> output = outputs[CellOf(cell).Id];
            cell["outputs"] = output.Count == 0 ? new JsonArray() : new JsonArray(OutputOf(output, count));
        }
        File.WriteAllText(FilePath, root.ToJsonString(Format) + "\n");
    }

    private static JsonObject OutputOf(IReadOnlyDictionary<string, string> output, int count)
    {
        var data = new JsonObject();
        foreach ((string type, string text) in output)
        {
            data[type] = Lines(text);
        }
        return new JsonObject
        {
            ["data"] = data,
            ["execution_count"] = count,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        };
    }

    private static NotebookCell CellOf(JsonObject cell)
    {
        JsonObject? data = cell["outputs"] is JsonArray { Count: > 0 } outputs ? outputs[0]!["data"]!.AsObject() : null;
        return new(
            (string)cell["id"]!,
            (string)cell["cell_type"]! == "code",
            Text(cell["source"]!),
            data?.ToDictionary(type => type.Key, type => Text(type.Value!)) ?? []
        );
    }

    private static string Text(JsonNode lines) => string.Concat(lines.AsArray().Select(line => (string)line!));

    /// <summary>Text as the format of notebooks wants it: its lines, each with its end.</summary>
    private static JsonArray Lines(string text) =>
        [.. text.Split('\n').Select((line, index) => JsonValue.Create(index == text.Count(each => each == '\n') ? line : line + "\n"))];
}
