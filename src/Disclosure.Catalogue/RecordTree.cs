namespace Disclosure.Catalogue;

/// <summary>What a member of a record holds.</summary>
internal enum MemberKind
{
    Count,
    Money,
    Heading,
    Row,
    Record,
}

/// <summary>A property of a generated record. A record type that stands at several paths has several cells for each of its members.</summary>
internal sealed class Member(string name, MemberKind kind, RecordType? type = null, RecordDefinition? record = null)
{
    public string Name { get; } = name;
    public MemberKind Kind { get; } = kind;
    public RecordType? Type { get; } = type;

    /// <summary>What records.csv says of this path, when the member is a record.</summary>
    public RecordDefinition? Record { get; } = record;
    public List<CellDefinition> Cells { get; } = [];

    /// <summary>How many slots it takes; figures on headings are kept apart.</summary>
    public int Slots =>
        Kind switch
        {
            MemberKind.Heading => 0,
            MemberKind.Row => 7,
            MemberKind.Record => Type!.Slots,
            _ => 1,
        };

    public int Headings => Kind == MemberKind.Heading ? 1 : Type?.Headings ?? 0;
}

/// <summary>A record type with its members in the order of the form.</summary>
internal sealed class RecordType(string name, string baseType, string label, string summary)
{
    public string Name { get; } = name;
    public string BaseType { get; } = baseType;
    public string Label { get; } = label;
    public string Summary { get; } = summary;
    public List<Member> Members { get; } = [];
    public int Slots => Members.Sum(member => member.Slots);
    public int Headings => Members.Sum(member => member.Headings);
}

/// <summary>The record types of the reports, and for each form which cell is kept in which slot.</summary>
internal sealed class RecordTree
{
    private readonly Forms forms;
    private readonly Dictionary<string, RecordType> types = [];

    public RecordTree(Forms forms)
    {
        this.forms = forms;
        Report2014 = Build("Report2014", "2014", [2014]);
        Report2019 = Build("Report2019", "2019", [2019]);
        Report2021 = Build("Report2021", "2021", [2021]);
        foreach (RecordDefinition unused in forms.Records.Where(record => !types.ContainsKey(record.Type)))
        {
            throw unused.Row.Error($"no cell stands below '{unused.Path}'");
        }
    }

    public RecordType Report2014 { get; }
    public RecordType Report2019 { get; }
    public RecordType Report2021 { get; }
    public IEnumerable<RecordType> Types => types.Values;

    /// <summary>The report of a form.</summary>
    public RecordType ReportOf(int form) =>
        form switch
        {
            2014 => Report2014,
            2019 => Report2019,
            _ => Report2021,
        };

    /// <summary>The cells by slot. A place of the record that this form does not have is kept for the cell of the other edition.</summary>
    public List<CellDefinition> SlotCells(int form)
    {
        var slots = new List<CellDefinition>();
        Walk(ReportOf(form), "", slots, PlacesByPath(forms, form));
        return slots;
    }

    /// <summary>The cell at each path of a form; at a path that this edition of the matrix form does not have, the cell of the other edition.</summary>
    public static Dictionary<string, (CellDefinition Cell, Appearance Place)> PlacesByPath(Forms forms, int form) =>
        forms
            .Cells.SelectMany(cell => cell.Appearances.Select(place => (Cell: cell, Place: place)))
            .OrderBy(pair => pair.Place.Form == form ? 0 : 1)
            .Where(pair => (pair.Place.Form == 2014) == (form == 2014))
            .GroupBy(pair => pair.Place.Path)
            .ToDictionary(group => group.Key, group => group.First());

    public IEnumerable<CellDefinition> Headings => forms.Cells.Where(cell => cell.Kind == "heading");

    private static void Walk(
        RecordType type,
        string prefix,
        List<CellDefinition> slots,
        Dictionary<string, (CellDefinition Cell, Appearance Place)> byPath
    )
    {
        foreach (Member member in type.Members)
        {
            string path = prefix + member.Name;
            switch (member.Kind)
            {
                case MemberKind.Record:
                    Walk(member.Type!, path + ".", slots, byPath);
                    break;
                case MemberKind.Row:
                    slots.AddRange(RowColumns.Select(column => byPath[$"{path}.{column}"].Cell));
                    break;
                case MemberKind.Heading:
                    break;
                default:
                    slots.Add(byPath[path].Cell);
                    break;
            }
        }
    }

