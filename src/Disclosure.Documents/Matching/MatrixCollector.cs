namespace Disclosure;

/// <summary>
/// Walks through a page and collects the rows of the matrix form with their boxes. Rows are recognised by their labels within the section and group in
/// which the page stands; which edition it is, is decided when all are known.
/// </summary>
internal sealed class MatrixCollector
{
    /// <summary>Words in a box, such as 见附件, are no longer.</summary>
    private const int LongestBox = 12;

    /// <summary>No table of the form has so many columns; what follows is no head.</summary>
    private const int MostHeads = 32;

    private readonly TableReading reading;
    private readonly MatrixRuns runs = new();
    private readonly ApplicantHead applicants = new();
    private readonly DisputeRows disputes;
    private MatrixSection section;
    private bool active;
    private bool inOtherHandling;
    private List<GridCell> head = [];
    private int headTable;
    private bool headIsOpen;
    private bool isOutside;
    private bool isSure;
    private bool isBehindFigures;
    private int table;
    private string? candidates;

    private MatrixCollector(TableReading reading)
    {
        this.reading = reading;
        disputes = new DisputeRows(reading, Keep);
    }

    /// <summary>The rows found, one for each row of the form, in the order of the page.</summary>
    public IReadOnlyList<MatrixEntry> Found { get; private set; } = [];

    public static MatrixCollector Collect(IReadOnlyList<GridRow> rows, TableReading reading, NamedYears years)
    {
        var collector = new MatrixCollector(reading);
        for (int index = 0; index < rows.Count; index++)
        {
            collector.Read(rows[index], index == rows.Count - 1);
        }
        collector.disputes.Finish();
        collector.Found = collector.runs.Choose(reading, years);
        return collector;
    }

    private void Read(GridRow row, bool isLast)
    {
        table = row.Table;
        GridCell[] cells = WithoutSerialNumber(section, row.Cells.Uncovered());
        GridCell? alone = cells.Alone();
        if (alone is not null && MatrixWords.TitleOf(alone) is { } title)
        {
            Enter(title, activate: false);
            runs.Break();
            isOutside = title == MatrixSection.None;
            isSure = !isOutside;
            return;
        }
        if (alone is not null && MatrixWords.IsCaption(alone))
        {
            Enter(MatrixSection.Disclosure, activate: true);
            isSure = true;
            return;
        }
        int end = Array.FindIndex(cells, cell => !cell.IsBlank && cell.MayBeBox);
        end = end < 0 ? cells.Length : end;
        if (section != MatrixSection.Disputes && ReadHead(row, cells, end))
        {
            return;
        }
        int[] texts = cells.Written(end);
        if (texts.Length > 0 && section == MatrixSection.None && cells[texts[0]].Text.Length > 200)
        {
            return;
        }
        if (IsDisputeRow(cells, texts))
        {
            Enter(MatrixSection.Disputes, activate: true);
            disputes.Read(row, cells, texts);
            return;
        }
        if (texts.Length == 0)
        {
            WithoutLabel(row, cells);
            return;
        }
        ReadRow(row, cells, texts, isLast);
    }

    /// <summary>A running number may stand in front of the label.</summary>
    private static GridCell[] WithoutSerialNumber(MatrixSection section, GridCell[] cells) =>
        cells.Length > 2
        && cells[0].HoldsFigure
        && !cells[1].IsBlank
        && (MatrixWords.IsLabel(cells[1]) || (section is MatrixSection.Disclosure or MatrixSection.Requests && IsLikeLabel(cells[1])))
            ? cells.Skip(1).ToArray()
            : cells;

    /// <summary>A misspelt label behind a running number: it has the number of a row too, or is near to a label.</summary>
    private static bool IsLikeLabel(GridCell cell) =>
        !cell.MayBeBox && (cell.Label.Prefix != LabelPrefix.None || MatrixForm.Index.Nearest(cell.Label, _ => true).Count > 0);

