namespace Disclosure;

/// <summary>Turns rows of cells into the figures of the indicator table of 2014.</summary>
internal sealed class IndicatorMatcher
{
    /// <summary>Words in a box, such as 见附件, are no longer.</summary>
    private const int LongestBox = 12;

    private readonly TableReading reading = new();
    private readonly IndicatorLocator locator = new();
    private readonly BoxReader boxReader;
    private readonly IndicatorMargins margins;
    private readonly IndicatorHeads heads = new();
    private readonly SecondTable second = new();
    private readonly PageContext context;
    private readonly Dictionary<IndicatorRow, (string Text, object? Segment)> texts = [];
    private object? segment;
    private bool isTable;
    private GridCell? textBefore;
    private (IndicatorRow Row, GridCell Label)? withoutBox;
    private HashSet<int> undecided = [];
    private MergedFigures merged = null!;
    private int table;

    private IndicatorHeader Header => heads.Current;

    private IndicatorMatcher(PageContext context)
    {
        this.context = context;
        boxReader = new BoxReader(reading, ReportForm.Indicators2014, context.Units);
        margins = new IndicatorMargins(reading);
    }

    /// <param name="rows">The rows of the page.</param>
    /// <param name="tables">The tables that belong to the form; rows of others are not read. Assembled rows always are.</param>
    /// <param name="context">What is known of the page beside its rows.</param>
    public static TableReading Match(IReadOnlyList<GridRow> rows, HashSet<int> tables, PageContext context)
    {
        rows = SideBySide.Unfold(rows);
        var matcher = new IndicatorMatcher(context) { merged = MergedFigures.Find(rows) };
        matcher.undecided = OtherColumns.Find(rows);
        var segments = IndicatorSegments.Split(rows.Where(row => row.IsAssembled || tables.Contains(row.Table)), context.Years);
        object? before = null;
        foreach (GridRow row in rows)
        {
            matcher.segment = segments.Of(row);
            matcher.isTable = row.IsTableRow;
            matcher.table = row.Table;
            if (matcher.segment is { } segment && segment != before)
            {
                matcher.second.Report(matcher.reading, ProblemCode.SecondTable);
                before = segment;
            }
            if (segments.IsSecond(row))
            {
                matcher.KeepSecond(row);
            }
            else if (matcher.segment is not null)
            {
                matcher.Read(row);
            }
            matcher.textBefore = row.Cells.Count > 0 && row.Cells.Skip(1).All(cell => cell.IsBlank) ? row.Cells[0] : null;
        }
        matcher.second.Report(matcher.reading, ProblemCode.SecondTable);
        matcher.Finish();
        return matcher.reading;
    }

    /// <summary>Keeps the figures of a row of a second table apart.</summary>
    private void KeepSecond(GridRow row)
    {
        if (
            row.Cells.FirstOrDefault(cell => !cell.IsBlank && !IndicatorBoxes.IsUnitOrFigure(cell)) is { } label
            && IndicatorHeader.From(row.Cells) is null
        )
        {
            second.Take(reading, label.Text, row.Cells, label.Location, IndicatorRow.Index.Known(label.Label).Select(row => row.Cell));
        }
    }

    private void Read(GridRow row)
    {
        if (heads.Take(row, context.ReportYear))
        {
            return;
        }
        GridCell[] cells = margins.Without(Header, row.Cells, row.IsTableRow);
        int start = 0;
        for (int index = 1; index < cells.Length; index++)
        {
            // Another label behind a unit, a figure or a heading begins a row of its own.
            if (
                IndicatorLocator.IsLabel(cells[index])
                && cells.Skip(start).Take(index - start).Any(cell => IndicatorBoxes.IsUnitOrFigure(cell) || IsHeading(cell))
            )
            {
                Read(cells.Skip(start).Take(index - start).ToArray());
                start = index;
            }
        }
        Read(cells.Skip(start).ToArray());
    }

    private void Read(GridCell[] cells)
    {
        int first = Array.FindIndex(cells, cell => !cell.IsBlank && !IndicatorBoxes.IsUnitOrFigure(cell));
        if (first < 0)
        {
            Unlabelled(cells);
            return;
        }
        int end = first;
        while (end < cells.Length && !cells[end].IsBlank && !IndicatorBoxes.IsUnitOrFigure(cells[end]))
        {
            end++;
        }
        Located<IndicatorRow> located = Locate(cells, first, end, out int labelAt);
        GridCell label = cells[labelAt];
        GridCell[] rest = cells.Skip(labelAt + 1).ToArray();
        if (located.Row is { } indicator)
        {
            if (located.Kind == LabelMatchKind.Nearest)
            {
                reading.Add(
                    new ReadingProblem(ProblemCode.LabelMatchedNearest, label.Location)
                    {
                        Found = label.Text,
                        Expected = indicator.Cell.Label,
                        Cell = indicator.Cell,
                    }
                );
            }
            locator.Reach(indicator);
            Fill(indicator, label, rest);
        }
        else if (located.IsAmbiguous)
        {
            Ambiguous(label, rest, located.Candidates);
        }
        else if (!IsFoot(label))
        {
            Interrupt(label);
            if (rest.Length == 0 && label.Key.Length > 1)
            {
                // 十三 on a line of its own behind a label that was not known.
                reading.KeepApart("", [label], label.Location);
            }
            reading.KeepApart(label.Text, rest, label.Location);
        }
    }

