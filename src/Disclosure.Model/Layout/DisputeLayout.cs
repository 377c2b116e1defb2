namespace Disclosure;

/// <summary>Section four of the matrix form: one line of figures under three blocks of five; 行政诉讼 stands over the last two.</summary>
internal static class DisputeLayout
{
    private const string SectionKey = "Disputes.";

    public static FormTable Table(ReportForm form)
    {
        (Cell Cell, CellPlace Place)[] cells = Cell.On(form)
            .Where(cell => cell.Key.StartsWith(SectionKey, StringComparison.Ordinal))
            .Select(cell => (cell, cell.Facts.On(form)!))
            .ToArray();
        (string Over, (Cell Cell, CellPlace Place)[] Cells)[] blocks = Array.ConvertAll(
            Captions.OverDisputes,
            head => (head.Over, cells.Where(cell => cell.Place.Block == head.Label).ToArray())
        );
        FormTableBuilder table = new(Captions.DisputeTitle, cells.Length);
        for (int index = 0; index < blocks.Length; index++)
        {
            string over = blocks[index].Over;
            if (over.Length == 0)
            {
                table.ColumnHead(blocks[index].Cells[0].Place.Block, blocks[index].Cells.Length);
            }
            else if (index == 0 || blocks[index - 1].Over != over)
            {
                table.ColumnHead(over, blocks.Where(block => block.Over == over).Sum(block => block.Cells.Length));
            }
        }
        table.EndRow();
        foreach ((string over, (Cell Cell, CellPlace Place)[] block) in blocks)
        {
            if (over.Length > 0)
            {
                table.ColumnHead(block[0].Place.Block, block.Length);
                continue;
            }
            foreach ((_, CellPlace place) in block)
            {
                table.ColumnHead(place.Column, 1, 2);
            }
        }
        table.EndRow();
        foreach ((_, CellPlace place) in blocks.Where(block => block.Over.Length > 0).SelectMany(block => block.Cells))
        {
            table.ColumnHead(place.Column);
        }
        table.EndRow();
        foreach ((Cell cell, _) in cells)
        {
            table.Figure(cell);
        }
        return table.EndRow().ToTable();
    }
}
