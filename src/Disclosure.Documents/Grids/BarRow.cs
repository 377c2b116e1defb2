using System.Diagnostics.CodeAnalysis;

namespace Disclosure;

/// <summary>A line with bars or tabs between its cells.</summary>
internal sealed class BarRow
{
    private readonly string[] parts;
    private readonly int line;

    private BarRow(string[] parts, int line, bool isTabbed = false)
    {
        this.parts = parts;
        this.line = line;
        IsTabbed = isTabbed;
    }

    public int Width => parts.Length;

    /// <summary>Whether tabs stand between the cells, not bars.</summary>
    public bool IsTabbed { get; }

    /// <summary>Whether one text alone stands in the row.</summary>
    public bool IsLone => parts.Count(part => !Folding.IsBlank(part)) == 1;

    public bool HasFigure => Array.Exists(parts, FigureParser.IsFigureText);

    public bool StartsWithBar => Folding.IsBlank(parts[0]);

    public bool EndsWithBar => Folding.IsBlank(parts[parts.Length - 1]);

    /// <summary>The line between head and body of a table in Markdown.</summary>
    public bool IsRule =>
        parts.All(part => Folding.IsBlank(part) || IsRulePart(Folding.Compact(part))) && parts.Any(part => !Folding.IsBlank(part));

    public static bool TryParse(string text, int line, [NotNullWhen(true)] out BarRow? row)
    {
        row = null;
        string[] parts = Split(text, IsBar);
        if (parts.Length < 2)
        {
            parts = Split(text, character => character == '\t');
            if (parts.Count(part => !Folding.IsBlank(part)) < 2)
            {
                return false;
            }
            // Tabs have no closing mark: an empty part at the end is an empty box.
            row = new BarRow([.. parts, ""], line, isTabbed: true);
            return true;
        }
        row = new BarRow(parts, line);
        return true;
    }

    /// <summary>One text between tabs: the row of a table if those around it have as many, else a line of text; <see langword="null"/> for every other.</summary>
    public static BarRow? Lone(string text, int line)
    {
        string[] parts = Split(text, character => character == '\t');
        return parts.Length > 1 && parts.Count(part => !Folding.IsBlank(part)) == 1
            ? new BarRow([.. parts, ""], line, isTabbed: true)
            : null;
    }

    /// <summary>A line drawn between the rows of a table.</summary>
    public static bool IsRuler(string text)
    {
        foreach (char character in text)
        {
            if (!(character is (>= '\u2500' and <= '\u257F') or '+' or '-' or '=' or ' ' or '\t'))
            {
                return false;
            }
        }
        return text.IndexOfAny(['+', '─', '━', '═', '┼']) >= 0;
    }

    /// <summary>The cells without the empty parts outside the bars.</summary>
    /// <param name="keepFirst">Whether an empty part at the start is an empty box.</param>
    /// <param name="keepLast">Whether an empty part at the end is an empty box.</param>
    public IReadOnlyList<GridCell> ToCells(bool keepFirst, bool keepLast)
    {
        int start = StartsWithBar && !keepFirst && parts.Length > 1 ? 1 : 0;
        int end = EndsWithBar && !keepLast && parts.Length - start > 1 ? parts.Length - 1 : parts.Length;
        var cells = new List<GridCell>(end - start);
        for (int index = start; index < end; index++)
        {
            string text = Folding.Trim(MarkdownMarks.Plain(parts[index]));
            cells.Add(PageBuilder.WithoutLines(new GridCell(text, new SourceLocation { Line = line }, cells.Count + 1)));
        }
        return cells;
    }

    private static bool IsBar(char character) => character is '|' or '｜' or '│' or '┃' or '║' or '¦';

    private static bool IsRulePart(string part) => part.Length >= 3 && part.All(character => character is '-' or ':' or '─' or '=' or '━');

    private static string Part(string text, int start, int end) => text.Substring(start, end - start).Replace("\\|", "|");

    private static string[] Split(string text, Func<char, bool> isSeparator)
    {
        var parts = new List<string>();
        int start = 0;
        for (int index = 0; index < text.Length; index++)
        {
            // Markdown writes a bar inside a cell behind a backslash.
            if (isSeparator(text[index]) && !(text[index] == '|' && index > 0 && text[index - 1] == '\\'))
            {
                parts.Add(Part(text, start, index));
                start = index + 1;
            }
        }
        parts.Add(Part(text, start, text.Length));
        return [.. parts];
    }
}
