namespace Disclosure;

/// <summary>The indicator table 政府信息公开情况统计表: label, unit and figure, headings among the indicators.</summary>
internal static class IndicatorLayout
{
    public static FormTable Table()
    {
        FormTableBuilder table = new(Captions.IndicatorTitle, 3);
        table.ColumnHead(Captions.IndicatorLabel).ColumnHead(Captions.IndicatorUnit).ColumnHead(Captions.IndicatorFigure).EndRow();
        foreach (
            Cell cell in Cell.On(ReportForm.Indicators2014).Concat(Cell.HeadingsOn(ReportForm.Indicators2014)).OrderBy(cell => cell.Id)
        )
        {
            table.RowHead(cell.LabelOn(ReportForm.Indicators2014)).Unit(cell.Unit).Figure(cell).EndRow();
        }
        return table.ToTable();
    }
}
