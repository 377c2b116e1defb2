namespace Disclosure;

/// <summary>
/// Makes the rows of a document from its pages: ruled tables, tables by columns, and lines of text in the order of reading, with paragraphs and tables joined
/// over page breaks.
/// </summary>
internal sealed class PdfPageMaker
{
    private readonly List<GridRow> rows = [];
    private readonly List<PdfLine> lines = [];
    private readonly ParagraphMaker paragraphs;
    private TableRows? open;
    private int tables;
    private int line;

    private PdfPageMaker(IReadOnlyList<PdfLine> lines) =>
        paragraphs = new ParagraphMaker(
            rows,
            lines.Count == 0 ? 0 : lines.Min(text => text.From),
            lines.Count == 0 ? 0 : lines.Max(text => text.To)
        );

    public static Page From(IReadOnlyList<PdfPageParts> pages)
    {
        RunningLines.Remove(pages);
        var maker = new PdfPageMaker(pages.SelectMany(page => page.Lines).ToArray());
        foreach (PdfPageParts page in pages)
        {
            maker.Add(page);
        }
        maker.EndTable();
        maker.EndLines();
        return new Page(maker.rows);
    }

    private void Add(PdfPageParts page)
    {
        bool isFirst = true;
        int table = 0;
        foreach (PdfLine text in page.Lines.OrderBy(text => text.Base))
        {
            for (; table < page.Tables.Count && page.Tables[table].Table.Box.Top < text.Base; table++)
            {
                Add(page, table, isFirst);
                isFirst = false;
            }
            EndTable();
            lines.Add(text);
            isFirst = false;
        }
        for (; table < page.Tables.Count; table++)
        {
            Add(page, table, isFirst);
            isFirst = false;
        }
    }

    private void Add(PdfPageParts page, int index, bool isFirst)
    {
        EndLines();
        (RuledTable table, IReadOnlyList<Glyph> glyphs) = page.Tables[index];
        if (open is null || !isFirst || !open.GoesOnIn(table))
        {
            EndTable();
            open = new TableRows(++tables);
        }
        open.Add(table, glyphs, page.Content.Number);
    }

    /// <summary>Writes the lines that are open, which may go over several pages.</summary>
    private void EndLines()
    {
        TableRows? figures = null;
        foreach ((FigureTable? table, IReadOnlyList<PdfLine> between) in FigureTable.Split(lines))
        {
            if (table is null)
            {
                EndFigures();
                Write(between);
                continue;
            }
            paragraphs.End();
            if (figures?.GoesOnIn(table) != true)
            {
                EndFigures();
                figures = new TableRows(++tables);
            }
            figures!.Add(table);
        }
        EndFigures();
        paragraphs.End();
        lines.Clear();

        void EndFigures()
        {
            line = figures?.WriteTo(rows, line) ?? line;
            figures = null;
        }
    }

    private void Write(IReadOnlyList<PdfLine> between)
    {
        foreach ((AlignedTable? table, PdfLine? text) in AlignedTable.Split(between))
        {
            if (text is not null)
            {
                paragraphs.Add(text, new SourceLocation { Page = text.Page, Line = ++line });
                continue;
            }
            paragraphs.End();
            var aligned = new TableRows(++tables);
            aligned.Add(table!);
            line = aligned.WriteTo(rows, line);
        }
    }

    private void EndTable()
    {
        if (open is not null)
        {
            line = open.WriteTo(rows, line);
            open = null;
        }
    }
}
