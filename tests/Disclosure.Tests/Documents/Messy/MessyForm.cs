namespace Disclosure.Tests.Documents;

/// <summary>The rows of a form as they are printed, with figures in the boxes.</summary>
internal static class MessyForm
{
    /// <summary>The sections of the form, each with its rows.</summary>
    public static List<List<MessyRow>> Sections(ReportForm form, Func<Cell, string> write) =>
        form == ReportForm.Indicators2014 ? [Indicators(write)] : Matrix(form, write);

    private static List<MessyRow> Indicators(Func<Cell, string> write) =>
        [
            new([new("统计指标"), new("单位"), new("统计数")]),
            .. Cell.On(ReportForm.Indicators2014)
                .Concat(Cell.HeadingsOn(ReportForm.Indicators2014))
                .OrderBy(cell => cell.Id)
                .Select(cell =>
                    cell.Kind == CellKind.Heading
                        ? new MessyRow([new(cell.Label), new(""), new("")])
                        : new MessyRow([new(cell.Label), new(cell.Unit), new(write(cell), cell)])
                ),
        ];

    private static List<List<MessyRow>> Matrix(ReportForm form, Func<Cell, string> write)
    {
        // Every cell by the figure that stands for it on the drawn page, so that the layout has one home.
        Dictionary<string, Cell> byMark = Cell.On(form).ToDictionary(Mark);
        var sections = new List<List<MessyRow>>();
        foreach (string[] row in Pages.MatrixRows(form, Mark))
        {
            if (row.Length == 1 && row[0][1] == '、' && "二三四五".Contains(row[0][0], StringComparison.Ordinal))
            {
                sections.Add([]);
            }
            sections[^1]
                .Add(
                    new MessyRow([
                        .. row.Select(text =>
                            byMark.TryGetValue(text, out Cell cell) ? new MessyBox(write(cell), cell) : new MessyBox(text)
                        ),
                    ])
                );
        }
        return sections;
    }

    private static string Mark(Cell cell) => $"\u0001{cell.Id}";
}