    /// <summary>A text that is no label, behind a row put together from lines: it may stand in the box of that row, which is then not blank.</summary>
    private void Interrupt(GridCell text)
    {
        if (!isTable && withoutBox is { } before && text.Text.Length <= LongestBox)
        {
            reading.Put(before.Row.Cell, CellValue.Missing, before.Label.Location);
            reading.Misaligned(before.Label.Text, [text], 1, before.Label.Location);
        }
        withoutBox = null;
    }

    /// <summary>The row that the label cells mean. A heading may stand in front of the label as a merged cell; a long label may begin on the line before.</summary>
    private Located<IndicatorRow> Locate(GridCell[] cells, int first, int end, out int labelAt)
    {
        for (int index = end - 1; index >= first; index--)
        {
            Located<IndicatorRow> known = locator.LocateKnown(cells[index].Label);
            if (known.Candidates.Count > 0)
            {
                for (int before = first; before < index; before++)
                {
                    if (locator.LocateKnown(cells[before].Label).Row is { } front)
                    {
                        locator.Reach(front);
                        known = locator.LocateKnown(cells[index].Label);
                    }
                }
                labelAt = index;
                return known;
            }
        }
        labelAt = first;
        if (
            textBefore is { } start
            && start.Text.Length < 200
            && Label.Parse(start.Text + cells[first].Text) is var whole
            && IndicatorRow.Index.IsWhole(whole)
        )
        {
            return locator.LocateKnown(whole);
        }
        return locator.LocateNearest(cells[first].Label);
    }

    private void Fill(IndicatorRow indicator, GridCell label, GridCell[] rest)
    {
        GridCell[] written = rest.Where(cell => !cell.IsBlank).ToArray();
        GridCell[] units = written.Where(cell => IndicatorBoxes.IsUnit(Header, cell, rest)).ToArray();
        GridCell[] boxes = written.Except(units).ToArray();
        bool inUnitColumn =
            Header.HasUnits && units.Length == 0 && boxes.Length == 1 && rest.Length > 1 && rest[0] == boxes[0] && boxes[0].Figure.IsFigure;
        if (indicator.IsHeading)
        {
            Heading(indicator, label, boxes);
            return;
        }
        if (merged.Of(label) is { } over)
        {
            if (!reading.Values.ContainsKey(indicator.Cell))
            {
                reading.Put(indicator.Cell, CellValue.Missing, label.Location);
                reading.MergedOver(indicator.Cell, over.Figure, over.Labels);
            }
            return;
        }
        withoutBox = boxes.Length == 0 && !isTable ? (indicator, label) : null;
        if (!reading.Labels.ContainsKey(indicator.Cell))
        {
            reading.Labels.Add(indicator.Cell, label.Location);
        }
        if (
            boxes.Length > 1
            || (Header.IsUndecided && !margins.IsWithoutOthers && boxes.Length > 0)
            || (
                undecided.Contains(table)
                && !margins.IsWithoutOthers
                && Header.Remarks.Count + Header.Serials.Count == 0
                && boxes.Length > 0
            )
        )
        {
            if (!Repeats(indicator, label, boxes))
            {
                if (Header.IsUndecided)
                {
                    reading.ColumnsUndecided(label.Text, boxes, Header.ValueColumns, label.Location);
                }
                else
                {
                    reading.Misaligned(label.Text, boxes, 1, label.Location);
                }
                reading.Places[indicator.Cell] = label.Location;
            }
            return;
        }
        if (
            boxes.Length == 0
            && units.Length == 1
            && !Units.IsKnown(Units.Of(units[0].Text))
            && units[0].Figure.Kind == FigureKind.NotANumber
        )
        {
            // Words in the column of units beside an empty box may be those of the box.
            if (!Repeats(indicator, label, units))
            {
                reading.Put(indicator.Cell, CellValue.Missing, label.Location);
                reading.Misaligned(label.Text, units, 1, label.Location);
            }
            return;
        }
        if (isTable && boxes.Length == 0 && !IndicatorBoxes.IsBoxSeen(Header, rest, units))
        {
            if (!reading.Places.ContainsKey(indicator.Cell))
            {
                reading.Put(indicator.Cell, CellValue.Missing, label.Location);
                reading.BoxesNotSeen(label.Text, 0, 1, label.Location);
            }
            return;
        }
        GridCell box = boxes.Length == 1 ? boxes[0] : IndicatorBoxes.EmptyBox(Header, label, rest, units);
        if (Repeats(indicator, label, boxes))
        {
            return;
        }
        if (inUnitColumn)
        {
            reading.Add(
                new ReadingProblem(ProblemCode.NumberInUnitColumn, box.LocationInRow)
                {
                    Found = box.Text,
                    Label = label.Text,
                    Cell = indicator.Cell,
                }
            );
        }
        boxReader.Read(indicator.Cell, box, label.Text, IndicatorBoxes.CheckUnit(reading, indicator, label, units));
    }

