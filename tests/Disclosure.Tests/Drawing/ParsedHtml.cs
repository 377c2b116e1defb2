using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Disclosure.Tests;

/// <summary>Reads HTML with a parser of its own, to test what a browser would see.</summary>
internal static class ParsedHtml
{
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The cells of a table row by row, each box repeated over the columns and rows that it covers.</summary>
    public static string[][] Grid(IElement table)
    {
        var grid = new Dictionary<(int Row, int Column), string>();
        IElement[] rows = table.QuerySelectorAll("tr").ToArray();
        for (int row = 0; row < rows.Length; row++)
        {
            int column = 0;
            foreach (IHtmlTableCellElement box in rows[row].Children.OfType<IHtmlTableCellElement>())
            {
                while (grid.ContainsKey((row, column)))
                {
                    column++;
                }
                for (int down = 0; down < box.RowSpan; down++)
                {
                    for (int right = 0; right < box.ColumnSpan; right++)
                    {
                        grid.Add((row + down, column + right), box.TextContent);
                    }
                }
            }
        }
        return Enumerable
            .Range(0, rows.Length)
            .Select(row => grid.Where(pair => pair.Key.Row == row).OrderBy(pair => pair.Key.Column).Select(pair => pair.Value).ToArray())
            .ToArray();
    }
}
