namespace Disclosure.Tests.Documents;

/// <summary>What became of a page: every cell read must be what is written, and every figure not read must be accounted for.</summary>
internal sealed record MessyVerdict(int Written, int Read, IReadOnlyList<string> Wrong, IReadOnlyList<string> Unreported)
{
    public bool Holds => Wrong.Count == 0 && Unreported.Count == 0;

    public static MessyVerdict Of(MessyPage page, ReportReading reading)
    {
        var wrong = new List<string>();
        var unread = new List<(Cell Cell, string Text)>();
        int written = 0;
        int read = 0;
        foreach ((Cell cell, (CellValue value, string text)) in page.Expected.OrderBy(entry => entry.Key.Id))
        {
            CellValue found = reading.Report is { } report ? report[cell] : CellValue.Missing;
            bool isFigure =
                value.State is CellState.Filled or CellState.NotApplicable || (value.State == CellState.Missing && text.Length > 0);
            written += isFigure ? 1 : 0;
            if (found.State is CellState.Missing or CellState.NotOnForm)
            {
                if (isFigure)
                {
                    unread.Add((cell, text));
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
        var account = new MessyAccount(reading);
        return new MessyVerdict(
            written,
            read,
            wrong,
            [
                .. unread
                    .Where(entry => !account.Covers(entry.Cell, entry.Text))
                    .Select(entry => $"{entry.Cell.CodeOn(page.Form)} {entry.Text}"),
            ]
        );
    }
}
