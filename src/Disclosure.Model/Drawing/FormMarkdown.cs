using System.Globalization;
using System.Text;

namespace Disclosure;

/// <summary>
/// Draws a report as Markdown with tables of bars. Markdown knows no boxes over several rows or columns: such a box stands in its first place, and the
/// others stay empty.
/// </summary>
internal static class FormMarkdown
{
    public static string Draw(Report report)
    {
        var text = new StringBuilder();
        SheetHeader header = SheetHeader.Of(report);
        if (header.Title is { } title)
        {
            Paragraph(text, "# " + Escape(title));
        }
        foreach (string line in header.Above)
        {
            Paragraph(text, Escape(line));
        }
        foreach (FormTable table in FormSheet.Of(report).Tables)
        {
            Paragraph(text, "## " + Escape(table.Title));
            AddTable(text, table, report);
        }
        foreach (string line in header.Below)
        {
            Paragraph(text, Escape(line));
        }
        return text.ToString();
    }

    /// <summary>A caption begins a table of its own, because only the first row of a table is a head.</summary>
    private static void AddTable(StringBuilder text, FormTable table, Report report)
    {
        bool isFirst = true;
        foreach (FormRow row in table.Rows)
        {
            if (row.IsCaption)
            {
                if (!isFirst)
                {
                    text.Append('\n');
                }
                Paragraph(text, $"**{Escape(row.Boxes[0].Text)}**");
                isFirst = true;
                continue;
            }
            int columns = WidthOf(table, row);
            var boxes = new string[columns];
            foreach (FormBox box in row.Boxes)
            {
                boxes[box.Column] = Escape(
                    box.Kind == FormBoxKind.Figure ? SheetHeader.OneLine(FigureText.Of(report, box.Cell)) : box.Text
                );
            }
            AddRow(text, boxes);
            if (isFirst)
            {
                AddRow(text, Enumerable.Repeat("---", columns));
                isFirst = false;
            }
        }
        text.Append('\n');
    }

    /// <summary>In a block whose last column is broader than the others, the breadth is nothing that Markdown could show.</summary>
    private static int WidthOf(FormTable table, FormRow row) =>
        table.Rows[0].IsCaption ? row.Boxes[row.Boxes.Count - 1].Column + 1 : table.Columns;

    private static void AddRow(StringBuilder text, IEnumerable<string?> boxes) =>
        text.Append("| ").Append(string.Join(" | ", boxes)).Append(" |\n");

    private static void Paragraph(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    /// <summary>Takes their meaning from the characters that Markdown or HTML would read as markup.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '|' or '｜' or '│' or '┃' or '║' or '¦':
                    escaped.Append("&#").Append(((int)character).ToString(CultureInfo.InvariantCulture)).Append(';');
                    break;
                case '_' when IsInsideWord(text, index):
                    escaped.Append(character);
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '~' or '!':
                    escaped.Append('\\').Append(character);
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }
        return escaped.ToString();
    }

    /// <summary>An underscore between letters is no emphasis, and addresses of mail have them.</summary>
    private static bool IsInsideWord(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}
