using System.Text;

namespace Disclosure;

/// <summary>A line of a table in plain text: a label, and boxes in their columns; without boxes a line over the whole width.</summary>
internal sealed class TextLine(bool isHead, string label = "")
{
    public bool IsHead { get; } = isHead;

    public string Label { get; set; } = label;

    public List<(int Column, int Span, string Text)> Boxes { get; } = [];

    /// <param name="widths">The width of the labels, then of each column.</param>
    /// <param name="bar">What stands between two boxes.</param>
    public string Draw(int[] widths, string bar)
    {
        if (Boxes.Count == 0)
        {
            return Label;
        }
        var line = new StringBuilder(TextWidth.PadRight(Label, widths[0]));
        int column = 0;
        foreach ((int first, int span, string text) in Boxes)
        {
            for (; column < first; column++)
            {
                line.Append(bar).Append(' ', widths[column + 1]);
            }
            int width = widths.Skip(first + 1).Take(span).Sum() + (Math.Min(span, widths.Length - 1 - first) - 1) * bar.Length;
            line.Append(bar).Append(IsHead ? TextWidth.PadRight(text, width) : TextWidth.PadLeft(text, width));
            column = first + span;
        }
        for (; column < widths.Length - 1; column++)
        {
            line.Append(bar).Append(' ', widths[column + 1]);
        }
        // The last bar tells an empty box at the end from none.
        return line.Append(bar).ToString();
    }
}
