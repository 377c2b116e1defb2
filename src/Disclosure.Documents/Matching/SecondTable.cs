namespace Disclosure;

/// <summary>Gathers the figures of a table that is not read, for one problem.</summary>
internal sealed class SecondTable
{
    private const int MostNamed = 12;

    private readonly List<string> figures = [];
    private readonly HashSet<Cell> contested = [];

    private SourceLocation place;

    private string label = "";

    private bool isOpen;

    /// <summary>Takes the figures of a row.</summary>
    /// <param name="reading">The reading that keeps them.</param>
    /// <param name="rowLabel">The label of the row.</param>
    /// <param name="boxes">Its cells.</param>
    /// <param name="rowPlace">Where it stands.</param>
    /// <param name="cells">The cells of the form for which the figures might be meant.</param>
    public void Take(
        TableReading reading,
        string rowLabel,
        IEnumerable<GridCell> boxes,
        SourceLocation rowPlace,
        IEnumerable<Cell>? cells = null
    )
    {
        int before = figures.Count;
        if (!isOpen)
        {
            (place, label, isOpen) = (rowPlace, rowLabel, true);
        }
        foreach (GridCell box in boxes.Where(box => box.HoldsFigure))
        {
            reading.Stray(rowLabel, box);
            figures.Add(Folding.Trim(box.Text));
        }
        if (figures.Count > before && cells is not null)
        {
            contested.UnionWith(cells);
        }
    }

    /// <summary>Reports what was taken, if anything, and begins anew.</summary>
    public void Report(TableReading reading, ProblemCode code) => Report(reading, code, place, label, null);

    /// <summary>Reports what was taken, if anything, at a place of its own, and begins anew.</summary>
    public void Report(TableReading reading, ProblemCode code, SourceLocation where, string what, string? expected)
    {
        if (figures.Count > 0)
        {
            reading.Add(
                new ReadingProblem(code, where)
                {
                    Label = what,
                    Expected = expected,
                    Count = figures.Count,
                    Found = string.Join(" | ", figures.Take(MostNamed)) + (figures.Count > MostNamed ? " | …" : ""),
                    IsFigureLost = true,
                },
                contested
            );
        }
        contested.Clear();
        figures.Clear();
        isOpen = false;
    }
}
