namespace Disclosure;

/// <summary>How wide the columns of a table should be, in Chinese characters: labels as they are long, up to a limit, figures and groups alike.</summary>
internal static class ColumnWidths
{
    private const int Figure = 5;
    private const int Group = 6;
    private const int LongestLabel = 20;

    public static int[] Of(FormTable table) =>
        Enumerable
            .Range(0, table.Columns)
            .Select(column =>
                table
                    .Rows.SelectMany(row => row.Boxes)
                    .Where(box => box.Column == column && box.ColumnSpan == 1)
                    .Select(Of)
                    .DefaultIfEmpty(Figure)
                    .Max()
            )
            .ToArray();

    private static int Of(FormBox box) =>
        box.Kind != FormBoxKind.RowHead ? Figure
        : box.RowSpan > 1 ? Group
        : Math.Max(Figure, Math.Min(box.Text.Length, LongestLabel));
}
