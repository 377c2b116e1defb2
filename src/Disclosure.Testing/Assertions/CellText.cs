namespace Disclosure.Testing;

/// <summary>How a message names a cell: path on the form and official label, then the path of the property.</summary>
internal static class CellText
{
    public static string Of(Cell cell) => $"{cell} ({cell.Key})";

    public static string On(ReportForm form, Cell cell) => $"{cell.CodeOn(form)} {cell.LabelOn(form)} ({cell.Key})";
}
