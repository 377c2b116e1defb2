namespace Disclosure;

/// <summary>Section two of the matrix form: a block for each item of article 20, each with its own heads; the last column takes what is left of the width.</summary>
internal static class DisclosureLayout
{
    private const string SectionKey = "ProactiveDisclosure.";

    public static FormTable Table(ReportForm form)
    {
        (Cell Cell, CellPlace Place)[] cells = Cell.On(form)
            .Where(cell => cell.Key.StartsWith(SectionKey, StringComparison.Ordinal))
            .Select(cell => (cell, cell.Facts.On(form)!))
            .ToArray();
        int columns = 1 + cells.GroupBy(cell => cell.Place.Row).Max(row => row.Count());
        FormTableBuilder table = new(Captions.DisclosureTitle, columns);
        foreach (IGrouping<string, (Cell Cell, CellPlace Place)> block in cells.GroupBy(cell => cell.Place.Block))
        {
            string[] heads = block.Select(cell => cell.Place.Column).Distinct().ToArray();
            int last = columns - heads.Length;
            table.Caption(block.Key).ColumnHead(Captions.DisclosureContent);
            for (int index = 0; index < heads.Length; index++)
            {
                table.ColumnHead(heads[index], index == heads.Length - 1 ? last : 1);
            }
            table.EndRow();
            foreach (IGrouping<string, (Cell Cell, CellPlace Place)> row in block.GroupBy(cell => cell.Place.Row))
            {
                Cell[] figures = row.Select(cell => cell.Cell).ToArray();
                table.RowHead(row.Key);
                for (int index = 0; index < figures.Length; index++)
                {
                    table.Figure(figures[index], index == figures.Length - 1 ? last : 1);
                }
                table.EndRow();
            }
        }
        return table.ToTable();
    }
}