    private void ReadRow(GridRow row, GridCell[] cells, int[] texts, bool isLast)
    {
        MatrixLine? line = null;
        int at = -1;
        candidates = null;
        foreach (int index in texts)
        {
            Label label = cells[index].Label;
            if (Known(label, cells.Length - index - 1) is not { } known)
            {
                continue;
            }
            line = known;
            at = index;
            if (known.Section == MatrixSection.Requests && known.Code.StartsWith("三(", StringComparison.Ordinal))
            {
                inOtherHandling = known.IsOtherHandling || known.IsPartOfOtherHandling;
            }
        }
        int last = texts[texts.Length - 1];
        if (at != last && (active || isSure || line is not null) && !MatrixWords.IsStructure(cells[last].Label))
        {
            (line, at) = Nearest(cells, texts, line, at, last);
        }
        if (line is null || at < 0)
        {
            Unknown(row, cells, texts[0], last);
            return;
        }
        GridCell[] boxes = cells.Skip(at + 1).ToArray();
        if (isOutside && line.Section == MatrixSection.Disclosure)
        {
            reading.KeepApart(cells[at].Text, boxes, cells[at].Location, ProblemCode.RowOutsideTable);
            return;
        }
        bool hasFigures = boxes.Any(box => box.HoldsFigure);
        if (section != line.Section && (row.IsTableRow || hasFigures || active))
        {
            Enter(line.Section, activate: true);
        }
        active |= section == line.Section && (row.IsTableRow || hasFigures);
        headIsOpen = false;
        bool hasBoxes = row.IsTableRow ? boxes.Length > 0 : boxes.Length > 0 || (active && !isLast && !line.IsOtherHandling);
        if (section == line.Section && (line.IsGroupLine ? hasFigures : hasBoxes))
        {
            Keep(
                section == MatrixSection.Requests
                    ? Request(row, line, cells[at], boxes)
                    : new MatrixEntry(line, cells[at], boxes, head, null) { HeadTable = headTable }
            );
        }
    }

    /// <summary>A row of section three. Columns behind 总计 are kept apart when the row has a box in each.</summary>
    private MatrixEntry Request(GridRow row, MatrixLine line, GridCell label, GridCell[] boxes)
    {
        IReadOnlyList<int>? positions = applicants.Positions(row);
        bool isUndecided = positions is null && applicants.HasOtherColumns;
        bool hasUnknownHeads = isUndecided;
        if (positions is null && !isUndecided && applicants.HasTrailing(row))
        {
            int width = MatrixForm.Applicants.Count;
            isUndecided = boxes.Length != width + applicants.Trailing;
            if (!isUndecided)
            {
                reading.StrayFigures(label.Text, boxes.Skip(width));
                boxes = boxes.Take(width).ToArray();
            }
        }
        if (
            positions is null
            && !isUndecided
            && applicants.Places() is var places
            && places?.SequenceEqual(places.OrderBy(place => place)) != true
        )
        {
            positions = boxes.Length == MatrixForm.Applicants.Count ? places : null;
            isUndecided = positions is null;
            hasUnknownHeads = places is null;
        }
        return new MatrixEntry(line, label, boxes, head, positions)
        {
            IsUndecided = isUndecided,
            HeadTable = headTable,
            Notes = applicants.Notes,
            HasUnknownHeads = hasUnknownHeads,
        };
    }

    /// <summary>A row known by its label. 其他 and 总计 are rows only where the form has them, for they head columns too.</summary>
    private MatrixLine? Known(Label label, int boxes)
    {
        foreach (MatrixLine line in MatrixForm.Index.Known(label))
        {
            if (line.Section == MatrixSection.Disputes)
            {
                continue;
            }
            bool isColumnName = ApplicantHead.IsName(label);
            if (line.IsPartOfOtherHandling ? !isColumnName || IsOtherOfOtherHandling(label) : !isColumnName || IsTotal(label, boxes))
            {
                return line;
            }
        }
        return null;
    }

