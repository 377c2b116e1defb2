namespace Disclosure;

/// <summary>The parts of the matrix form that hold figures.</summary>
internal enum MatrixSection
{
    None,

    /// <summary>二、主动公开政府信息情况</summary>
    Disclosure,

    /// <summary>三、收到和处理政府信息公开申请情况</summary>
    Requests,

    /// <summary>四、政府信息公开行政复议、行政诉讼情况</summary>
    Disputes,
}

/// <summary>A column of one row on one edition.</summary>
internal sealed record MatrixColumn(Cell Cell, Label[] Spellings)
{
    public bool IsNamed(Label header)
    {
        foreach (Label spelling in Spellings)
        {
            if (spelling.Body == header.Body || spelling.Core == header.Core)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether words are a part of the name, or the whole.</summary>
    public bool HasInName(string words)
    {
        foreach (Label spelling in Spellings)
        {
            if (spelling.Body.Contains(words))
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>A row of the matrix form over both editions. (六)其他处理 is a row of figures in 2019 and the line of a group in 2021.</summary>
internal sealed class MatrixLine(string key, MatrixSection section, string code)
{
    public string Key { get; } = key;

    public MatrixSection Section { get; } = section;

    public string Code { get; } = code;

    private readonly List<MatrixColumn> columns2019 = [];
    private readonly List<MatrixColumn> columns2021 = [];

    public bool IsGroupLine => Code is "三(三)" or "三(四)" or "三(五)";

    public bool IsOtherHandling => Code == "三(六)";

    public bool IsPartOfOtherHandling => Code.Length > 4 && Code.StartsWith("三(六)", StringComparison.Ordinal);

    public string LabelOn(ReportForm form) => (
            On(form) is { Count: > 0 } columns ? columns
            : columns2019.Count > 0 ? columns2019
            : columns2021
        )[0].Cell.Facts is var facts ? (facts.On(form) ?? facts.Newest).Row : Code;

    /// <summary>The columns of the row on a form; none when the form has no such row.</summary>
    public IReadOnlyList<MatrixColumn> On(ReportForm form) => ColumnsOn(form) ?? [];

    /// <summary>The most boxes that the row has on any edition.</summary>
    public int Width => Math.Max(columns2019.Count, columns2021.Count);

    public void Add(ReportForm form, MatrixColumn column) => ColumnsOn(form)!.Add(column);

    private List<MatrixColumn>? ColumnsOn(ReportForm form) =>
        form switch
        {
            ReportForm.Matrix2019 => columns2019,
            ReportForm.Matrix2021 => columns2021,
            _ => null,
        };
}

/// <summary>The rows of the matrix form and their spellings, from the catalogue.</summary>
internal static class MatrixForm
{
    private static readonly Dictionary<string, MatrixLine> ByKey = new(StringComparer.Ordinal);
    private static readonly HashSet<string> ColumnNames = new(StringComparer.Ordinal);

    static MatrixForm()
    {
        foreach (ReportForm form in (ReportForm[])[ReportForm.Matrix2019, ReportForm.Matrix2021])
        {
            foreach (Cell cell in Cell.On(form).Concat(Cell.GroupLinesOn(form)))
            {
                Add(form, cell);
            }
        }
        Lines = ByKey.Values.ToArray();
        Disputes = Lines.Where(line => line.Section == MatrixSection.Disputes).ToArray();
        Applicants = Lines.First(line => line.Section == MatrixSection.Requests).On(ReportForm.Matrix2019);
    }

    public static IReadOnlyList<MatrixLine> Lines { get; }

    public static LabelIndex<MatrixLine> Index { get; } = new();

    /// <summary>The three lines of section four in the order of the form.</summary>
    public static IReadOnlyList<MatrixLine> Disputes { get; }

    /// <summary>The columns of section three.</summary>
    public static IReadOnlyList<MatrixColumn> Applicants { get; }

    /// <summary>The names of all columns of all rows.</summary>
    public static IEnumerable<string> NamesOfColumns => ColumnNames;

    public static bool IsColumnName(Label label) => ColumnNames.Contains(label.Body) || ColumnNames.Contains(label.Core);

    /// <summary>Whether words are a part of the name of a column, or the whole.</summary>
    /// <param name="words">Letters, digits and ideographs alone.</param>
    public static bool IsPartOfColumnName(string words) => words.Length > 0 && ColumnNames.Any(name => name.Contains(words));

    private static void Add(ReportForm form, Cell cell)
    {
        CellPlace place = cell.Facts.On(form)!;
        string key = cell.Key.Substring(0, cell.Key.LastIndexOf('.')).Replace(".Undivided", ".Stated");
        if (!ByKey.TryGetValue(key, out MatrixLine? line))
        {
            // The name of a column may have a slash of its own: 本年增/减.
            string code = place.Code.Substring(0, place.Code.Length - place.Column.Length - 1).TrimEnd('*');
            ByKey[key] = line = new MatrixLine(key, SectionOf(key), code);
        }
        if (line.On(form).Count == 0)
        {
            foreach (string spelling in place.RowVariants.Prepend(place.Row))
            {
                Index.Add(line, spelling);
            }
        }
        Label[] names = place.ColumnVariants.Prepend(place.Column).Select(Label.Parse).ToArray();
        line.Add(form, new MatrixColumn(cell, names));
        foreach (Label name in names)
        {
            ColumnNames.Add(name.Body);
            ColumnNames.Add(name.Core);
        }
    }

    private static MatrixSection SectionOf(string key) =>
        key.StartsWith("Requests.", StringComparison.Ordinal) ? MatrixSection.Requests
        : key.StartsWith("Disputes.", StringComparison.Ordinal) ? MatrixSection.Disputes
        : MatrixSection.Disclosure;
}
