namespace Disclosure;

/// <summary>Finds out which form a page holds, if any, by how many of its rows are there, and has it read.</summary>
internal static class FormRecognizer
{
    /// <summary>Fewer rows of a form may stand on any page by chance.</summary>
    private const int FewestRows = 3;
    private const int MostOfFragment = 3;

    public static TableReading Read(Page page, ReportHeader header)
    {
        var reports = OtherReports.Split(page, header);
        TableReading reading = Read(reports.Own, header.ReportYear);
        reports.Keep(reading);
        return reading;
    }

    private static TableReading Read(Page page, int? reportYear)
    {
        (Dictionary<int, int> tables, int indicators) = IndicatorTables(page.Rows);
        IReadOnlyList<GridRow> lines = indicators >= FewestRows ? page.Rows : LineAssembler.Assemble(page.Rows, IndicatorLocator.Labels);
        bool inLines = indicators < FewestRows;
        if (inLines)
        {
            indicators = lines.Select(IndicatorOf).Where(label => label is not null).Distinct().Count();
        }
        var reading = new TableReading();
        var years = NamedYears.Find(page.Rows, reportYear);
        var matrix = MatrixCollector.Collect(
            LineAssembler.Assemble(BrokenLabels.Join(page.Rows, MatrixWords.Labels), MatrixWords.Labels),
            reading,
            years
        );
        int matrixRows = matrix.Found.Count(entry => entry.HasText || entry.Boxes.Count > 0);
        (TableReading Reading, int Rows)? local = LocalForm.Recognize(page.Rows);
        int most = Math.Max(indicators, matrixRows);
        if (local is { } old && (most < FewestRows || old.Rows > most))
        {
            return old.Reading;
        }
        if (most < FewestRows)
        {
            return None(lines);
        }
        var context = new PageContext(reportYear, StatedUnits.Find(page.Rows), years);
        TableReading result =
            matrixRows >= indicators
                ? MatrixMatcher.Match(matrix, reading, context)
                : IndicatorMatcher.Match(lines, inLines ? [] : [.. tables.Keys, .. Fragments(page.Rows, tables)], context);
        if (matrixRows >= indicators)
        {
            OtherForm.KeepIndicators(result, inLines ? lines : page.Rows, IsIndicator);
        }
        else
        {
            OtherForm.KeepMatrix(result, matrix.Found);
        }
        if (!result.HasFigures)
        {
            KeyValuePair<Cell, SourceLocation>[] first = result
                .Places.OrderBy(place => place.Value, ReadingOrder.Comparer)
                .Take(3)
                .ToArray();
            string labels = string.Join(", ", first.Select(place => place.Key.LabelOn(result.Report!.Form)));
            result.Add(new ReadingProblem(ProblemCode.NoFigures, first.FirstOrDefault().Value) { Found = labels + ", …" });
        }
        return result;
    }

    /// <summary>How many different indicators each table has.</summary>
    private static (Dictionary<int, int> Tables, int Total) IndicatorTables(IReadOnlyList<GridRow> rows)
    {
        var tables = new Dictionary<int, int>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (GridRow row in rows)
        {
            if (!row.IsTableRow || row.Cells.Count < 2)
            {
                continue;
            }
            if (row.Cells.FirstOrDefault(IsIndicator) is { } label)
            {
                tables[row.Table] = tables.TryGetValue(row.Table, out int count) ? count + 1 : 1;
                seen.Add(label.Label.Body);
            }
        }
        return (tables, seen.Count);
    }

    /// <summary>
    /// Small tables with a misspelt row alone, as they stand between headings that are no rows of a table: a row that is near to one of the form, or, between
    /// tables of the form, any with a figure.
    /// </summary>
    private static IEnumerable<int> Fragments(IReadOnlyList<GridRow> rows, Dictionary<int, int> tables) =>
        rows.Where(row => row.IsTableRow && !tables.ContainsKey(row.Table))
            .GroupBy(row => row.Table)
            .Where(table =>
                table.Count() <= MostOfFragment && table.SelectMany(row => row.Cells).Any(cell => IsOfFragment(cell, table.Key, tables))
            )
            .Select(table => table.Key);

    private static bool IsOfFragment(GridCell cell, int table, Dictionary<int, int> tables) =>
        cell.HoldsFigure ? IsAmong(table, tables) : IndicatorRow.Index.Nearest(cell.Label, _ => true).Count > 0;

    private static bool IsAmong(int table, Dictionary<int, int> tables) =>
        tables.Keys.Any(key => key < table) && tables.Keys.Any(key => key > table);

    private static bool IsIndicator(GridCell cell) =>
        cell.HasWords && cell.Text.Length < 200 && IndicatorRow.Index.Known(cell.Label).Any(row => !row.IsHeading);

    /// <summary>The words of the indicator with which a row of lines begins, behind a running number if there is one.</summary>
    private static string? IndicatorOf(GridRow row) =>
        !row.IsAssembled || row.Cells.Count < 2 ? null
        : IsIndicator(row.Cells[0]) ? row.Cells[0].Label.Body
        : row.Cells[0].MayBeBox && IsIndicator(row.Cells[1]) ? row.Cells[1].Label.Body
        : null;

    private static TableReading None(IReadOnlyList<GridRow> rows)
    {
        const int ManyLabels = 8;
        var reading = new TableReading();
        GridCell[] labels = rows.Where(row => row.Cells.Count == 1)
            .Select(row => row.Cells[0])
            .Where(cell => IsIndicator(cell) || (cell.Text.Length < 200 && MatrixForm.Index.Known(cell.Label).Count > 0))
            .ToArray();
        reading.Add(
            labels.Length >= ManyLabels
                ? new ReadingProblem(ProblemCode.NoFigures, labels[0].Location)
                {
                    Found = string.Join(", ", labels.Take(3).Select(cell => cell.Text)) + ", …",
                }
                : new ReadingProblem(ProblemCode.NoStatisticalTable, new SourceLocation { Line = 1 })
        );
        return reading;
    }
}
