namespace Disclosure;

/// <summary>The rows of one table, gathered over the pages on which it stands.</summary>
internal sealed class TableRows(int number)
{
    private readonly List<(RuledTable Table, IReadOnlyList<Glyph> Glyphs, int Page)> parts = [];
    private readonly List<(string[] Texts, bool[] Covered, int Page)> rows = [];
    private FigureColumns? figures;

    /// <summary>Whether a table on the next page is the rest of this one.</summary>
    public bool GoesOnIn(RuledTable next) => parts.Exists(part => part.Table.GoesOnIn(next));

    public void Add(RuledTable table, IReadOnlyList<Glyph> glyphs, int page) => parts.Add((table, glyphs, page));

    /// <summary>Whether figures in the same columns, on the next page, are the rest of this table.</summary>
    public bool GoesOnIn(FigureTable next) => figures is { } columns && columns.IsLike(next.Columns);

    public void Add(FigureTable table)
    {
        figures = table.Columns;
        rows.AddRange(table.Rows.Select(row => (row.Texts, new bool[row.Texts.Length], row.Line.Page)));
    }

    public void Add(AlignedTable table)
    {
        foreach (PdfLine line in table.Lines)
        {
            string[] texts = table.Texts(line);
            rows.Add((texts, new bool[texts.Length], line.Page));
        }
        JoinBroken(0);
        if (rows.Exists(row => BrokenRows.IsWithoutLabel(row.Texts)))
        {
            // Figures stand above or below their labels here, so that nothing beside a label is no empty box.
            for (int row = 0; row < rows.Count; row++)
            {
                (string[] texts, _, int page) = rows[row];
                if (BrokenRows.IsWithoutFigures(texts))
                {
                    int end = 1 + Array.FindLastIndex(texts, text => !Folding.IsBlank(text));
                    rows[row] = (texts.Take(end).ToArray(), new bool[end], page);
                }
            }
        }
    }

    /// <summary>Writes the rows and says the number of the last line.</summary>
    public int WriteTo(List<GridRow> target, int line)
    {
        long[] columns = parts.SelectMany(part => part.Table.Columns).ToArray();
        foreach ((RuledTable table, IReadOnlyList<Glyph> glyphs, int page) in parts)
        {
            Append(parts.Count == 1 ? table : table.WithColumns(columns), glyphs, page);
        }
        int row = 0;
        foreach ((string[] texts, bool[] covered, int page) in rows)
        {
            row++;
            line++;
            var cells = new GridCell[texts.Length];
            for (int column = 0; column < texts.Length; column++)
            {
                var place = new SourceLocation
                {
                    Page = page,
                    Line = line,
                    Table = number,
                    Row = row,
                };
                cells[column] = new GridCell(texts[column], place, column + 1) { IsCovered = covered[column] };
            }
            target.Add(new GridRow(number, cells));
        }
        return line;
    }

    private void Append(RuledTable table, IReadOnlyList<Glyph> glyphs, int page)
    {
        Dictionary<int, string> cells = CellAssignment.Texts(table, glyphs);
        int first = rows.Count;
        bool isRepeated = first > 0;
        for (int row = 0; row < table.RowCount; row++)
        {
            string[] texts = new string[table.ColumnCount];
            bool[] covered = new bool[table.ColumnCount];
            for (int column = 0; column < table.ColumnCount; column++)
            {
                int cell = table.CellIn(row, column);
                bool begins = table.Begins(row, column);
                texts[column] = begins && cells.TryGetValue(cell, out string? text) ? text : "";
                covered[column] = !begins || (texts[column].Length == 0 && table.IsOutside(cell));
            }
            // The head is drawn again on every page; a row with figures is no head.
            isRepeated &= row < first && texts.SequenceEqual(rows[row].Texts) && !Array.Exists(texts, FigureParser.IsFigureText);
            if (!isRepeated && Array.Exists(covered, cell => !cell))
            {
                rows.Add((texts, covered, page));
            }
        }
        if (first > 0 && first < rows.Count)
        {
            JoinBroken(first - 1);
        }
    }

    /// <summary>Joins rows that are one: everywhere when the table has no lines, at a page break otherwise.</summary>
    private void JoinBroken(int from)
    {
        int end = from == 0 && parts.Count == 0 ? rows.Count : from + 1;
        for (int index = from; index < Math.Min(end, rows.Count); index++)
        {
            int most = parts.Count == 0 ? 4 : 2;
            string[][] texts = rows.Skip(index + 1).Take(most - 1).Select(row => row.Texts).Prepend(WithMerged(index)).ToArray();
            int count = BrokenRows.Count(texts, 0, parts.Count == 0);
            if (count > 1)
            {
                Write(index, BrokenRows.Join(texts.Take(count).ToArray())!);
                rows.RemoveRange(index + 1, count - 1);
            }
        }
    }

    /// <summary>The texts of a row, with those of merged cells that begin above it and go on in it.</summary>
    private string[] WithMerged(int row) =>
        rows[row].Texts.Select((text, column) => FirstRow(row, column) is { } first ? rows[first].Texts[column] : text).ToArray();

    /// <summary>Puts the texts of a row where its cells begin.</summary>
    private void Write(int row, string[] texts)
    {
        for (int column = 0; column < texts.Length; column++)
        {
            rows[FirstRow(row, column) ?? row].Texts[column] = texts[column];
        }
    }

    /// <summary>The row in which a merged cell begins that covers a box; <see langword="null"/> when none with text does.</summary>
    private int? FirstRow(int row, int column)
    {
        while (row > 0 && rows[row].Covered[column])
        {
            row--;
        }
        return rows[row].Covered[column] || rows[row].Texts[column].Length == 0 ? null : row;
    }
}
