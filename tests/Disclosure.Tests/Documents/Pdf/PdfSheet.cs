namespace Disclosure.Tests.Documents;

/// <summary>Draws characters and lines on a page as a word processor would, in hundredths of a point.</summary>
internal sealed class PdfSheet(int number = 1)
{
    public const long Width = 59500;
    public const long Height = 84200;
    public const long Left = 5000;
    private const long Type = 1000;
    private const long RowHeight = 2000;

    private readonly List<Glyph> glyphs = [];
    private readonly List<Ruling> rulings = [];

    public long Y { get; set; } = 7200;

    public PdfPageContent Content => new(number, Width, Height, glyphs, rulings, false, 0);

    /// <summary>Writes characters from a place on, ideographs as wide as high, others half as wide.</summary>
    public PdfSheet Write(string text, long x, long baseLine, long size = Type)
    {
        foreach (char character in text)
        {
            long width = character >= '\u2E80' ? size : size / 2;
            if (character != ' ')
            {
                glyphs.Add(
                    new Glyph(
                        character.ToString(),
                        new PdfBox(x, baseLine - (size * 3 / 4), x + width, baseLine + (size / 8)),
                        baseLine,
                        size,
                        TextDirection.Right
                    )
                );
            }
            x += width;
        }
        return this;
    }

    /// <summary>Writes a line of its own.</summary>
    public PdfSheet Line(string text)
    {
        Write(text, Left, Y);
        Y += RowHeight;
        return this;
    }

    public PdfSheet Rule(bool isHorizontal, long position, long start, long end)
    {
        rulings.Add(new Ruling(isHorizontal, position, start, end));
        return this;
    }

    /// <summary>Draws a table with all its lines; a cell may have several lines of text.</summary>
    public PdfSheet Table(long[] widths, IEnumerable<string[]> rows, bool ruled = true)
    {
        long right = Left + widths.Sum();
        long top = Y;
        Rule(true, Y, Left, right);
        foreach (string[] row in rows)
        {
            int lines = row.Max(cell => cell.Split('\n').Length);
            long x = Left;
            for (int column = 0; column < row.Length; column++)
            {
                long baseLine = Y + (Type * 5 / 4);
                foreach (string line in row[column].Split('\n'))
                {
                    Write(line, x + 200, baseLine);
                    baseLine += Type * 5 / 4;
                }
                x += widths[column];
            }
            Y += (lines * Type * 5 / 4) + 600;
            Rule(true, Y, Left, right);
        }
        long at = Left;
        foreach (long width in widths.Prepend(0))
        {
            at += width;
            Rule(false, at, top, Y);
        }
        if (!ruled)
        {
            rulings.Clear();
        }
        Y += RowHeight;
        return this;
    }

    /// <summary>Reads the sheets as one document.</summary>
    public static Page Read(params PdfSheet[] sheets) =>
        PdfPageMaker.From(sheets.Select(sheet => PdfPageParts.From(sheet.Content.Upright())).ToArray());

    /// <summary>The rows as text, a bar between cells and a caret for what is covered.</summary>
    public static string[] Rows(params PdfSheet[] sheets) =>
        Read(sheets).Rows.Select(row => string.Join("|", row.Cells.Select(cell => cell.IsCovered ? "^" : cell.Text))).ToArray();
}
