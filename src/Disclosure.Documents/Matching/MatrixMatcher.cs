using System.Globalization;

namespace Disclosure;

/// <summary>Turns rows of cells into the figures of the matrix form, whichever edition.</summary>
internal sealed class MatrixMatcher
{
    private readonly TableReading reading;
    private readonly ReportForm form;
    private readonly ReportForm? otherHandling;
    private readonly bool isSure;
    private readonly BoxReader boxReader;
    private readonly HeadSpelling spelling;
    private readonly HeadProblems heads;
    private readonly Dictionary<(int Table, int Column), IReadOnlyList<int>> columnsOfTables = [];

    private MatrixMatcher(TableReading reading, Edition edition, StatedUnits units, int? reportYear)
    {
        this.reading = reading;
        (form, otherHandling, isSure) = edition;
        boxReader = new BoxReader(reading, form, units);
        spelling = new HeadSpelling(reportYear);
        reading.MakeRoom(form);
        heads = new HeadProblems(reading);
    }

    /// <summary>The figures of the collected rows.</summary>
    /// <param name="page">The rows found on the page.</param>
    /// <param name="reading">The reading into which they were collected.</param>
    /// <param name="context">The year of the report, the units of money stated above the tables, and the years of captions.</param>
    public static TableReading Match(MatrixCollector page, TableReading reading, PageContext context)
    {
        (int? reportYear, StatedUnits units, NamedYears years) = context;
        Edition edition = EditionChooser.Choose(page, reportYear);
        ReportForm form = edition.Form;
        if (form == ReportForm.Matrix2019 && reportYear is >= 2021 && EditionChooser.Sign(page) is { } sign)
        {
            reading.Add(
                new ReadingProblem(ProblemCode.EditionNotOfYear, sign.Location)
                {
                    Label = Folding.Trim(sign.Text),
                    Found = ((int)form).ToString(CultureInfo.InvariantCulture),
                    Expected = reportYear.Value.ToString(CultureInfo.InvariantCulture),
                },
                []
            );
        }
        var matcher = new MatrixMatcher(reading, edition, units, reportYear);
        matcher.FindColumns(page.Found);
        Dictionary<MatrixSection, bool> hasOtherColumns = page
            .Found.Where(entry => entry.Table == 0 && entry.Line.Section != MatrixSection.Disputes)
            .GroupBy(entry => entry.Line.Section)
            .ToDictionary(section => section.Key, HasOtherColumns);
        MatrixEntry? before = null;
        foreach (MatrixEntry entry in page.Found)
        {
            bool isUndecided =
                entry.Table == 0
                && hasOtherColumns.TryGetValue(entry.Line.Section, out bool hasOthers)
                && (hasOthers || (!entry.HasText && before is { Table: 0 } && before.Boxes.Count > before.Line.Width));
            matcher.Assign(isUndecided ? entry with { IsUndecided = true } : entry, page);
            before = entry;
        }
        matcher.Finish(page);
        OtherYears(page, reading, years, reportYear);
        return reading;
    }

    /// <summary>Reports each caption that gives another year to rows that are read. Their figures are kept, for the year may be the slip.</summary>
    private static void OtherYears(MatrixCollector page, TableReading reading, NamedYears years, int? reportYear)
    {
        foreach (
            IGrouping<(GridCell Caption, int Year), MatrixEntry> section in page
                .Found.Where(entry => entry.HasText && years.CaptionOf(entry.Label.Location) is not null)
                .GroupBy(entry => years.CaptionOf(entry.Label.Location)!.Value)
        )
        {
            string year = reportYear!.Value.ToString(CultureInfo.InvariantCulture);
            reading.Add(
                new ReadingProblem(ProblemCode.YearAmbiguous, section.Key.Caption.Location)
                {
                    Label = Folding.Trim(section.Key.Caption.Text),
                    Found = $"{section.Key.Year.ToString(CultureInfo.InvariantCulture)}, {year}",
                    Expected = year,
                },
                section.SelectMany(entry => entry.Line.On(reading.Report!.Form)).Select(column => column.Cell)
            );
        }
    }

