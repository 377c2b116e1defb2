namespace Disclosure.Catalogue;

/// <summary>The two trees of cells: the indicator table of 2014, and the matrix form in both editions.</summary>
internal enum Tree
{
    Indicator,
    Matrix,
}

/// <summary>A cell of the official forms, joined from the files of the forms.</summary>
internal sealed class CellDefinition
{
    public required CsvRow Row { get; init; }
    public required Tree Tree { get; init; }
    public required string Key { get; init; }
    public required string English { get; init; }
    public required string Unit { get; init; }
    public required string Kind { get; init; }
    public required string Relation { get; init; }
    public required string ParentKey { get; init; }
    public required string Definition { get; init; }
    public required string Source { get; init; }
    public List<Appearance> Appearances { get; } = [];
    public int Id { get; set; }

    /// <summary>The name in the file of ids.</summary>
    public string QualifiedKey => $"{Tree}:{Key}";
}

/// <summary>How a cell stands on one form.</summary>
/// <param name="Form">2014, 2019 or 2021.</param>
/// <param name="Code">Path in the form, such as <c>三(一)/总计</c>.</param>
/// <param name="Path">Path of the property from the report.</param>
/// <param name="Block">The caption, section or group under which the row stands.</param>
/// <param name="RowLabel">Official label of the row.</param>
/// <param name="ColumnLabel">Official label of the column; empty in the indicator table.</param>
/// <param name="RowVariants">Spellings of the row met in reality.</param>
/// <param name="ColumnVariants">Spellings of the column met in reality.</param>
/// <param name="Order">The place in the order in which the files list the cells of the forms.</param>
internal sealed record Appearance(
    int Form,
    string Code,
    string Path,
    string Block,
    string RowLabel,
    string ColumnLabel,
    string[] RowVariants,
    string[] ColumnVariants,
    int Order = 0
);

/// <summary>A record type and the path of the report at which it stands.</summary>
internal sealed record RecordDefinition(CsvRow Row, string Form, string Path, string Type, string BaseType, string Label, string Summary);
