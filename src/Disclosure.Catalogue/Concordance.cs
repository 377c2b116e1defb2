using System.Globalization;

namespace Disclosure.Catalogue;

/// <summary>An arrow of the concordance: from a row of 2014 to a row or cell of the newer form, or to nothing.</summary>
/// <param name="Row">The line of the file.</param>
/// <param name="Source">The row of the indicator table.</param>
/// <param name="Target">The cell, in section three that of the total column; <see langword="null"/> when the source has no counterpart.</param>
/// <param name="Relation">How the source stands to its targets; the same on all lines of a source.</param>
/// <param name="Use">What the arrow may give to the target.</param>
/// <param name="Assumptions">Ids of the assumptions on which it rests.</param>
internal sealed record Arrow(CsvRow Row, CellDefinition Source, CellDefinition? Target, string Relation, string Use, string[] Assumptions);

/// <summary>A row or cell of the newer form without any counterpart in the table of 2014.</summary>
internal sealed record Unmatched(CsvRow Row, CellDefinition Target);

/// <summary>
/// The concordance between the table of 2014 and the matrix form of 2021, read and checked: every row of the one and every row or cell of the other has
/// its place, or its reason for having none.
/// </summary>
internal sealed class Concordance
{
    private const string ArrowFile = "concordance-2014-2021.csv";
    private const string UnmatchedFile = "unmatched-2021.csv";
    private const string TableThree = "Requests.";
    private const string None = "none";
    private const string Unused = "no";
    private const int TargetForm = 2021;
    private static readonly string[] Relations = ["exact", "near", "aggregate", "split", "partial", None];
    private static readonly string[] Uses = ["figure", "zero", "replies", Unused];
    private static readonly string[] AssumptionIds = ["S1", "S2", "S3", "S4"];

    private readonly Dictionary<string, CellDefinition> sources;
    private readonly Dictionary<string, CellDefinition> targets;

    private Concordance(Forms forms)
    {
        sources = forms.Cells.Where(cell => cell.Tree == Tree.Indicator && cell.Kind != "heading").ToDictionary(cell => cell.Key);
        targets = forms
            .Cells.Where(cell =>
                cell.Tree == Tree.Matrix && cell.Relation != "group-line" && cell.Appearances.Any(place => place.Form == TargetForm)
            )
            .Where(cell => !IsInTableThree(cell) || cell.Key.EndsWith(".Total", StringComparison.Ordinal))
            .ToDictionary(cell => IsInTableThree(cell) ? cell.Key[..cell.Key.LastIndexOf('.')] : cell.Key);
    }

    /// <summary>The arrows in the order of the file, which is that of the table of 2014.</summary>
    public List<Arrow> Arrows { get; } = [];

    /// <summary>What no arrow reaches.</summary>
    public List<Unmatched> Unmatched { get; } = [];

    public static Concordance Read(string directory, Forms forms)
    {
        var concordance = new Concordance(forms);
        concordance.ReadArrows(Path.Combine(directory, ArrowFile));
        concordance.ReadUnmatched(Path.Combine(directory, UnmatchedFile));
        concordance.CheckSources();
        concordance.CheckTargets();
        return concordance;
    }

    private static bool IsInTableThree(CellDefinition cell) => cell.Key.StartsWith(TableThree, StringComparison.Ordinal);