    /// <summary>Where the figures of section three stand in each drawn table, for the rows whose boxes begin in the same column.</summary>
    private void FindColumns(IEnumerable<MatrixEntry> entries)
    {
        int applicants = MatrixForm.Applicants.Count;
        foreach (
            IGrouping<(int Table, int Column), MatrixEntry> table in entries
                .Where(entry => entry.Table > 0 && entry.Line.Section == MatrixSection.Requests && entry.HasBoxes)
                .GroupBy(ColumnOf)
        )
        {
            if (BoxAlignment.Columns(table.Select(entry => entry.Boxes).ToArray(), applicants) is { } columns)
            {
                columnsOfTables[table.Key] = columns;
            }
        }
    }

    private static (int Table, int Column) ColumnOf(MatrixEntry entry) => (entry.Table, entry.Boxes[0].Column);

    /// <summary>
    /// Whether rows put together from lines have more boxes than the form: a column that it does not have, and where an empty box was left out cannot be seen.
    /// </summary>
    private static bool HasOtherColumns(IEnumerable<MatrixEntry> lines)
    {
        MatrixEntry[] filled = lines.Where(entry => entry.HasText).ToArray();
        return BoxAlignment.IsUndecided(filled.Count(entry => entry.Boxes.Count > entry.Line.Width), filled.Length);
    }

    private void Assign(MatrixEntry entry, MatrixCollector page)
    {
        IReadOnlyList<MatrixColumn> columns = ColumnsOf(entry.Line);
        if (columns.Count == 0)
        {
            reading.KeepApart(entry.Label.Text, entry.Boxes, entry.Label.Location);
            return;
        }
        if (entry.Line.IsOtherHandling && form == ReportForm.Matrix2021 && !entry.HasText)
        {
            // The line of the group has no boxes on this edition, so empty ones say nothing.
            return;
        }
        foreach (MatrixColumn column in columns)
        {
            reading.Labels[column.Cell] = entry.Label.Location;
        }
        if (entry.IsReported)
        {
            KeepPlaces(entry, columns);
            return;
        }
        if (entry is { HasUnknownHeads: true, HasText: true, Notes: { } notes })
        {
            heads.KeepApart(entry, notes.Unknown, string.Join(" / ", notes.Expected), columns.Select(column => column.Cell));
            KeepPlaces(entry, columns);
            return;
        }
        if ((entry.IsUndecided || IsOfEither(entry)) && entry.HasText)
        {
            Misaligned(entry, columns);
            return;
        }
        if (entry is { IsUndecided: true, Table: 0 })
        {
            // Boxes that are not there are empty only where every other row has its own.
            NotSeen(entry, columns);
            return;
        }
        if (entry.Line.Section == MatrixSection.Disclosure)
        {
            AssignByHead(WithoutHeadOfOthers(entry.UnderHead(), columns, page), columns);
            return;
        }
        if (IsCut(entry, columns))
        {
            return;
        }
        IReadOnlyList<int>? positions =
            entry.Positions
            ?? (
                entry.Line.Section == MatrixSection.Requests
                && entry.HasBoxes
                && columnsOfTables.TryGetValue(ColumnOf(entry), out IReadOnlyList<int>? found)
                    ? found
                    : null
            );
        if (BoxAlignment.Align(entry.Boxes, columns.Count, positions, entry.Label.Location) is not { } boxes)
        {
            Misaligned(entry, columns);
            return;
        }
        for (int index = 0; index < columns.Count; index++)
        {
            boxReader.Read(columns[index].Cell, boxes[index], entry.Label.Text);
        }
        heads.Take(entry, columns);
    }

