namespace Disclosure;

/// <summary>
/// The labels of rows in a table without lines, whose parts stand above, beside and below the figures. Where the parts around the figures are a label of the form
/// together they are that; what else there is belongs to the figures that stand nearest.
/// </summary>
internal sealed class RowLabels
{
    private const int MostLinesAround = 4;
    private const int MostParts = 6;

    /// <summary>How far apart the lines of one label stand at most, in hundredths of the height of the type.</summary>
    private const int MostSpacing = 220;

    private readonly IReadOnlyList<PdfLine> lines;
    private readonly int[] rows;
    private readonly List<Part> parts = [];
    private readonly List<int> loose = [];

    /// <param name="lines">The lines of a page, and of others.</param>
    /// <param name="rows">Those with figures.</param>
    /// <param name="columns">Where the figures stand.</param>
    /// <param name="start">The first line that may belong to the table.</param>
    public RowLabels(IReadOnlyList<PdfLine> lines, int[] rows, FigureColumns columns, int start)
    {
        (this.lines, this.rows) = (lines, rows);
        (First, Last) = (rows[0], rows[rows.Length - 1]);
        for (int index = Math.Max(start, First - MostLinesAround); index <= Math.Min(lines.Count - 1, Last + MostLinesAround); index++)
        {
            if (lines[index].Page == lines[First].Page && (IsInside(index) || columns.AreBehind(lines[index])))
            {
                parts.AddRange(
                    lines[index]
                        .Parts.Select(part => part.Glyphs.Where(columns.IsBefore).ToArray())
                        .Where(glyphs => glyphs.Length > 0)
                        .Select(glyphs => new Part(GlyphLine.Of(glyphs)[0], index))
                );
            }
        }
    }

    /// <summary>The first line of the first label.</summary>
    public int First { get; private set; }

    /// <summary>The last line of the last label.</summary>
    public int Last { get; private set; }

    /// <summary>Lines before the first figures or behind the last that may be of rows without a label.</summary>
    public IEnumerable<int> Loose => loose.OrderBy(index => index);

    /// <summary>The label of each row, empty where none stands beside the figures or what stands there may be of another row.</summary>
    public string[] Read()
    {
        (int first, int last) = (First, Last);
        Part?[] beside = rows.Select(Beside).ToArray();
        string[] labels = Enumerable.Repeat("", rows.Length).ToArray();
        var open = new List<int>();
        for (int row = 0; row < rows.Length; row++)
        {
            if (beside[row] is { IsTaken: false } part && Known(part) is { } known)
            {
                labels[row] = Take(known);
            }
            else
            {
                open.Add(row);
            }
        }
        foreach (int row in open)
        {
            labels[row] = beside[row] is { IsTaken: false } part ? Take(Near(part, row, first, last)) : "";
        }
        if (Array.Exists(labels, label => label.Length == 0))
        {
            TakeAround();
            // Where labels stand away from their figures, the name of the last group stands there without its rows.
            return Array.ConvertAll(
                labels,
                label => MatrixForm.Index.Known(Label.Parse(label)).Any(known => known.IsOtherHandling) ? "" : label
            );
        }
        return labels;
    }

    /// <summary>
    /// Takes the lines directly above and below the figures, which may be the labels of rows that have none: as lines of their own they would seem to be of empty
    /// rows.
    /// </summary>
    private void TakeAround()
    {
        foreach (int index in Around(First, -1).Concat(Around(Last, 1)).ToArray())
        {
            loose.Add(index);
            First = Math.Min(First, index);
            Last = Math.Max(Last, index);
        }
    }

    private IEnumerable<int> Around(int from, int direction) =>
        Enumerable
            .Range(1, MostLinesAround)
            .Select(step => from + (step * direction))
            .TakeWhile(index =>
                parts.Exists(part => part.Index == index) && MatrixWords.TitleOf(new GridCell(lines[index].Text, default, 1)) is null
            );

    /// <summary>The part beside the figures of a row: of those in the column farthest to the right the nearest. To the left of it stand merged cells over several rows.</summary>
    private Part? Beside(int row)
    {
        long line = lines[row].Base;
        Part[] near = parts.Where(part => Math.Abs(part.Line.Base - line) <= part.Line.Size).ToArray();
        return near.Length == 0
            ? null
            : near.Where(part => near.All(other => other.Line.From <= part.Line.From + FigureColumns.Tolerance || part.IsInColumnOf(other)))
                .OrderBy(part => Math.Abs(part.Line.Base - line))
                .FirstOrDefault();
    }

    /// <summary>The most parts of a column around one that together are a label of a form.</summary>
    private Part[]? Known(Part part)
    {
        Part[] column = parts.Where(other => !other.IsTaken && part.IsInColumnOf(other)).OrderBy(other => other.Index).ToArray();
        int at = Array.IndexOf(column, part);
        for (int count = Math.Min(MostParts, column.Length); count > 0; count--)
        {
            for (int first = Math.Max(0, at - count + 1); first <= at && first + count <= column.Length; first++)
            {
                Part[] taken = column.Skip(first).Take(count).ToArray();
                string text = Text(taken);
                if (AreOne(taken) && (MatrixWords.Labels.Contains(text) || IndicatorLocator.Labels.Contains(text)))
                {
                    return taken;
                }
            }
        }
        return null;
    }

    /// <summary>Whether parts can be one label: they follow each other closely, and what has a number of its own continues none.</summary>
    private static bool AreOne(Part[] parts)
    {
        for (int index = 1; index < parts.Length; index++)
        {
            if (
                (parts[index].Line.Base - parts[index - 1].Line.Base) * 100 > parts[index].Line.Size * MostSpacing
                || Label.Parse(parts[index].Line.Text() + "某").Prefix is not (LabelPrefix.None or LabelPrefix.OfWhich)
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The parts of a column that stand nearer to a row than to any other, between the first figures and the last.</summary>
    private Part[] Near(Part part, int row, int first, int last) =>
        parts
            .Where(other =>
                !other.IsTaken && part.IsInColumnOf(other) && other.Index >= first && other.Index <= last && NearestTo(other) == row
            )
            .OrderBy(other => other.Index)
            .ToArray();

    private int NearestTo(Part part)
    {
        long[] distances = rows.Select(row => Math.Abs(lines[row].Base - part.Line.Base)).ToArray();
        return Array.IndexOf(distances, distances.Min());
    }

    private string Take(Part[] taken)
    {
        foreach (Part part in taken)
        {
            part.IsTaken = true;
            First = Math.Min(First, part.Index);
            Last = Math.Max(Last, part.Index);
        }
        string text = Text(taken);
        // Figures beside the name of a group alone are those of a row whose label is elsewhere.
        return MatrixForm.Index.Known(Label.Parse(text)).Any(known => known.IsGroupLine) ? "" : text;
    }

    private bool IsInside(int index) => index >= rows[0] && index <= rows[rows.Length - 1];

    private static string Text(Part[] taken) => string.Concat(taken.Select(part => part.Line.Text()));

    /// <summary>A part of a label, and the number of the line in which it stands.</summary>
    private sealed class Part(GlyphLine line, int index)
    {
        public GlyphLine Line { get; } = line;

        public int Index { get; } = index;

        public bool IsTaken { get; set; }

        /// <summary>Whether both begin at the same place, or have their middles there.</summary>
        public bool IsInColumnOf(Part other) =>
            Math.Abs(Line.From - other.Line.From) <= FigureColumns.Tolerance
            || Math.Abs(Line.From + Line.To - other.Line.From - other.Line.To) <= 2 * FigureColumns.Tolerance;
    }
}