    /// <summary>3.其他 is a row only in the open group (六), and only with its own number.</summary>
    private bool IsOtherOfOtherHandling(Label label) =>
        inOtherHandling && (label.Prefix == LabelPrefix.None || label is { Prefix: LabelPrefix.Item, Ordinal: 3 });

    /// <summary>总计 heads a column too; without its number it is a row only behind other rows.</summary>
    private bool IsTotal(Label label, int boxes) => label.Prefix != LabelPrefix.None || (runs.HasRequests && boxes > 0);

    /// <summary>The row whose label is nearest to the last text before the figures, if any is near.</summary>
    private (MatrixLine? Line, int At) Nearest(GridCell[] cells, int[] texts, MatrixLine? line, int at, int last)
    {
        int boxes = cells.Length - last - 1;
        bool hasFigures = cells.Skip(last + 1).Any(box => box.HoldsFigure);
        if (!hasFigures)
        {
            return (line, at);
        }
        MatrixSection where = section == MatrixSection.None && line is not null ? line.Section : section;
        Label label = cells[last].Label;
        IReadOnlyList<MatrixLine> near = MatrixForm.Index.Nearest(label, row => row.Section == where);
        if (near.Count == 0 && MatrixForm.Index.Begun(label) is { } begun && begun.Section == where && !begun.IsGroupLine)
        {
            near = [begun];
        }
        if (near.Count == 1 && !runs.Contains(near[0]) && !MatrixForm.Index.Contradicts(label, near[0]))
        {
            reading.Add(
                new ReadingProblem(ProblemCode.LabelMatchedNearest, cells[last].Location)
                {
                    Found = cells[last].Text,
                    Expected = near[0].LabelOn(ReportForm.Matrix2021),
                }
            );
            return (near[0], last);
        }
        candidates = near.Count == 0 ? null : string.Join(", ", near.Select(row => row.Code));
        // With all its boxes behind it, the text is the label of a row that the form does not have; otherwise it stands in a box.
        return line is null || boxes >= line.Width ? (null, texts[0]) : (line, at);
    }

    private void Unknown(GridRow row, GridCell[] cells, int first, int last)
    {
        if (!(active || isSure) || section == MatrixSection.None)
        {
            return;
        }
        int words = Array.FindIndex(cells, first + 1, last - first, IsFigureInWords);
        last = words > 0 ? words - 1 : last;
        GridCell label = cells[last];
        if (row.IsAssembled && label.Text.Length <= LongestBox && label.Label.Prefix == LabelPrefix.None)
        {
            runs.Interrupt(label);
        }
        if (cells.Count(cell => !cell.IsBlank) == 1)
        {
            Sentence(label);
            reading.KeepApart("", row.IsAssembled && label.Key.Length > 1 ? [label] : [], label.Location);
            return;
        }
        string text =
            first == last ? label.Text : string.Join(" ", cells.Take(last + 1).Where(cell => !cell.IsBlank).Select(cell => cell.Text));
        ProblemCode code = candidates is null ? ProblemCode.UnknownRow : ProblemCode.LabelAmbiguous;
        reading.KeepApart(text, cells.Skip(last + 1), label.Location, code, candidates);
    }

    /// <summary>十八 and 约10 behind a label stand in a box, although they may be labels elsewhere.</summary>
    private static bool IsFigureInWords(GridCell cell) =>
        cell.Text.Length <= LongestBox
        && cell.Label.Prefix == LabelPrefix.None
        && (cell.HoldsFigure || Folding.HasDigit(Folding.Fold(cell.Text)));

