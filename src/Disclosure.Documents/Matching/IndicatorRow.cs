namespace Disclosure;

/// <summary>A row of the indicator table of 2014, heading or indicator.</summary>
internal sealed class IndicatorRow
{
    private static readonly string[] SectionNames = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

    private IndicatorRow(Cell cell)
    {
        Cell = cell;
        Section = Array.IndexOf(SectionNames, cell.Code.Substring(0, 1)) + 1;
    }

    /// <summary>All rows in the order of the form.</summary>
    public static IReadOnlyList<IndicatorRow> All { get; } =
        InOrder(Cell.On(ReportForm.Indicators2014), Cell.HeadingsOn(ReportForm.Indicators2014));

    public static LabelIndex<IndicatorRow> Index { get; } = CreateIndex();

    public Cell Cell { get; }

    /// <summary>The larger, the further down.</summary>
    public int Order => Cell.Id;

    /// <summary>1 for 一 to 9 for 九.</summary>
    public int Section { get; }

    public bool IsHeading => Cell.Kind == CellKind.Heading;

    private static List<IndicatorRow> InOrder(params IReadOnlyList<Cell>[] parts)
    {
        var rows = new List<IndicatorRow>();
        foreach (IReadOnlyList<Cell> cells in parts)
        {
            foreach (Cell cell in cells)
            {
                rows.Add(new IndicatorRow(cell));
            }
        }
        rows.Sort((left, right) => left.Order.CompareTo(right.Order));
        return rows;
    }

    private static LabelIndex<IndicatorRow> CreateIndex()
    {
        var index = new LabelIndex<IndicatorRow>();
        foreach (IndicatorRow row in All)
        {
            index.Add(row, row.Cell.Label);
            // Rows with the same label, such as (二)被依法纠错数 under 四 and 五, share its misspellings.
            foreach (
                string variant in All.Where(other => other.Cell.Label == row.Cell.Label)
                    .SelectMany(other => other.Cell.LabelVariants)
                    .Distinct()
            )
            {
                index.Add(row, variant);
            }
        }
        return index;
    }
}
