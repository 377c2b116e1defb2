namespace Disclosure;

/// <summary>
/// Puts rows together from pages that have one cell per line: a label opens a row, the figures and units on the lines after it are its boxes. A label that
/// is broken over several lines is joined when the lines follow each other without a blank line. Rows of tables pass through.
/// </summary>
internal sealed class LineAssembler
{
    private const int LongestLabel = 200;

    /// <summary>Words in a box, such as 见附件, are no longer; remarks in brackets make it somewhat longer.</summary>
    private const int LongestBox = 24;
    private const int MostLinesOfLabel = 4;

    private readonly FormLabels labels;
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly List<GridRow> assembled = [];
    private List<GridCell>? open;

    private LineAssembler(FormLabels labels) => this.labels = labels;

    public static IReadOnlyList<GridRow> Assemble(IReadOnlyList<GridRow> rows, FormLabels labels)
    {
        var assembler = new LineAssembler(labels);
        int index = 0;
        while (index < rows.Count)
        {
            index += assembler.Take(rows, index);
        }
        assembler.Close();
        return assembler.assembled;
    }

    /// <summary>Takes one row, or the lines of one label; says how many.</summary>
    private int Take(IReadOnlyList<GridRow> rows, int index)
    {
        GridRow row = rows[index];
        if (row.IsTableRow || row.Cells.Count != 1)
        {
            Close();
            assembled.Add(row);
            return 1;
        }
        GridCell cell = row.Cells[0];
        if (IsPageNumber(cell.Text))
        {
            return 1;
        }
        if (cell.Text.Length > LongestLabel)
        {
            Open(cell);
            return 1;
        }
        LineWords words = cell.Words;
        if (OpenAtGaps(cell, words))
        {
            return 1;
        }
        if (!words.HasFigure && !BeginsWithLabel(words) && JoinWithBoxes(rows, index) is var lines and > 1)
        {
            return lines;
        }
        if (!words.HasFigure && labels.Contains(cell) && !BeginsWithLabel(words))
        {
            Open(cell);
            return 1;
        }
        if (words.AreBoxes)
        {
            OpenBehindTable(words.Words.Length);
            Append(cell, words.IsOneNumber ? [Folding.Trim(cell.Text)] : words.Words);
            return 1;
        }
        string label = "";
        int joined = words.HasFigure || BeginsWithLabel(words) ? 1 : Join(rows, index, out label);
        if (joined > 1)
        {
            Open(cell with { Text = label });
            return joined;
        }
        int boxes = words.Words.Length - words.Head;
        if (boxes > 0 && words.Front is var front && (IsLabel(front) || boxes > 1))
        {
            string[] parts = IsLabel(front) ? [front] : Parts(words, boxes);
            Open(cell, parts, parts.Length);
            Append(cell, words.Boxes);
        }
        else if (words.HasGap && Parts(words, 0) is { Length: > 1 } heads && Array.Exists(heads, IsLabel))
        {
            // Heads side by side, or a label with words in its box.
            Open(cell, heads, heads.Length);
        }
        else
        {
            Open(cell);
        }
        return 1;
    }

    /// <summary>Whether a label stands in front of a wide gap, so that what is behind it stands in a box.</summary>
    private bool BeginsWithLabel(LineWords line) =>
        line.HasGap && Parts(line, 0) is { Length: > 1 } parts && IsLabel(parts[0]) && !IsLabel(parts[parts.Length - 1]);

    /// <summary>
    /// A line with wide gaps that has a label and figures behind it: what stands between two gaps is one box, words among the figures as well. Says whether it was
    /// one.
    /// </summary>
    private bool OpenAtGaps(GridCell cell, LineWords line)
    {
        if (!line.HasGap)
        {
            return false;
        }
        string[] parts = line.Gapped;
        int at = Array.FindLastIndex(parts, part => !FigureParser.IsBoxText(part) && IsLabel(part));
        if (at < 0)
        {
            at = IndexBeforeFigures(parts);
        }
        if (at < -1 || !parts.Skip(at + 1).Any(FigureParser.IsBoxText))
        {
            return false;
        }
        if (at >= 0)
        {
            Open(cell, parts, at + 1);
        }
        OpenBehindTable(parts.Length - at - 1);
        foreach (string part in parts.Skip(at + 1))
        {
            var words = LineWords.Of(part);
            Append(cell, words.AreBoxes && !words.IsOneNumber ? words.Words : [part]);
        }
        return true;
    }

    /// <summary>
    /// Where the label stands in a line whose label is not known: in front or behind a running number; -1 where figures stand there, -2 where what follows is not
    /// mostly figures.
    /// </summary>
    private static int IndexBeforeFigures(string[] parts)
    {
        int at = Array.FindIndex(parts, part => !FigureParser.IsFigureText(part));
        at = at > 1 ? -1 : at;
        while (at >= 0 && at + 1 < parts.Length && HasNumberOfRow(parts[at + 1]))
        {
            // Behind a misspelt group stands the label of its row.
            at++;
        }
        string[] boxes = parts.Skip(at + 1).ToArray();
        return
            boxes.Length > (at >= 0 && Label.Parse(parts[at]).Prefix != LabelPrefix.Section ? 0 : 1)
            && boxes.Count(part => FigureParser.IsBoxText(part) || Units.IsUnit(part)) * 2 >= boxes.Length
            && Array.TrueForAll(boxes, part => part.Length <= LongestBox)
            ? at
            : -2;
    }