    /// <summary>Whether a row of section two fits both editions on a page that does not show of which one it is.</summary>
    private bool IsOfEither(MatrixEntry entry) =>
        !isSure
        && entry.Line.Section == MatrixSection.Disclosure
        && entry.Line.On(ReportForm.Matrix2019) is { Count: > 0 } first
        && entry.Line.On(ReportForm.Matrix2021) is { Count: > 0 } second
        && !first.Select(column => column.Cell).SequenceEqual(second.Select(column => column.Cell));

    /// <summary>
    /// The columns of a row in the report. The three rows of (六) have a place in a report of 2019 too, so that a mixed page loses nothing.
    /// </summary>
    private IReadOnlyList<MatrixColumn> ColumnsOf(MatrixLine line) =>
        line.On(form) is { Count: > 0 } columns ? columns
        : line.IsPartOfOtherHandling ? line.On(ReportForm.Matrix2021)
        : [];

    /// <summary>
    /// A row of one box, such as 行政事业性收费 in 2021, may stand in the table of another block without a head of its own. The head above it is that of the others when it
    /// fits them and names no column of this row.
    /// </summary>
    private MatrixEntry WithoutHeadOfOthers(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns, MatrixCollector page)
    {
        Label[] names = entry.Head.Select(cell => cell.Label).ToArray();
        GridCell[] written = entry.Boxes.Where(box => !box.IsBlank).ToArray();
        bool isOfOthers =
            columns.Count == 1
            && names.Length > 0
            && !Array.Exists(names, columns[0].IsNamed)
            && (entry.Boxes.Count == 1 || (written.Length == 1 && written[0] == entry.Boxes[0]))
            && page.Found.Any(other =>
                ReferenceEquals(other.Head, entry.Head)
                && other.Line != entry.Line
                && Array.TrueForAll(names, name => other.Line.On(form).Any(column => spelling.IsOf(name, column)))
                && !other.Line.On(form).Any(column => columns[0].Spellings.Any(column.IsNamed))
            );
        return isOfOthers ? entry with { Head = [], Boxes = [entry.Boxes[0]] } : entry;
    }

    private void AssignByHead(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns)
    {
        Label[] names = entry.Head.Select(cell => cell.Label).ToArray();
        bool isNamed = names.Length == entry.Boxes.Count && names.Length > 0 && Array.TrueForAll(names, MatrixForm.IsColumnName);
        if (names.Length == entry.Boxes.Count && names.Where((name, index) => IsRemark(name) && entry.Boxes[index].HoldsFigure).Any())
        {
            // A figure under 备注 may have moved there with all that stand before it.
            Misaligned(entry, columns);
            return;
        }
        if (isNamed && names.Select(name => name.Body).Distinct().Count() == names.Length)
        {
            for (int index = 0; index < names.Length; index++)
            {
                AssignNamed(entry, columns, names[index], index);
            }
            return;
        }
        if (columns.All(column => names.Count(column.IsNamed) == 1) && names.Length > columns.Count)
        {
            AssignAmongOthers(entry, columns, names);
            return;
        }
        if (IsCut(entry, columns))
        {
            return;
        }
        // A head cut off at a line break: the official order holds unless a head that can be read stands elsewhere, or another in its place.
        bool contradicts =
            names
                .Where(
                    (name, index) => columns.Any(column => column.IsNamed(name)) && !(index < columns.Count && columns[index].IsNamed(name))
                )
                .Any() || !spelling.IsOf(names, columns);
        if (contradicts && names.Length == columns.Count)
        {
            heads.KeepApart(
                entry,
                entry.Head,
                string.Join(" / ", columns.Select(column => column.Spellings[0].Body)),
                columns.Select(column => column.Cell)
            );
            KeepPlaces(entry, columns);
            return;
        }
        if (contradicts || BoxAlignment.Align(entry.Boxes, columns.Count, null, entry.Label.Location) is not { } boxes)
        {
            Misaligned(entry, columns);
            return;
        }
        for (int index = 0; index < columns.Count; index++)
        {
            string unit = names.Length == columns.Count ? UnitOf(columns[index], entry.Head[index]) : "";
            boxReader.Read(columns[index].Cell, boxes[index], entry.Label.Text, unit);
        }
    }