    private void ReadArrows(string path)
    {
        var order = sources.Keys.ToList();
        int last = 0;
        foreach (CsvRow row in Csv.Read(path, "source", "target", "relation", "use", "assumptions", "english", "chinese", "basis"))
        {
            if (!sources.TryGetValue(row["source"], out CellDefinition? source))
            {
                throw row.Error($"source '{row["source"]}' is no row of the table of 2014");
            }
            int position = order.IndexOf(source.Key);
            if (position < last)
            {
                throw row.Error($"source '{source.Key}' stands after '{order[last]}': the lines follow the order of the table of 2014");
            }
            last = position;
            string relation = OneOf(row, "relation", Relations);
            string use = OneOf(row, "use", Uses);
            CellDefinition? target = relation == None ? null : Target(row);
            if (relation == None && (row["target"].Length > 0 || use != Unused))
            {
                throw row.Error("a row with relation 'none' has no target and gives nothing: the target is empty, the use 'no'");
            }
            foreach (string id in row.Several("assumptions").Where(id => !AssumptionIds.Contains(id)))
            {
                throw row.Error($"assumption '{id}' is not one of {string.Join(", ", AssumptionIds)}");
            }
            CheckTexts(row);
            if (Arrows.Any(other => other.Source == source && other.Target == target))
            {
                throw row.Error($"'{source.Key}' to '{row["target"]}' stands twice");
            }
            if (Arrows.Find(other => other.Source == source) is { } first && first.Relation != relation)
            {
                throw row.Error(
                    $"relation '{relation}', but '{first.Relation}' on an earlier line of '{source.Key}': a source has one relation"
                );
            }
            if (use == "figure" && Arrows.Any(other => other.Target == target && other.Use != Unused))
            {
                throw row.Error(
                    $"target '{row["target"]}' is fed by an earlier line already; a figure that is carried over is the only one"
                );
            }
            Arrows.Add(new(row, source, target, relation, use, row.Several("assumptions")));
        }
    }

    private void ReadUnmatched(string path)
    {
        foreach (CsvRow row in Csv.Read(path, "target", "english", "chinese", "basis"))
        {
            CellDefinition target = Target(row);
            CheckTexts(row);
            if (Unmatched.Any(other => other.Target == target))
            {
                throw row.Error($"target '{row["target"]}' stands twice");
            }
            if (Arrows.Find(arrow => arrow.Target == target) is { } arrow)
            {
                throw row.Error($"target '{row["target"]}' has a counterpart in {ArrowFile}: '{arrow.Source.Key}'");
            }
            Unmatched.Add(new(row, target));
        }
    }

    private void CheckSources()
    {
        foreach (CellDefinition source in sources.Values)
        {
            List<Arrow> lines = Arrows.FindAll(arrow => arrow.Source == source);
            if (lines.Count == 0)
            {
                throw source.Row.Error(
                    $"'{source.Key}' is missing in {ArrowFile}; a row without counterpart stands there with relation 'none'"
                );
            }
            Arrow line = lines[^1];
            if (line.Relation is "exact" or "near" or "aggregate" && lines.Count > 1)
            {
                throw line.Row.Error($"relation '{line.Relation}' has one target, '{source.Key}' has {Number(lines.Count)}");
            }
            if (line.Relation == "split" && lines.Count < 2)
            {
                throw line.Row.Error($"relation 'split' has several targets, '{source.Key}' has one");
            }
            if (line.Relation == "aggregate" && !Arrows.Any(other => other.Target == line.Target && other.Source != source))
            {
                throw line.Row.Error(
                    $"relation 'aggregate' joins several sources, but '{source.Key}' is the only one of '{line.Row["target"]}'"
                );
            }
        }
    }

    private void CheckTargets()
    {
        foreach ((string key, CellDefinition target) in targets)
        {
            if (!Arrows.Any(arrow => arrow.Target == target) && !Unmatched.Any(other => other.Target == target))
            {
                throw target.Row.Error($"'{key}' is neither a target in {ArrowFile} nor listed in {UnmatchedFile}");
            }
        }
    }

    private CellDefinition Target(CsvRow row) =>
        targets.TryGetValue(row["target"], out CellDefinition? target)
            ? target
            : throw row.Error(
                $"target '{row["target"]}' is no row of section three and no cell of another section of the form of {Number(TargetForm)}"
            );

    private static string OneOf(CsvRow row, string column, string[] words) =>
        words.Contains(row[column]) ? row[column] : throw row.Error($"{column} '{row[column]}' is not one of {string.Join(", ", words)}");

    private static void CheckTexts(CsvRow row)
    {
        foreach (string column in (string[])["english", "chinese", "basis"])
        {
            if (row[column].Trim().Length == 0)
            {
                throw row.Error($"{column} is empty");
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