    /// <summary>A line such as 政府信息公开发布总数量:1010件 between the tables.</summary>
    private void Sentence(GridCell line)
    {
        int colon = line.Text.LastIndexOfAny([':', '\uFF1A']);
        if (colon < 2 || colon > 100 || line.Text.Contains('。'))
        {
            return;
        }
        GridCell box = line with { Text = line.Text.Substring(colon + 1) };
        if (box.Figure.IsNumber)
        {
            reading.KeepApart(Folding.Trim(line.Text.Substring(0, colon)), [box], line.Location);
        }
    }

    private void WithoutLabel(GridRow row, GridCell[] cells)
    {
        bool isWhole =
            row.IsTableRow && cells.Length == DisputeRows.AllBoxes && Array.TrueForAll(cells, cell => cell.IsBlank || cell.MayBeBox);
        if (isWhole || (active && section != MatrixSection.None && (row.IsTableRow || row.IsAssembled) && cells.Length > 0))
        {
            // The fifteen boxes of section four may stand without any head.
            reading.KeepApart("", cells, cells[0].Location);
            isBehindFigures = cells.Any(cell => cell.HoldsFigure);
        }
    }

    /// <summary>The heads of the columns: a row of them, or one line after the other.</summary>
    private bool ReadHead(GridRow row, GridCell[] cells, int end)
    {
        GridCell[] written = end < cells.Length ? [] : Array.FindAll(cells, cell => !cell.IsBlank);
        if (written.Length == 0)
        {
            return false;
        }
        int start = Array.FindIndex(written, MatrixWords.IsHeadOfBlock);
        int names = written.Count(cell => MatrixForm.IsColumnName(cell.Label));
        if (start >= 0)
        {
            Enter(MatrixSection.Disclosure, activate: true);
            isSure = true;
            head = written.Skip(start + 1).ToList();
            headTable = row.Table;
            headIsOpen = true;
            return true;
        }
        if (applicants.Read(row, written))
        {
            if ((written.Length > 1 && names > 1) || applicants.IsSeen)
            {
                Enter(MatrixSection.Requests, activate: true);
                isSure = true;
            }
            return names == written.Length || written.Length > 1;
        }
        bool hasRow = written.Any(cell => MatrixForm.Index.Known(cell.Label).Count > 0);
        if (hasRow || section == MatrixSection.Requests)
        {
            return false;
        }
        if (headIsOpen && written.Length == 1 && head.Count >= MostHeads)
        {
            headIsOpen = false;
            return false;
        }
        if (headIsOpen && written.Length == 1)
        {
            head = [.. head, written[0]];
            return true;
        }
        if (names > 0 && (names > 1 || row.IsAssembled))
        {
            head = row.IsAssembled && section == MatrixSection.Disclosure && active && headIsOpen ? [.. head, .. written] : [.. written];
            if (!row.IsAssembled && head.Count > 1 && !MatrixForm.IsColumnName(head[0].Label))
            {
                head.RemoveAt(0);
            }
            headTable = row.Table;
            headIsOpen = row.IsAssembled;
            return true;
        }
        return false;
    }

    private bool IsDisputeRow(GridCell[] cells, int[] texts) =>
        Array.Exists(texts, index => DisputeRows.IsWord(cells[index].Label, section == MatrixSection.Disputes))
        || (
            section == MatrixSection.Disputes
            && !Array.Exists(texts, index => Known(cells[index].Label, cells.Length - index - 1) is not null)
        );

    private void Enter(MatrixSection next, bool activate)
    {
        if (section != next)
        {
            inOtherHandling = false;
            active = false;
            isSure = false;
            runs.Break();
        }
        isOutside = false;
        section = next;
        active |= activate;
        head = next == MatrixSection.Disclosure && activate ? [] : head;
        headIsOpen = false;
    }

    private void Keep(MatrixEntry entry)
    {
        // Figures without a label may be those of the label on the next line, whose boxes are not empty then.
        bool isUnsure = isBehindFigures && table == 0 && !entry.HasText;
        isBehindFigures = false;
        runs.Add(entry with { Table = table, IsUndecided = entry.IsUndecided || isUnsure }, isSure);
    }
}
