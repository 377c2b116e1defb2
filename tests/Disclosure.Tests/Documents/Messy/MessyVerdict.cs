namespace Disclosure.Tests.Documents;

/// <summary>What became of a page: every cell read must be what is written, and every figure not read must be accounted for.</summary>
internal sealed record MessyVerdict(int Written, int Read, IReadOnlyList<string> Wrong, IReadOnlyList<string> Unreported)
{
    public bool Holds => Wrong.Count == 0 && Unreported.Count == 0;

    public static MessyVerdict Of(MessyPage page, ReportReading reading)
    {
        var wrong = new List<string>();
        var unreported = new List<string>();
        int written = 0;
        int read = 0;
        foreach (Cell cell in Cell.On(page.Form).Where(page.Expected.ContainsKey))
        {
            (CellValue value, string text) = page.Expected[cell];
            CellValue found = reading.Report is { } report ? report[cell] : CellValue.Missing;
            bool isFigure =
                value.State is CellState.Filled or CellState.NotApplicable || (value.State == CellState.Missing && text.Length > 0);
            written += isFigure ? 1 : 0;
            if (found.State is CellState.Missing or CellState.NotOnForm)
            {
                if (isFigure && !IsReported(page, reading, cell, text))
                {
                    unreported.Add($"{cell.CodeOn(page.Form)} {text}");
                }
                continue;
            }
            read += isFigure ? 1 : 0;
            if (found != value)
            {
                wrong.Add($"{cell.CodeOn(page.Form)} is {found.State} {found}, written {text}");
            }
        }
        if (reading.Report is { } all)
        {
            foreach (KeyValuePair<Cell, CellValue> pair in all.Cells)
            {
                bool isWritten = page.Expected.ContainsKey(pair.Key);
                if (!isWritten && pair.Value.State is CellState.Filled or CellState.NotApplicable)
                {
                    wrong.Add($"{pair.Key.CodeOn(all.Form)} is {pair.Value}, written nowhere");
                }
            }
        }
        return new MessyVerdict(written, read, wrong, unreported);
    }

    /// <summary>Whether the reading tells of a figure: among those kept apart, in a problem that names it or its place, or in a row that is said to be missing.</summary>
    private static bool IsReported(MessyPage page, ReportReading reading, Cell cell, string text)
    {
        string code = cell.CodeOn(page.Form).Split('/')[0];
        string written = Plain(text);
        SourceLocation? place = reading.PlaceOf(cell);
        return reading.Unmatched.Any(stray => Plain(stray.Text).Contains(written, StringComparison.Ordinal))
            || reading.Problems.Any(problem =>
                problem.Cell == cell
                || (place is not null && problem.Location == place)
                || Plain(problem.Found + problem.Label).Contains(written, StringComparison.Ordinal)
                || problem.Code is ProblemCode.NoStatisticalTable or ProblemCode.NoFigures
                || (
                    problem.Code == ProblemCode.RowsMissing
                    && (
                        problem.Found!.Contains('…', StringComparison.Ordinal)
                        || problem.Found.Split(", ").Any(row => row.Split('/')[0] == code)
                    )
                )
            );
    }

    /// <summary>The text without spaces, full-width digits as half-width ones.</summary>
    private static string Plain(string text) =>
        string.Concat(
            text.Where(character => !char.IsWhiteSpace(character))
                .Select(character => character is >= '\uFF10' and <= '\uFF19' ? (char)(character - 0xFEE0) : character)
        );
}