    public static readonly string[] RowColumns =
    [
        "NaturalPersons",
        "CommercialEnterprises",
        "ResearchInstitutions",
        "PublicInterestOrganisations",
        "LegalServiceInstitutions",
        "OtherOrganisations",
        "Total",
    ];

    private RecordType Build(string name, string form, int[] editions)
    {
        // The tables of requests and disputes are one type for both editions: they are built from the cells of both.
        bool isShared(string path) =>
            form != "2014"
            && forms.Records.Any(record => record.Form == "matrix" && path.StartsWith(record.Path + ".", StringComparison.Ordinal));
        List<(string Path, CellDefinition Cell)> paths = forms
            .Cells.SelectMany(cell => cell.Appearances.Select(place => (Cell: cell, Place: place)))
            .Where(pair => editions.Contains(pair.Place.Form) || (pair.Place.Form != 2014 && isShared(pair.Place.Path)))
            .OrderBy(pair => pair.Place.Order)
            .Select(pair => (pair.Place.Path, pair.Cell))
            .Distinct()
            .ToList();
        var root = new RecordType(name, "", "", "");
        Fill(root, "", form, paths);
        return root;
    }

    private void Fill(RecordType type, string prefix, string form, List<(string Path, CellDefinition Cell)> paths)
    {
        bool known = type.Members.Count > 0;
        foreach (
            var group in paths
                .Where(pair => pair.Path.StartsWith(prefix, StringComparison.Ordinal))
                .GroupBy(pair => pair.Path[prefix.Length..].Split('.')[0])
        )
        {
            string path = prefix + group.Key;
            CellDefinition first = group.First().Cell;
            RecordDefinition? record = forms.Records.SingleOrDefault(record =>
                record.Path == path && (record.Form == form || (record.Form == "matrix" && form != "2014"))
            );
            Member member;
            if (record is not null)
            {
                if (!types.TryGetValue(record.Type, out RecordType? child))
                {
                    string labels = string.Join(
                        "」「",
                        forms.Records.Where(other => other.Type == record.Type).Select(other => other.Label).Distinct()
                    );
                    child = new RecordType(record.Type, record.BaseType, labels, record.Summary);
                    types.Add(record.Type, child);
                }
                member = new Member(group.Key, MemberKind.Record, child, record);
                Fill(child, path + ".", form, paths);
            }
            else if (group.First().Path == path)
            {
                MemberKind kind = first.Kind switch
                {
                    "money" => MemberKind.Money,
                    "heading" => MemberKind.Heading,
                    _ => MemberKind.Count,
                };
                member = new Member(group.Key, kind);
            }
            else if (group.Select(pair => pair.Path[(path.Length + 1)..]).Distinct().SequenceEqual(RowColumns))
            {
                CheckConsecutive(group.Select(pair => pair.Cell).ToList());
                member = new Member(group.Key, MemberKind.Row);
            }
            else
            {
                throw first.Row.Error($"'{path}' has no line in records.csv and is no row of seven columns");
            }
            if (!known)
            {
                type.Members.Add(member);
            }
            Member kept =
                type.Members.SingleOrDefault(other => other.Name == member.Name && other.Kind == member.Kind && other.Type == member.Type)
                ?? throw first.Row.Error($"type {type.Name} stands at several paths with different members: '{path}'");
            if (member.Kind != MemberKind.Record)
            {
                kept.Cells.AddRange(group.Select(pair => pair.Cell).Where(cell => !kept.Cells.Contains(cell)));
            }
        }
    }

    private static void CheckConsecutive(List<CellDefinition> cells)
    {
        for (int index = 0; index < cells.Count; index++)
        {
            CellDefinition start = cells[index - (index % 7)];
            if (cells[index].Id != start.Id + (index % 7))
            {
                throw cells[index]
                    .Row.Error(
                        $"the seven cells of a row have consecutive ids, but {cells[index].Key} has {cells[index].Id} and the row begins with {start.Id}"
                    );
            }
        }
    }
}