    private static bool IsRemark(Label name) => name.Body is "备注" or "说明";

    /// <summary>A head with columns that the form does not have: the boxes can only be told apart when there is one under each name.</summary>
    private void AssignAmongOthers(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns, Label[] names)
    {
        if (names.Length != entry.Boxes.Count)
        {
            Misaligned(entry, columns);
            return;
        }
        for (int index = 0; index < names.Length; index++)
        {
            AssignNamed(entry, columns, names[index], index);
        }
    }

    /// <summary>A drawn row without figures that ends early: what was not seen is missing, not blank.</summary>
    private bool IsCut(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns)
    {
        if (entry.Table == 0 || entry.HasText || entry.Boxes.Count >= columns.Count)
        {
            return false;
        }
        NotSeen(entry, columns);
        return true;
    }

    private void NotSeen(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns)
    {
        for (int index = 0; index < columns.Count; index++)
        {
            bool isSeen = index < entry.Boxes.Count;
            reading.Put(
                columns[index].Cell,
                isSeen ? CellValue.Blank : CellValue.Missing,
                isSeen ? entry.Boxes[index].Location : entry.Label.Location
            );
        }
        reading.BoxesNotSeen(entry.Label.Text, entry.Boxes.Count, columns.Count, entry.Label.Location);
    }

    private void AssignNamed(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns, Label name, int index)
    {
        GridCell box = entry.Boxes[index];
        if (columns.FirstOrDefault(column => column.IsNamed(name)) is { } column)
        {
            boxReader.Read(column.Cell, box, entry.Label.Text, UnitOf(column, entry.Head[index]));
        }
        else
        {
            reading.KeepApart($"{entry.Label.Text} / {entry.Head[index].Text}", [box], box.Location);
        }
    }

    private static string UnitOf(MatrixColumn column, GridCell head) => column.Cell.Kind == CellKind.Money ? Units.InHeader(head.Text) : "";

    private void Misaligned(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns)
    {
        reading.Misaligned(entry.Label.Text, entry.Boxes, columns.Count, entry.Label.Location);
        KeepPlaces(entry, columns);
    }

    private void KeepPlaces(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns)
    {
        foreach (MatrixColumn column in columns)
        {
            reading.Places[column.Cell] = entry.Label.Location;
        }
    }

    private void Finish(MatrixCollector page)
    {
        heads.Report();
        if (
            otherHandling is { } other
            && page.Found.FirstOrDefault(entry => entry.Line.IsOtherHandling || entry.Line.IsPartOfOtherHandling) is { } row
        )
        {
            reading.Add(
                new ReadingProblem(ProblemCode.EditionsMixed, row.Label.Location)
                {
                    Label = row.Label.Text,
                    Expected = ((int)form).ToString(CultureInfo.InvariantCulture),
                    Found = ((int)other).ToString(CultureInfo.InvariantCulture),
                }
            );
        }
        var draft = new ReportDraft(form);
        foreach (KeyValuePair<Cell, CellValue> pair in reading.Values)
        {
            draft.Set(pair.Key, pair.Value);
        }
        reading.Report = draft.ToReport();
        MatrixLine[] lines = MatrixForm.Lines.Where(IsExpected).ToArray();
        string[] missing = lines
            .Where(line => !line.On(form).Any(column => reading.Places.ContainsKey(column.Cell)))
            .Select(line => line.Code)
            .ToArray();
        MissingRows.Report(reading, missing, lines.Length);
    }

    /// <summary>Whether the page should have a row. Where (六) has the form of the other edition, its rows are not missed.</summary>
    private bool IsExpected(MatrixLine line) =>
        line.On(form).Count > 0
        && !line.IsGroupLine
        && !(line.IsOtherHandling && (form == ReportForm.Matrix2021 || otherHandling is not null))
        && !(line.IsPartOfOtherHandling && otherHandling is not null);
}
