namespace Disclosure;

/// <summary>
/// The prose of a page, sentence by sentence: lines outside tables, and boxes that hold whole sentences, as on pages laid out by a table. Lines on which figures
/// of the statistical table stand are none, and neither are its labels.
/// </summary>
internal static class NarrativeText
{
    private const int ShortestWrapped = 20;

    private static readonly char[] Ends = ['。', '！', '？', '!', '?'];

    public static IEnumerable<SentenceText> Sentences(Page page, Func<SourceLocation, bool> isOfTable)
    {
        int paragraph = 0;
        foreach ((string text, SourceLocation location) in Paragraphs(page, isOfTable))
        {
            paragraph++;
            int start = 0;
            while (start < text.Length)
            {
                int end = text.IndexOfAny(Ends, start);
                end = end < 0 ? text.Length : end + 1;
                string sentence = text.Substring(start, end - start);
                if (sentence.Length <= SentenceText.Longest && !Folding.IsBlank(sentence))
                {
                    yield return SentenceText.From(sentence, location, paragraph);
                }
                start = end;
            }
        }
    }

    /// <summary>Lines that a page wraps are joined: the one before is long, has punctuation and does not end with a stop.</summary>
    private static IEnumerable<(string Text, SourceLocation Location)> Paragraphs(Page page, Func<SourceLocation, bool> isOfTable)
    {
        var text = new System.Text.StringBuilder();
        SourceLocation first = default;
        int last = 0;
        string lastLine = "";
        foreach (GridCell cell in page.Rows.Where(row => row.Cells.Count > 0 && !row.IsMargin).SelectMany(row => Prose(row, isOfTable)))
        {
            string line = Folding.Trim(cell.Text);
            int number = cell.Location.Line ?? 0;
            bool wrapped =
                text.Length > 0
                && number > 0
                && number == last + 1
                && text.Length + line.Length < SentenceText.Longest
                && IsWrapped(lastLine)
                && Label.Parse(line.Length > 12 ? line.Substring(0, 12) : line).Prefix is LabelPrefix.None or LabelPrefix.OfWhich;
            if (!wrapped && text.Length > 0)
            {
                yield return (text.ToString(), first);
                text.Clear();
            }
            if (text.Length == 0)
            {
                first = cell.Location;
            }
            text.Append(line);
            (last, lastLine) = (number, line);
        }
        if (text.Length > 0)
        {
            yield return (text.ToString(), first);
        }
    }

    private static bool IsWrapped(string line) =>
        line.Length >= ShortestWrapped
        && line.IndexOfAny(['，', ',', '、', '。']) >= 0
        && line[line.Length - 1] is not ('。' or '！' or '？' or '!' or '?' or ':' or '：' or '；' or ';');

    private static IEnumerable<GridCell> Prose(GridRow row, Func<SourceLocation, bool> isOfTable)
    {
        if (row.IsTableRow)
        {
            GridCell[] written = row.Cells.Where(cell => !cell.IsCovered && !cell.IsBlank).ToArray();
            return written.Length == 1 && written[0].Text.Contains('。') ? written : [];
        }
        return row.Cells.Count == 1 && !isOfTable(row.Cells[0].Location) && !IsLabel(row.Cells[0].Text) ? row.Cells : [];
    }

    /// <summary>A label of a form whose figures stand elsewhere, such as (不同渠道和方式公开相同信息计1条).</summary>
    private static bool IsLabel(string text)
    {
        if (text.Length is 0 or > 120 || text.Contains('。'))
        {
            return false;
        }
        Label label = Label.Parse(text);
        return IndicatorRow.Index.Known(label).Count > 0 || MatrixForm.Index.Known(label).Count > 0;
    }
}