    private void Heading(IndicatorRow heading, GridCell label, GridCell[] boxes)
    {
        reading.Places[heading.Cell] = label.Location;
        foreach (GridCell box in boxes)
        {
            Figure figure = box.Figure;
            if (!figure.IsFigure)
            {
                continue;
            }
            if (!reading.Headings.Any(entry => entry.Heading == heading.Cell))
            {
                reading.Headings.Add((heading.Cell, new StrayValue(label.Text, box.Text, figure.IsNumber ? figure.Number : null)));
            }
            else
            {
                reading.Stray(label.Text, box);
            }
            reading.Places[heading.Cell] = box.Location;
            reading.Add(
                new ReadingProblem(ProblemCode.FigureOnHeading, box.LocationInRow)
                {
                    Found = box.Text,
                    Label = label.Text,
                    Cell = heading.Cell,
                }
            );
        }
    }

    /// <summary>Whether the row stood there before with something in its box, so that this one is not taken. The same figure again is no problem.</summary>
    private bool Repeats(IndicatorRow indicator, GridCell label, GridCell[] boxes)
    {
        string text = TableReading.Texts(boxes);
        if (
            !texts.TryGetValue(indicator, out (string Text, object? Segment) first)
            || (first.Text.Length == 0 && MayComplete(first.Segment))
        )
        {
            texts[indicator] = (text, segment);
            return false;
        }
        string before = first.Text;
        if (text.Length > 0 && text != before)
        {
            reading.Repeated(label.Text, boxes, before, label.Location, [indicator.Cell]);
        }
        return true;
    }

    /// <summary>A blank row is completed only from its own table, or, outside tables, from where the form stands.</summary>
    private bool MayComplete(object? first) => first == segment || !isTable;

    private void Ambiguous(GridCell label, GridCell[] rest, IReadOnlyList<IndicatorRow> candidates)
    {
        GridCell[] figures = rest.Where(cell => cell.HoldsFigure).ToArray();
        if (figures.Length == 0)
        {
            return;
        }
        foreach (GridCell figure in figures)
        {
            reading.Stray(label.Text, figure);
        }
        reading.Add(
            new ReadingProblem(ProblemCode.LabelAmbiguous, label.Location)
            {
                Label = label.Text,
                Found = TableReading.Texts(figures),
                Expected = string.Join(", ", candidates.Select(row => row.Cell.Code)),
                IsFigureLost = true,
            }
        );
    }

    /// <summary>Figures in a row of the table that has no label.</summary>
    private void Unlabelled(GridCell[] cells)
    {
        if (cells.Length > 0)
        {
            reading.KeepApart("", cells.Where(cell => !cell.IsUnit), cells[0].Location);
        }
    }

    private void Finish()
    {
        var draft = new ReportDraft(ReportForm.Indicators2014);
        foreach (KeyValuePair<Cell, CellValue> pair in reading.Values)
        {
            draft.Set(pair.Key, pair.Value);
        }
        foreach ((Cell heading, StrayValue value) in reading.Headings)
        {
            draft.SetHeading(heading, value);
        }
        reading.Report = draft.ToReport();
        IReadOnlyList<Cell> cells = Cell.On(ReportForm.Indicators2014);
        MissingRows.Report(reading, ReportForm.Indicators2014, cells.Where(cell => !reading.Places.ContainsKey(cell)), cells.Count);
    }

    private static bool IsHeading(GridCell cell) =>
        !cell.IsBlank && IndicatorLocator.IsLabel(cell) && IndicatorRow.Index.Known(cell.Label) is { Count: 1 } known && known[0].IsHeading;

    /// <summary>Contacts and dates under the table, which belong to the header of the report.</summary>
    private static bool IsFoot(GridCell label) =>
        label.Key is "联系电话" or "电话" or "传真" or "邮编" or "邮政编码" or "填报日期" or "填表日期";
}
