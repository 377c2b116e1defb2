namespace Disclosure;

/// <summary>Keeps the figures of a form apart that stands on the page beside the one that is read.</summary>
internal static class OtherForm
{
    /// <summary>Rows of the indicator table on a page in the matrix form.</summary>
    public static void KeepIndicators(TableReading reading, IReadOnlyList<GridRow> rows, Func<GridCell, bool> isLabel)
    {
        HashSet<SourceLocation>? read = null;
        var other = new SecondTable();
        foreach (GridRow row in rows)
        {
            if (row.Cells.FirstOrDefault(isLabel) is { } label)
            {
                read ??= reading.RowsRead();
                Take(other, reading, read, label, row.Cells.Where(cell => cell.Column > label.Column));
            }
        }
        other.Report(reading, ProblemCode.OtherForm);
    }

    /// <summary>Rows of the matrix form on a page with the indicator table.</summary>
    public static void KeepMatrix(TableReading reading, IEnumerable<MatrixEntry> entries)
    {
        HashSet<SourceLocation> read = reading.RowsRead();
        var other = new SecondTable();
        foreach (MatrixEntry entry in entries)
        {
            Take(other, reading, read, entry.Label, entry.Boxes);
        }
        other.Report(reading, ProblemCode.OtherForm);
    }

    private static void Take(
        SecondTable other,
        TableReading reading,
        HashSet<SourceLocation> read,
        GridCell label,
        IEnumerable<GridCell> boxes
    )
    {
        GridCell[] figures = boxes.Where(box => box.HoldsFigure && !read.Contains(box.Location)).ToArray();
        if (figures.Length > 0)
        {
            other.Take(reading, label.Text, figures, label.Location);
        }
    }
}
