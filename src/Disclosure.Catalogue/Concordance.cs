using System.Globalization;

namespace Disclosure.Catalogue;

/// <summary>An arrow of the concordance: from a row or cell of one form to one of another, or to nothing.</summary>
/// <param name="Row">The line of the file.</param>
/// <param name="Source">The cell, in section three that of the total column.</param>
/// <param name="Target">The cell, in section three that of the total column; <see langword="null"/> when the source has no counterpart.</param>
/// <param name="Relation">How the source stands to its targets; the same on all lines of a source.</param>
/// <param name="Use">What the arrow may give to the target.</param>
/// <param name="Assumptions">Ids of the assumptions on which it rests.</param>
internal sealed record Arrow(CsvRow Row, CellDefinition Source, CellDefinition? Target, string Relation, string Use, string[] Assumptions);

/// <summary>A row or cell of a form without any counterpart in another one.</summary>
internal sealed record Unmatched(CsvRow Row, CellDefinition Target);

/// <summary>
/// The concordance from one form to another, read and checked: every row or cell of both has its place, or its reason for having none. A row of section
/// three stands for its seven cells where both forms are the matrix form, and for its total where one is the table of 2014.
/// </summary>
internal sealed class Concordance
{
    private const string TableThree = "Requests.";
    private const string None = "none";
    private const string Unused = "no";
    private static readonly string[] Relations = ["exact", "near", "aggregate", "split", "partial", None];
    private static readonly string[] Uses = ["figure", "perhaps", "ceiling", "share", "most", "least", "replies", "notice", Unused];
    private static readonly string[] Certainties = ["text", "inference", "memory"];
    private static readonly string[] AssumptionIds = ["S1", "S2", "S3", "S4"];

    private readonly string arrowFile;
    private readonly string unmatchedFile;
    private readonly Dictionary<string, CellDefinition> sources;
    private readonly Dictionary<string, CellDefinition> targets;

    private Concordance(Forms forms, int from, int to)
    {
        From = from;
        To = to;
        arrowFile = $"concordance-{Number(from)}-{Number(to)}.csv";
        unmatchedFile = $"unmatched-{Number(from)}-{Number(to)}.csv";
        sources = RowsOf(forms, from);
        targets = RowsOf(forms, to);
    }

    /// <summary>All concordances, from the older form to the newer and back.</summary>
    public static IReadOnlyList<(int From, int To)> Pairs { get; } =
    [(2014, 2019), (2014, 2021), (2019, 2021), (2021, 2019), (2019, 2014), (2021, 2014)];

    /// <summary>The form of the sources.</summary>
    public int From { get; }

    /// <summary>The form of the targets.</summary>
    public int To { get; }

    /// <summary>The arrows in the order of the file, which is that of the form of the sources.</summary>
    public List<Arrow> Arrows { get; } = [];

    /// <summary>What no arrow reaches.</summary>
    public List<Unmatched> Unmatched { get; } = [];

    public static Concordance Read(string directory, Forms forms, int from, int to)
    {
        var concordance = new Concordance(forms, from, to);
        concordance.ReadArrows(Path.Combine(directory, concordance.arrowFile));
        concordance.ReadUnmatched(Path.Combine(directory, concordance.unmatchedFile));
        concordance.CheckSources();
        concordance.CheckTargets();
        return concordance;
    }

    /// <summary>The outcomes of section three that a request may have without a decision.</summary>
    public static List<Unmatched> ReadWithoutDecision(string directory, Forms forms)
    {
        Dictionary<string, CellDefinition> outcomes = RowsOf(forms, 2019)
            .Concat(RowsOf(forms, 2021))
            .Where(pair => pair.Value.Relation == "leaf")
            .DistinctBy(pair => pair.Key)
            .ToDictionary();
        var found = new List<Unmatched>();
        foreach (
            CsvRow row in Csv.Read(Path.Combine(directory, "outcomes-without-decision.csv"), "target", "english", "chinese", "citation")
        )
        {
            CheckTexts(row);
            if (!outcomes.TryGetValue(row["target"], out CellDefinition? target))
            {
                throw row.Error($"target '{row["target"]}' is no outcome of section three");
            }
            if (found.Exists(other => other.Target == target))
            {
                throw row.Error($"target '{row["target"]}' stands twice");
            }
            found.Add(new(row, target));
        }
        return found;
    }

