namespace Disclosure;

/// <summary>Finds figures in boxes that are merged over several rows with labels of their own, so that they are of neither.</summary>
internal sealed class MergedFigures
{
    private readonly Dictionary<GridCell, List<GridCell>> labels = new(ReferenceComparer.Instance);
    private readonly Dictionary<GridCell, GridCell> figures = new(ReferenceComparer.Instance);

    private MergedFigures() { }

    public static MergedFigures Find(IEnumerable<GridRow> rows)
    {
        var found = new MergedFigures();
        var above = new Dictionary<int, (GridCell Box, GridCell? Label)>();
        int table = 0;
        foreach (GridRow row in rows.Where(row => row.IsTableRow))
        {
            if (row.Table != table)
            {
                above.Clear();
                table = row.Table;
            }
            GridCell? label = null;
            foreach (GridCell cell in row.Cells)
            {
                if (!cell.IsCovered)
                {
                    label = !cell.IsBlank && IndicatorLocator.IsLabel(cell) ? cell : label;
                    above[cell.Column] = (cell, label);
                }
                else if (
                    cell.IsFromAbove
                    && label is not null
                    && above.TryGetValue(cell.Column, out (GridCell Box, GridCell? Label) first)
                    && first is { Box.HoldsFigure: true, Label: not null }
                )
                {
                    found.Add(first.Box, first.Label, label);
                }
            }
        }
        return found;
    }

    /// <summary>The figure that is merged over the row of a label and others, and the labels of all of them; <see langword="null"/> when there is none.</summary>
    public (GridCell Figure, IReadOnlyList<GridCell> Labels)? Of(GridCell label) =>
        figures.TryGetValue(label, out GridCell? figure) ? (figure, labels[figure]) : null;

    private void Add(GridCell figure, GridCell first, GridCell next)
    {
        if (!labels.TryGetValue(figure, out List<GridCell>? rows))
        {
            labels[figure] = rows = [first];
            figures[first] = figure;
        }
        rows.Add(next);
        figures[next] = figure;
    }

    private sealed class ReferenceComparer : IEqualityComparer<GridCell>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(GridCell? x, GridCell? y) => ReferenceEquals(x, y);

        public int GetHashCode(GridCell obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
