namespace Disclosure.Catalogue;

/// <summary>All that the files of the forms say, read and checked.</summary>
internal sealed class Forms
{
    private const string Heading = "heading";
    private const string Total = "total";
    private const string Undivided = ".Undivided";
    private static readonly string[] Kinds = [Heading, "count", "signed", "money"];
    private static readonly string[] Relations = [Heading, Total, "part", "of-which", "channel", "standalone", "leaf", "group-line"];

    private readonly Dictionary<string, CellDefinition> byKey = [];
    private readonly HashSet<(int Form, string Code)> codes = [];
    private int placed;

    private Forms() { }

    /// <summary>The cells in the order of the forms.</summary>
    public List<CellDefinition> Cells { get; } = [];

    public List<RecordDefinition> Records { get; } = [];

    /// <summary>What the forms print besides the labels of cells, and the heads that stand over others.</summary>
    public Captions Captions { get; private set; } = Captions.None;

    public static Forms Read(string directory)
    {
        var forms = new Forms();
        forms.ReadIndicators(Path.Combine(directory, "indicators-2014.csv"));
        forms.ReadDisclosure(Path.Combine(directory, "disclosure-2019.csv"), 2019);
        forms.ReadDisclosure(Path.Combine(directory, "disclosure-2021.csv"), 2021);
        forms.ReadRequests(Path.Combine(directory, "requests-rows.csv"), Path.Combine(directory, "requests-columns.csv"));
        forms.ReadDisputes(Path.Combine(directory, "disputes.csv"));
        forms.CheckParents();
        forms.ReadRecords(Path.Combine(directory, "records.csv"));
        forms.Captions = Captions.Read(directory);
        return forms;
    }

    private void ReadIndicators(string path)
    {
        var rows = Csv.Read(
            path,
            "number",
            "code",
            "label",
            "english",
            "unit",
            "kind",
            "parent",
            "relation",
            "key",
            "definition",
            "source",
            "variants"
        );
        Dictionary<string, string> keyByNumber = Csv.Index(rows, "number", "key");
        int expected = 1;
        foreach (CsvRow row in rows)
        {
            bool heading = row["kind"] == Heading;
            if (heading != (row["number"].Length == 0) || (!heading && row["number"] != $"{expected++}"))
            {
                throw row.Error($"number '{row["number"]}': value rows are numbered 1, 2, 3 ... and headings have no number");
            }
            string parent = row["parent"];
            if (parent.Length > 0 && !keyByNumber.ContainsKey(parent))
            {
                throw row.Error($"parent '{parent}' is no row of this form");
            }
            CellDefinition cell = Add(
                row,
                Tree.Indicator,
                row["key"],
                row["english"],
                row["unit"],
                row["kind"],
                row["relation"],
                parent.Length == 0 ? "" : keyByNumber[parent]
            );
            Place(cell, new(2014, row["code"], row["key"], row["code"][..1], row["label"], "", row.Several("variants"), []));
        }
    }

    private void ReadDisclosure(string path, int form)
    {
        var rows = Csv.Read(
            path,
            "code",
            "block",
            "row",
            "column",
            "english",
            "unit",
            "kind",
            "key",
            "definition",
            "source",
            "row_variants",
            "column_variants"
        );
        foreach (CsvRow row in rows)
        {
            if (!byKey.TryGetValue($"{Tree.Matrix}:{row["key"]}", out CellDefinition? cell))
            {
                cell = Add(row, Tree.Matrix, row["key"], row["english"], row["unit"], row["kind"], "standalone", "");
            }
            else if (cell.Appearances.Any(other => other.Form == form))
            {
                throw row.Error($"key '{row["key"]}' stands twice on the form of {form}");
            }
            else if (cell.Kind != row["kind"] || cell.Unit != row["unit"])
            {
                throw row.Error($"key '{row["key"]}' has another kind or unit in an earlier edition: a changed meaning is another cell");
            }
            Place(
                cell,
                new(
                    form,
                    row["code"],
                    row["key"],
                    row["block"],
                    row["row"],
                    row["column"],
                    row.Several("row_variants"),
                    row.Several("column_variants")
                )
            );
        }
    }

