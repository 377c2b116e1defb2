using System.Globalization;
using System.Text.Json;

namespace Disclosure.Mutation;

/// <summary>Reads which mutants Stryker made, from its report in JSON (the schema of mutation testing elements).</summary>
internal static class MutantReport
{
    public static IReadOnlyList<Mutant> Read(string path, string project)
    {
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(path));
        var mutants = new List<Mutant>();
        foreach (JsonProperty file in report.RootElement.GetProperty("files").EnumerateObject())
        {
            string name = file.Name.Replace('\\', '/');
            int start = name.LastIndexOf($"Disclosure.{project}/", StringComparison.Ordinal);
            name = start < 0 ? name : name[(start + project.Length + 12)..];
            string[] lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                // The others do not compile, or are excluded by the configuration.
                if (mutant.GetProperty("status").GetString() is "CompileError" or "Ignored")
                {
                    continue;
                }
                JsonElement location = mutant.GetProperty("location");
                (int line, int column) = Position(location.GetProperty("start"));
                mutants.Add(
                    new Mutant(
                        project,
                        int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
                        name,
                        line,
                        column,
                        mutant.GetProperty("mutatorName").GetString()!,
                        Text(lines, (line, column), Position(location.GetProperty("end"))),
                        mutant.GetProperty("replacement").GetString() ?? ""
                    )
                );
            }
        }
        return mutants;
    }

    private static (int Line, int Column) Position(JsonElement element) =>
        (element.GetProperty("line").GetInt32(), element.GetProperty("column").GetInt32());

    private static string Text(string[] lines, (int Line, int Column) start, (int Line, int Column) end)
    {
        if (start.Line == end.Line)
        {
            return lines[start.Line - 1][(start.Column - 1)..(end.Column - 1)];
        }
        IEnumerable<string> between = lines[start.Line..(end.Line - 1)];
        return string.Join(
            '\n',
            between.Prepend(lines[start.Line - 1][(start.Column - 1)..]).Append(lines[end.Line - 1][..(end.Column - 1)])
        );
    }
}
