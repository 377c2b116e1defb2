using System.Text;

namespace Disclosure;

/// <summary>
/// Draws a report as plain text for a terminal, columns aligned by the width of Chinese characters. A label that stands in front of several rows gets a line of
/// its own, and its rows are indented below it.
/// </summary>
internal static class FormText
{
    private const string Bar = " │ ";
    private const string Indent = "  ";

    public static string Draw(Report report)
    {
        var text = new StringBuilder();
        SheetHeader header = SheetHeader.Of(report);
        if (header.Title is { } title)
        {
            text.Append(title).Append("\n\n");
        }
        foreach (string line in header.Above)
        {
            text.Append(line).Append('\n');
        }
        if (header.Above.Count > 0)
        {
            text.Append('\n');
        }
        foreach (FormTable table in FormSheet.Of(report).Tables)
        {
            text.Append(table.Title).Append("\n\n");
            foreach (List<FormRow> block in BlocksOf(table))
            {
                AddBlock(text, block, report);
            }
        }
        foreach (string line in header.Below)
        {
            text.Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static List<List<FormRow>> BlocksOf(FormTable table)
    {
        var blocks = new List<List<FormRow>>();
        foreach (FormRow row in table.Rows)
        {
            if (blocks.Count == 0 || row.IsCaption)
            {
                blocks.Add([]);
            }
            blocks[blocks.Count - 1].Add(row);
        }
        return blocks;
    }

    private static void AddBlock(StringBuilder text, List<FormRow> block, Report report)
    {
        if (block[0].IsCaption)
        {
            text.Append(block[0].Boxes[0].Text).Append('\n');
            block = block.Skip(1).ToList();
        }
        int labels = LabelColumns(block);
        var lines = new List<TextLine>();
        var groups = new List<(int Column, int Until)>();
        for (int index = 0; index < block.Count; index++)
        {
            AddLines(lines, block[index], index, labels, groups, report);
        }
        int[] widths = Widths(lines);
        bool isHead = true;
        foreach (TextLine line in lines)
        {
            if (isHead && !line.IsHead)
            {
                isHead = false;
                AppendLine(text, string.Join("─┼─", widths.Select(width => new string('─', width))) + "─┤");
            }
            AppendLine(text, line.Draw(widths, Bar));
        }
        text.Append('\n');
    }

    private static void AddLines(
        List<TextLine> lines,
        FormRow row,
        int index,
        int labels,
        List<(int Column, int Until)> groups,
        Report report
    )
    {
        groups.RemoveAll(group => group.Until <= index);
        var line = new TextLine(row.IsHead);
        foreach (FormBox box in row.Boxes)
        {
            if (box.Kind == FormBoxKind.RowHead && box.RowSpan > 1)
            {
                lines.Add(new TextLine(false, Repeat(Indent, groups.Count) + box.Text));
                groups.Add((box.Column, index + box.RowSpan));
            }
            else if (box.Column < labels)
            {
                line.Label = Repeat(Indent, row.IsHead ? 0 : groups.Count) + box.Text;
            }
            else
            {
                line.Boxes.Add(
                    (
                        box.Column - labels,
                        box.ColumnSpan,
                        box.Kind == FormBoxKind.Figure ? WithoutBars(SheetHeader.OneLine(FigureText.Of(report, box.Cell))) : box.Text
                    )
                );
            }
        }
        lines.Add(line);
    }

    /// <summary>The columns in front of the figures.</summary>
    private static int LabelColumns(List<FormRow> block) =>
        block.SelectMany(row => row.Boxes).Where(box => box.Kind is FormBoxKind.Figure or FormBoxKind.Unit).Min(box => box.Column);

    /// <summary>The width of the labels, then of each column; boxes over several columns fit into what these give.</summary>
    private static int[] Widths(List<TextLine> lines)
    {
        TextLine[] rows = lines.Where(line => line.Boxes.Count > 0).ToArray();
        int columns = rows.Max(line => line.Boxes.Max(box => box.Column + 1));
        var widths = new int[columns + 1];
        widths[0] = rows.Max(line => TextWidth.Of(line.Label));
        foreach ((int column, int span, string text) in rows.SelectMany(line => line.Boxes))
        {
            if (span == 1 || column == columns - 1)
            {
                widths[column + 1] = Math.Max(widths[column + 1], TextWidth.Of(text));
            }
        }
        return widths;
    }

    /// <summary>A bar in what was typed on a heading would be one between two boxes.</summary>
    private static string WithoutBars(string text) =>
        new(text.Select(character => character is '|' or '｜' or '│' or '┃' or '║' or '¦' ? '∣' : character).ToArray());

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void AppendLine(StringBuilder text, string line) => text.Append(line.TrimEnd(' ')).Append('\n');
}
