namespace Disclosure;

/// <summary>Makes a page of cells from text: rows with bars or tabs become rows of a table, other lines stay lines.</summary>
internal static class TextPage
{
    public static PageReading From(string text, ReaderOptions options, IReadOnlyList<ReadingProblem> problems)
    {
        var rows = new List<GridRow>();
        int boxes = 0;
        var table = new BarTable(rows);
        int number = 0;
        foreach (string line in Lines(text))
        {
            number++;
            if (Folding.IsBlank(line))
            {
                continue;
            }
            boxes++;
            if (boxes > options.MaxCells)
            {
                problems =
                [
                    .. problems,
                    Limits.Problem(nameof(ReaderOptions.MaxCells), options.MaxCells, new SourceLocation { Line = number }),
                ];
                break;
            }
            if (BarRow.TryParse(line, number, out BarRow? row))
            {
                boxes += row.Width;
                table.Add(row);
                continue;
            }
            // A line drawn between two rows ends no table.
            if (!BarRow.IsRuler(line))
            {
                var cell = new GridCell(
                    Folding.Trim(PageBuilder.JoinLines(MarkdownMarks.Plain(WithoutMark(line)))),
                    new SourceLocation { Line = number },
                    1
                );
                table.AddLine(new GridRow(0, [cell]), BarRow.Lone(line, number));
            }
        }
        table.End();
        return new PageReading(new Page(rows), problems);
    }

    /// <summary>Markdown writes titles behind number signs.</summary>
    private static string WithoutMark(string line)
    {
        int signs = line.TakeWhile(character => character == '#').Count();
        return signs is > 0 and <= 6 && signs < line.Length && line[signs] == ' ' ? line.Substring(signs + 1) : line;
    }

    private static IEnumerable<string> Lines(string text)
    {
        int start = 0;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (character is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f')
            {
                yield return text.Substring(start, index - start);
                if (character == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
                {
                    index++;
                }
                start = index + 1;
            }
        }
        yield return text.Substring(start);
    }
}