    /// <summary>The cells of a form that may stand in a concordance, by the names used there.</summary>
    private static Dictionary<string, CellDefinition> RowsOf(Forms forms, int form) =>
        forms
            .Cells.Where(cell =>
                cell.Kind != "heading" && cell.Relation != "group-line" && cell.Appearances.Any(place => place.Form == form)
            )
            .Where(cell => !IsInTableThree(cell) || cell.Key.EndsWith(".Total", StringComparison.Ordinal))
            .OrderBy(SectionOf)
            .ThenBy(cell => cell.Appearances.First(place => place.Form == form).Order)
            .ToDictionary(cell => IsInTableThree(cell) ? cell.Key[..cell.Key.LastIndexOf('.')] : cell.Key);

    /// <summary>The section of the matrix form; the files of the forms list section three first.</summary>
    private static int SectionOf(CellDefinition cell) =>
        cell.Tree == Tree.Indicator || cell.Key.StartsWith("ProactiveDisclosure.", StringComparison.Ordinal) ? 2
        : IsInTableThree(cell) ? 3
        : 4;

    private static bool IsInTableThree(CellDefinition cell) =>
        cell.Tree == Tree.Matrix && cell.Key.StartsWith(TableThree, StringComparison.Ordinal);

    private void ReadArrows(string path)
    {
        var order = sources.Keys.ToList();
        int last = 0;
        foreach (
            CsvRow row in Csv.Read(
                path,
                "source",
                "target",
                "relation",
                "use",
                "assumptions",
                "english",
                "chinese",
                "citation",
                "certainty"
            )
        )
        {
            if (!sources.TryGetValue(row["source"], out CellDefinition? source))
            {
                throw row.Error($"source '{row["source"]}' is no row of the form of {Number(From)}");
            }
            int position = order.IndexOf(row["source"]);
            if (position < last)
            {
                throw row.Error(
                    $"source '{source.Key}' stands after '{order[last]}': the lines follow the order of the form of {Number(From)}"
                );
            }
            last = position;
            string relation = OneOf(row, "relation", Relations);
            string use = OneOf(row, "use", Uses);
            _ = OneOf(row, "certainty", Certainties);
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
            if (
                use == "figure"
                && relation != "aggregate"
                && Arrows.Any(other => other.Target == target && other.Use is not (Unused or "perhaps" or "ceiling"))
            )
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
        foreach (CsvRow row in Csv.Read(path, "target", "english", "chinese", "citation"))
        {
            CellDefinition target = Target(row);
            CheckTexts(row);
            if (Unmatched.Any(other => other.Target == target))
            {
                throw row.Error($"target '{row["target"]}' stands twice");
            }
            if (Arrows.Find(arrow => arrow.Target == target) is { } arrow)
            {
                throw row.Error($"target '{row["target"]}' has a counterpart in {arrowFile}: '{arrow.Source.Key}'");
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
                    $"'{source.Key}' is missing in {arrowFile}; a row without counterpart stands there with relation 'none'"
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
                throw target.Row.Error($"'{key}' is neither a target in {arrowFile} nor listed in {unmatchedFile}");
            }
        }
    }

    private CellDefinition Target(CsvRow row) =>
        targets.TryGetValue(row["target"], out CellDefinition? target)
            ? target
            : throw row.Error($"target '{row["target"]}' is no row or cell of the form of {Number(To)}");

    private static string OneOf(CsvRow row, string column, string[] words) =>
        words.Contains(row[column]) ? row[column] : throw row.Error($"{column} '{row[column]}' is not one of {string.Join(", ", words)}");

    private static void CheckTexts(CsvRow row)
    {
        foreach (string column in (string[])["english", "chinese", "citation"])
        {
            if (row[column].Trim().Length == 0)
            {
                throw row.Error($"{column} is empty");
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
