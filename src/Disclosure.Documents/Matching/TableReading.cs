using System.Globalization;

namespace Disclosure;

/// <summary>What a matcher makes of a page, under construction: figures by cell with their places, figures without a cell, and problems.</summary>
internal sealed class TableReading
{
    private Dictionary<Cell, CellValue> values = [];
    private readonly List<UnmatchedFigure> unmatched = [];
    private readonly List<ReadingProblem> problems = [];
    private readonly Dictionary<SourceLocation, ReadingProblem> merged = [];

    public Dictionary<Cell, SourceLocation> Places { get; private set; } = [];

    /// <summary>Where the labels of the cells' rows stand. A row put together from lines has its label elsewhere than its figures.</summary>
    public Dictionary<Cell, SourceLocation> Labels { get; private set; } = [];

    public IReadOnlyDictionary<Cell, CellValue> Values => values;

    public List<(Cell Heading, StrayValue Value)> Headings { get; } = [];

    public Report? Report { get; set; }

    public IEnumerable<ReadingProblem> Problems => problems;

    public IEnumerable<StrayValue> Unmatched => ReadingOrder.Sort(unmatched, entry => entry.Place).Select(entry => entry.Value);

    /// <summary>Whether any box held anything.</summary>
    public bool HasFigures => HasFilledCells || problems.Any(problem => problem.IsFigureLost) || Headings.Count > 0;

    /// <summary>The rows in which something was read or kept apart.</summary>
    public HashSet<SourceLocation> RowsRead()
    {
        var rows = new HashSet<SourceLocation>(ReadingOrder.Comparer);
        foreach (KeyValuePair<Cell, SourceLocation> place in Places)
        {
            rows.Add(place.Value);
        }
        foreach (UnmatchedFigure figure in unmatched)
        {
            rows.Add(figure.Place);
        }
        return rows;
    }

    /// <summary>The cells of which problems speak that name none or one alone, such as those of a second table.</summary>
    public Dictionary<ReadingProblem, HashSet<Cell>> Contested { get; } = [];

    /// <summary>Makes room for all cells of a form, before the first is put.</summary>
    public void MakeRoom(ReportForm form)
    {
        int cells = Cell.On(form).Count;
        (values, Places, Labels) = (new(cells), new(cells), new(cells));
    }

    public void Add(ReadingProblem problem) => problems.Add(problem);

    /// <summary>Adds a problem of several cells.</summary>
    public void Add(ReadingProblem problem, IEnumerable<Cell> cells)
    {
        Add(problem);
        Contested[problem] = [.. cells];
    }

    public void Put(Cell cell, CellValue value, SourceLocation place)
    {
        values[cell] = value;
        Places[cell] = place;
    }

    /// <summary>Keeps the figures of a row that is on no form.</summary>
    public void KeepApart(
        string label,
        IEnumerable<GridCell> boxes,
        SourceLocation place,
        ProblemCode code = ProblemCode.UnknownRow,
        string? expected = null
    )
    {
        GridCell[] written = boxes.Where(box => !box.IsBlank && !box.IsUnit).ToArray();
        if (!Array.Exists(written, box => box.HoldsFigure))
        {
            return;
        }
        StrayFigures(label, written);
        Add(
            new ReadingProblem(Folding.IsBlank(label) ? ProblemCode.FigureWithoutLabel : code, place)
            {
                Label = label,
                Found = Texts(written),
                Expected = expected,
                IsFigureLost = true,
            }
        );
    }

    /// <summary>A row of a table with several columns of figures.</summary>
    public void ColumnsUndecided(string label, IReadOnlyList<GridCell> boxes, int columns, SourceLocation place)
    {
        StrayFigures(label, boxes);
        Add(
            new ReadingProblem(ProblemCode.ColumnsUndecided, place)
            {
                Label = label,
                Found = Texts(boxes),
                Expected = columns.ToString(CultureInfo.InvariantCulture),
                IsFigureLost = true,
            }
        );
    }

    /// <summary>A drawn row that ends before its last box.</summary>
    public void BoxesNotSeen(string label, int seen, int columns, SourceLocation place) =>
        Add(
            new ReadingProblem(ProblemCode.BoxesNotSeen, place)
            {
                Label = label,
                Count = seen,
                Expected = columns.ToString(CultureInfo.InvariantCulture),
            }
        );

    public void Stray(string label, GridCell box)
    {
        Figure figure = box.Figure;
        unmatched.Add(new(box.Location, new StrayValue(label, Folding.Trim(box.Text), figure.IsNumber ? figure.Number : null)));
    }

    /// <summary>A row that stood there before; the figures in its boxes are kept apart.</summary>
    public void Repeated(string label, IEnumerable<GridCell> boxes, string before, SourceLocation place, IReadOnlyCollection<Cell> cells)
    {
        GridCell[] written = boxes.Where(box => !box.IsBlank).ToArray();
        StrayFigures(label, written);
        Add(
            new ReadingProblem(ProblemCode.RowRepeated, place)
            {
                Cell = cells.Count == 1 ? cells.First() : default,
                Label = label,
                Found = Texts(written),
                Expected = before,
                IsFigureLost = true,
            },
            cells
        );
    }

    /// <summary>Keeps figures without a problem of their own.</summary>
    public void StrayFigures(string label, IEnumerable<GridCell> boxes)
    {
        foreach (GridCell box in boxes.Where(box => box.HoldsFigure))
        {
            Stray(label, box);
        }
    }

    /// <summary>A row with another number of figures than columns.</summary>
    public void Misaligned(string label, IReadOnlyList<GridCell> boxes, int columns, SourceLocation place)
    {
        GridCell[] figures = boxes.Where(box => !box.IsBlank).ToArray();
        StrayFigures(label, figures);
        Add(
            new ReadingProblem(ProblemCode.FiguresMisaligned, place)
            {
                Label = label,
                Found = Texts(figures),
                Count = figures.Length,
                Expected = columns.ToString(CultureInfo.InvariantCulture),
                IsFigureLost = figures.Any(box => box.HoldsFigure),
            }
        );
    }

    /// <summary>A figure in a box that is merged over the rows of several labels, so that it belongs to none. One problem speaks of all their cells.</summary>
    public void MergedOver(Cell cell, GridCell figure, IReadOnlyList<GridCell> labels)
    {
        if (!merged.TryGetValue(figure.LocationInRow, out ReadingProblem? problem))
        {
            string label = string.Join(" / ", labels.Select(row => Folding.Trim(row.Text)));
            StrayFigures(label, [figure]);
            problem = new ReadingProblem(ProblemCode.FiguresMisaligned, labels[0].Location)
            {
                Label = label,
                Found = Texts([figure]),
                Count = 1,
                Expected = labels.Count.ToString(CultureInfo.InvariantCulture),
                IsFigureLost = true,
            };
            merged[figure.LocationInRow] = problem;
            Add(problem, []);
        }
        Contested[problem].Add(cell);
    }

    public static string Texts(IEnumerable<GridCell> boxes) => string.Join(" | ", boxes.Select(box => Folding.Trim(box.Text)));

    private bool HasFilledCells
    {
        get
        {
            foreach (KeyValuePair<Cell, CellValue> value in values)
            {
                if (value.Value.State == CellState.Filled)
                {
                    return true;
                }
            }
            return false;
        }
    }

    private sealed record UnmatchedFigure(SourceLocation Place, StrayValue Value);
}