    private static bool HasNumberOfRow(string part) => !FigureParser.IsFigureText(part) && Label.Parse(part).Prefix != LabelPrefix.None;

    /// <summary>What stands before the boxes, taken apart at wide gaps: a group and the label of a row.</summary>
    /// <param name="line">The line.</param>
    /// <param name="boxes">How many words at its end are boxes.</param>
    private string[] Parts(LineWords line, int boxes)
    {
        string folded = line.Folded.TrimEnd();
        for (int box = 0; box < boxes; box++)
        {
            folded = folded.Substring(0, folded.LastIndexOfAny([' ', '\t'])).TrimEnd();
        }
        if (!line.HasGap)
        {
            return [folded.Trim()];
        }
        string[] parts = LineWords.AtGaps(folded);
        return parts.Length > 1 && (IsLabel(parts[parts.Length - 1]) || (boxes == 0 && Array.Exists(parts, IsLabel)))
            ? parts
            : [folded.Trim()];
    }

    /// <summary>A label broken over lines whose last part has the boxes behind it. Says how many lines were taken; 1 for none.</summary>
    private int JoinWithBoxes(IReadOnlyList<GridRow> rows, int index)
    {
        string joined = rows[index].Cells[0].Text;
        int most = labels.MayBeginWith(rows[index].Cells[0]) ? MostLinesOfLabel : 1;
        for (int count = 1; count < most && Follows(rows, index, count); count++)
        {
            GridCell next = rows[index + count].Cells[0];
            if (joined.Length + next.Text.Length > LongestLabel)
            {
                break;
            }
            LineWords words = next.Words;
            string front = words.Front;
            Label label = words.Head == words.Words.Length ? next.Label : Label.Parse(front);
            if (label.Prefix is not (LabelPrefix.None or LabelPrefix.OfWhich))
            {
                // What has a number of its own continues no label.
                break;
            }
            joined += front;
            if (words.Head < words.Words.Length)
            {
                if (words.AreBoxes || IsLabel(front) || !IsLabel(joined))
                {
                    break;
                }
                Open(rows[index].Cells[0] with { Text = joined });
                Append(next, words.Boxes);
                return count + 1;
            }
        }
        return 1;
    }

    /// <summary>Whether a line stands so many lines below another, without a blank line between.</summary>
    private static bool Follows(IReadOnlyList<GridRow> rows, int index, int count) =>
        index + count < rows.Count
        && rows[index + count] is { IsTableRow: false, Cells.Count: 1 } next
        && next.Position == rows[index].Position + count;

    private int Join(IReadOnlyList<GridRow> rows, int index, out string label)
    {
        label = rows[index].Cells[0].Text;
        int most = labels.MayBeginWith(rows[index].Cells[0]) ? MostLinesOfLabel : 1;
        for (int count = 1; count < most && Follows(rows, index, count); count++)
        {
            GridRow next = rows[index + count];
            GridCell cell = next.Cells[0];
            if (label.Length + cell.Text.Length > LongestLabel || cell.MayBeBox || cell.Words.HasFigure || BeginsRow(cell))
            {
                break;
            }
            label += cell.Text;
            if (IsLabel(label))
            {
                return count + 1;
            }
        }
        return 1;
    }

    /// <summary>A whole label with a number of its own continues none: 十二 and 六、举报投诉数量 are a figure and the next row.</summary>
    private bool BeginsRow(GridCell cell) => cell.Label.Prefix is not (LabelPrefix.None or LabelPrefix.OfWhich) && IsLabel(cell.Text);

    private void Open(GridCell label)
    {
        Close();
        open = [label];
    }

    /// <summary>Opens a row with the first parts of a line, each a cell of its own.</summary>
    private void Open(GridCell line, string[] parts, int count)
    {
        Open(line with { Text = parts[0] });
        for (int index = 1; index < count; index++)
        {
            open!.Add(line with { Text = parts[index], Column = index + 1 });
        }
    }

    /// <summary>Several figures on a line behind the row of a table have no label; a single one is the number of a page more often than not.</summary>
    private void OpenBehindTable(int boxes) =>
        open ??= boxes > 1 && assembled.Count > 0 && assembled[assembled.Count - 1].IsTableRow ? [] : null;

    private void Append(GridCell cell, IReadOnlyList<string> texts)
    {
        if (open is null)
        {
            return;
        }
        foreach (string text in texts)
        {
            open.Add(cell with { Text = text, Column = open.Count + 1 });
        }
    }

    private void Close()
    {
        if (open is not null)
        {
            assembled.Add(new GridRow(0, open) { IsAssembled = true });
            open = null;
        }
    }

    /// <summary>- 3 - or 第3页, which may stand in the middle of a table.</summary>
    private static bool IsPageNumber(string text)
    {
        if (text.Length > 16 || !text.Any(char.IsDigit))
        {
            return false;
        }
        string compact = Folding.Compact(text);
        bool isBetweenDashes = compact.Length > 2 && compact[0] is '-' or '—' or '–' && compact[compact.Length - 1] is '-' or '—' or '–';
        return isBetweenDashes ? compact.Trim('-', '—', '–').All(Folding.IsDigit) : compact[0] == '第' && compact.EndsWith('页');
    }

    /// <summary>Asks once for each text of the page.</summary>
    private bool IsLabel(string text)
    {
        if (!known.TryGetValue(text, out bool isLabel))
        {
            known[text] = isLabel = labels.Contains(text);
        }
        return isLabel;
    }
}
