namespace Disclosure;

/// <summary>Gathers the figures of a table that is not the one read, for one problem.</summary>
internal sealed class SecondTable
{
    private const int MostNamed = 12;

    private readonly List<string> figures = [];

    private SourceLocation place;

    private string label = "";

    private bool isOpen;

    /// <summary>Takes the figures of a row.</summary>
    public void Take(TableReading reading, string rowLabel, IEnumerable<GridCell> boxes, SourceLocation rowPlace)
    {
        if (!isOpen)
        {
            (place, label, isOpen) = (rowPlace, rowLabel, true);
        }
        foreach (GridCell box in boxes.Where(box => box.HoldsFigure))
        {
            reading.Stray(rowLabel, box);
            figures.Add(Folding.Trim(box.Text));
        }
    }

    /// <summary>Reports what was taken, if anything, and begins anew.</summary>
    public void Report(TableReading reading, ProblemCode code)
    {
        if (figures.Count > 0)
        {
            reading.Add(
                new ReadingProblem(code, place)
                {
                    Label = label,
                    Count = figures.Count,
                    Found = string.Join(" | ", figures.Take(MostNamed)) + (figures.Count > MostNamed ? " | …" : ""),
                    IsFigureLost = true,
                }
            );
        }
        figures.Clear();
        isOpen = false;
    }
}
