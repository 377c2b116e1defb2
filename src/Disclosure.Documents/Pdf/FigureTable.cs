namespace Disclosure;

/// <summary>
/// A table without lines whose labels have several lines beside one line of figures, as the matrix form has. Each line of a label belongs to the figures that
/// stand nearest to it; a row whose label does not stand beside its figures has none.
/// </summary>
internal sealed class FigureTable
{
    private const int FewestRows = 3;
    private const int MostLinesOfHead = 8;

    private readonly FigureColumns columns;
    private readonly IReadOnlyList<PdfLine> lines;

    private FigureTable(FigureColumns columns, IReadOnlyList<PdfLine> lines) => (this.columns, this.lines) = (columns, lines);

    public FigureColumns Columns => columns;

    /// <summary>The rows, label first, with the line at which each stands.</summary>
    public List<(string[] Texts, PdfLine Line)> Rows { get; } = [];

    /// <summary>The tables among lines, and the lines between them.</summary>
    public static IEnumerable<(FigureTable? Table, IReadOnlyList<PdfLine> Lines)> Split(IReadOnlyList<PdfLine> lines)
    {
        int start = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            if (
                FigureColumns.Find(lines, index) is not var (columns, count)
                || At(lines, start, index, index + count, columns) is not var (table, from, to)
            )
            {
                continue;
            }
            if (from > start)
            {
                yield return (null, lines.Skip(start).Take(from - start).ToArray());
            }
            yield return (table, []);
            start = to;
            index = to - 1;
        }
        if (start < lines.Count)
        {
            yield return (null, lines.Skip(start).ToArray());
        }
    }

    /// <summary>The table whose figures stand from one line to another, and the lines that it takes, heads and labels included.</summary>
    private static (FigureTable Table, int From, int To)? At(
        IReadOnlyList<PdfLine> lines,
        int start,
        int first,
        int end,
        FigureColumns columns
    )
    {
        var rows = new List<(int Line, string[] Boxes)>();
        int last = first;
        for (int index = first; index < end; index++)
        {
            if (columns.Boxes(lines[index]) is { } boxes)
            {
                rows.Add((index, boxes));
                last = index;
            }
            else if (!columns.AreBehind(lines[index]))
            {
                break;
            }
        }
        // Rows above the first in which figures stand so close that they could not be told apart before the columns were known.
        for (int index = first - 1; index >= start && lines[index].Page == lines[first].Page; index--)
        {
            if (columns.Boxes(lines[index]) is { } boxes)
            {
                rows.Insert(0, (index, boxes));
                first = index;
            }
            else if (!columns.AreBehind(lines[index]))
            {
                break;
            }
        }
        if (rows.Count < FewestRows)
        {
            return null;
        }
        var labels = new RowLabels(lines, rows.Select(row => row.Line).ToArray(), columns, start);
        string[] names = labels.Read();
        var table = new FigureTable(columns, lines);
        int from = Math.Min(first, labels.First);
        from = table.TakeHeads(start, from);
        table.Rows.AddRange(labels.Loose.Where(line => line < first).Select(line => ((string[])[lines[line].Text], lines[line])));
        for (int row = 0; row < rows.Count; row++)
        {
            table.Rows.Add(([names[row], .. rows[row].Boxes], lines[rows[row].Line]));
        }
        table.Rows.AddRange(labels.Loose.Where(line => line > last).Select(line => ((string[])[lines[line].Text], lines[line])));
        return (table, from, Math.Max(last, labels.Last) + 1);
    }

    /// <summary>Takes the heads above the first row, one part below the other in each column, if all are known; says with which line they begin.</summary>
    private int TakeHeads(int start, int first)
    {
        var heads = new string[columns.Count];
        for (int index = first - 1; index >= Math.Max(start, first - MostLinesOfHead) && lines[index].Page == lines[first].Page; index--)
        {
            if (lines[index].From < columns.Left - lines[index].Size)
            {
                break;
            }
            foreach (GlyphLine part in lines[index].Parts)
            {
                if (columns.ColumnBelow(part) is >= 0 and var column)
                {
                    heads[column] = part.Text() + heads[column];
                }
                else if (!MatrixWords.IsStructure(Label.Parse(part.Text())))
                {
                    return first;
                }
            }
            if (Array.TrueForAll(heads, head => head is not null && MatrixForm.IsColumnName(Label.Parse(head))))
            {
                Rows.Add((["", .. heads], lines[index]));
                return index;
            }
        }
        return first;
    }
}