    private void ReadRequests(string rowsPath, string columnsPath)
    {
        var columns = Csv.Read(columnsPath, Captions.RequestColumns);
        if (!columns.Select(column => column["role"]).SequenceEqual(["part", "part", "part", "part", "part", "part", Total]))
        {
            throw new CatalogueException(
                $"{Path.GetFileName(columnsPath)}: section three has six columns of the role part and, last, the {Total}"
            );
        }
        var rows = Csv.Read(rowsPath, "code", "editions", "role", "group", "label", "english", "key", "definition", "source", "variants");
        string grandTotal = Csv.One(rows, row => row["role"] == Total, rows[^1], "the total of the outcomes")["key"];
        Dictionary<string, string> groupLabels = Csv.Index(rows.Where(row => row["role"] == "group-line"), "code", "label");
        foreach (CsvRow row in rows)
        {
            string group = row["group"];
            if (group.Length > 0 && !groupLabels.ContainsKey(group))
            {
                throw row.Error($"group '{group}' has no group line");
            }
            foreach (CsvRow column in columns)
            {
                bool total = column["role"] == Total;
                (string relation, string parent) = row["role"] switch
                {
                    "group-line" => ("group-line", ""),
                    "leaf" => total ? ("leaf", $"{grandTotal}.{column["key"]}") : ("leaf", $"{row["key"]}.{columns[^1]["key"]}"),
                    "inflow" or "outflow" or Total => total ? (Total, "") : ("part", $"{row["key"]}.{columns[^1]["key"]}"),
                    string role => throw row.Error($"role '{role}' is not one of inflow, leaf, total, outflow, group-line"),
                };
                CellDefinition cell = Add(
                    row,
                    Tree.Matrix,
                    $"{row["key"]}.{column["key"]}",
                    $"{row["english"]} ({column["english"].ToLowerInvariant()})",
                    "件",
                    "count",
                    relation,
                    parent
                );
                // The one figure of (六) in edition 2019 stands where edition 2021 has a group line: another cell, the same place in the record.
                string path = row["key"].Replace(Undivided, ".Stated", StringComparison.Ordinal);
                foreach (string edition in row.Several("editions"))
                {
                    if (edition is not ("2019" or "2021"))
                    {
                        throw row.Error($"edition '{edition}' is not one of 2019, 2021");
                    }
                    Place(
                        cell,
                        new(
                            int.Parse(edition, System.Globalization.CultureInfo.InvariantCulture),
                            $"{row["code"]}/{column["label"]}",
                            $"{path}.{column["key"]}",
                            group.Length == 0 ? "" : groupLabels[group],
                            row["label"],
                            column["label"],
                            row.Several("variants"),
                            column.Several("variants")
                        )
                    );
                }
            }
        }
    }

    private void ReadDisputes(string path)
    {
        var rows = Csv.Read(path, Captions.DisputeColumns);
        foreach (CsvRow row in rows)
        {
            string total = Csv.One(
                rows,
                other => other["block"] == row["block"] && other["role"] == Total,
                row,
                $"the total of {row["block"]}"
            )["key"];
            CellDefinition cell = Add(
                row,
                Tree.Matrix,
                row["key"],
                row["english"],
                "件",
                "count",
                row["role"],
                row["role"] == Total ? "" : total
            );
            foreach (int form in (int[])[2019, 2021])
            {
                Place(cell, new(form, row["code"], row["key"], row["block"], row["block"], row["column"], [], row.Several("variants")));
            }
        }
    }

    private void Place(CellDefinition cell, Appearance place)
    {
        if (!codes.Add((place.Form, place.Code)))
        {
            throw cell.Row.Error($"code '{place.Code}' stands twice on the form of {place.Form}");
        }
        cell.Appearances.Add(place with { Order = placed++ });
    }

    private CellDefinition Add(
        CsvRow row,
        Tree tree,
        string key,
        string english,
        string unit,
        string kind,
        string relation,
        string parentKey
    )
    {
        foreach (string column in (string[])["definition", "source"])
        {
            if (row[column].Length == 0)
            {
                throw row.Error($"{column} is empty");
            }
        }
        if (english.Length == 0 || key.Length == 0)
        {
            throw row.Error("a cell needs an English name and a key");
        }
        if (!Kinds.Contains(kind))
        {
            throw row.Error($"kind '{kind}' is not one of {string.Join(", ", Kinds)}");
        }
        if (!Relations.Contains(relation))
        {
            throw row.Error($"relation '{relation}' is not one of {string.Join(", ", Relations)}");
        }
        if ((unit.Length == 0) != (kind == Heading))
        {
            throw row.Error("a heading has no unit, and every other cell has one");
        }
        var cell = new CellDefinition
        {
            Row = row,
            Tree = tree,
            Key = key,
            English = english,
            Unit = unit,
            Kind = kind,
            Relation = relation,
            ParentKey = parentKey.Length == 0 ? "" : $"{tree}:{parentKey}",
            Definition = row["definition"],
            Source = row["source"],
        };
        if (!byKey.TryAdd(cell.QualifiedKey, cell))
        {
            throw row.Error($"key '{key}' is used twice");
        }
        Cells.Add(cell);
        return cell;
    }

    private void CheckParents()
    {
        foreach (CellDefinition cell in Cells)
        {
            if (cell.ParentKey.Length > 0 && !byKey.ContainsKey(cell.ParentKey))
            {
                throw cell.Row.Error($"parent '{cell.ParentKey}' is no cell");
            }
            if (cell.Relation is "part" or "of-which" or "leaf" && cell.ParentKey.Length == 0)
            {
                throw cell.Row.Error($"a cell that is '{cell.Relation}' names its parent");
            }
        }
    }

    private void ReadRecords(string path)
    {
        foreach (CsvRow row in Csv.Read(path, "form", "path", "type", "base", "label", "summary"))
        {
            if (row["form"] is not ("2014" or "2019" or "2021" or "matrix"))
            {
                throw row.Error($"form '{row["form"]}' is not one of 2014, 2019, 2021, matrix");
            }
            Records.Add(new(row, row["form"], row["path"], row["type"], row["base"], row["label"], row["summary"]));
        }
    }
}
