namespace Disclosure;

/// <summary>
/// Section four: one row of fifteen boxes under three blocks of five, or three rows of five. The heads are torn apart in many pages, so the boxes are
/// counted, and a row of any other number is reported.
/// </summary>
internal sealed class DisputeRows(TableReading reading, Action<MatrixEntry> keep)
{
    private const int Block = 5;

    /// <summary>How many boxes the section has.</summary>
    public const int AllBoxes = 15;

    private const string Litigation = "行政诉讼";
    private const string Title = "四、政府信息公开行政复议、行政诉讼情况";

    /// <summary>Words in a box, such as 见附件, are no longer.</summary>
    private const int LongestBox = 12;

    /// <summary>The words of the heads of all columns and blocks.</summary>
    private static readonly string[] HeadsOfForm = MatrixForm
        .Disputes.SelectMany(line => line.On(ReportForm.Matrix2019))
        .SelectMany(column => column.Spellings)
        .Select(name => name.Body)
        .Concat(MatrixForm.Disputes.Select(line => Label.Parse(line.LabelOn(ReportForm.Matrix2021)).Body))
        .Append(Litigation)
        .Distinct()
        .ToArray();

    private static readonly IReadOnlyList<MatrixColumn> Results = MatrixForm.Disputes[0].On(ReportForm.Matrix2019);

    private readonly DisputeHeads heads = new();
    private readonly TransposedDisputes transposed = new(reading, keep);
    private readonly HashSet<MatrixLine> waiting = [];
    private MatrixLine? block;
    private int headsInBlock;
    private bool hasOtherColumns;

    /// <summary>Whether a label belongs to section four: 行政复议 and its like, or one of the results.</summary>
    public static bool IsWord(Label label, bool inSection) =>
        LineOf(label) is not null
        || (ResultOf(label) is { } result && (inSection || result < Block - 1))
        || (inSection && MatrixWords.IsStructure(label));

    public void Read(GridRow row, GridCell[] cells, int[] texts)
    {
        foreach (int index in texts)
        {
            Label label = cells[index].Label;
            if (LineOf(label) is { } line)
            {
                transposed.Head(line, cells[index]);
                waiting.Add(line);
                headsInBlock = 0;
                block = line;
            }
            else if (ResultOf(label) is not null)
            {
                headsInBlock++;
            }
        }
        // A figure in words in a row of as many boxes as the form has stands in a box.
        bool areBoxes =
            row.IsTableRow
            && cells.Length is Block or AllBoxes
            && Array.Exists(cells, cell => cell.HoldsFigure)
            && Array.TrueForAll(texts, index => IsOther(cells[index]) && (cells[index].HoldsFigure || Folding.HasDigit(cells[index].Text)));
        int last = texts.Length > 0 && !areBoxes ? texts[texts.Length - 1] : -1;
        GridCell[] boxes = cells.Skip(last + 1).ToArray();
        bool hasText = boxes.Any(box => !box.IsBlank);
        TakeHeads(cells, texts, hasText);
        // A head with names that the form does not have: one box more may be of such a column. On lines a text may also stand in a box.
        bool isOnLine = row.IsAssembled && texts.Length > 0 && waiting.Count > 0 && IsOther(cells[last]);
        hasOtherColumns |=
            (texts.Length > 2 && !areBoxes && texts.Any(index => IsOther(cells[index])))
            || (
                texts.Length == 2
                && !hasText
                && texts.Any(index => IsOther(cells[index]))
                && texts.Any(index => IsBlock(cells[index].Label))
            )
            || (isOnLine && cells[last].Text.Length <= LongestBox);
        if (
            row.IsTableRow
            && texts.Length == 1
            && last >= 0
            && ResultOf(cells[last].Label) is { } result
            && transposed.Take(result, cells[last], boxes)
        )
        {
            return;
        }
        if (!hasText && !(row.IsTableRow && boxes.Length >= Block && (last < 0 || LineOf(cells[last].Label) is not null)))
        {
            reading.KeepApart("", row.IsAssembled && last >= 0 && IsFigureInWords(cells[last]) ? [cells[last]] : [], row.Cells[0].Location);
            return;
        }
        GridCell labelCell = last >= 0 ? cells[last] : cells[0];
        // Heads of several blocks, one below the other, do not say whose five figures follow.
        bool isOneOfMany = waiting.Count > 1 && !(row.IsTableRow && texts.Any(index => LineOf(cells[index].Label) is not null));
        waiting.Clear();
        MatrixLine? named = texts.Select(index => LineOf(cells[index].Label)).LastOrDefault(line => line is not null);
        heads.Close();
        IReadOnlyList<int>? fifteen = heads.Fifteen();
        IReadOnlyList<int>? inFive = heads.Five();
        if (
            boxes.Length >= AllBoxes
            && !hasOtherColumns
            && fifteen is not null
            && BoxAlignment.Align(boxes, AllBoxes, null, labelCell.Location) is { } full
        )
        {
            for (int index = 0; index < MatrixForm.Disputes.Count; index++)
            {
                Keep(MatrixForm.Disputes[index], labelCell, fifteen.Skip(index * Block).Take(Block).Select(place => full[place]).ToArray());
            }
            return;
        }
        named ??= headsInBlock == Block && !texts.Any(index => IsOther(cells[index])) ? block : null;
        if (
            named is not null
            && boxes.Length < AllBoxes
            && !isOneOfMany
            && !hasOtherColumns
            && inFive is not null
            && BoxAlignment.Align(boxes, Block, null, labelCell.Location) is { } five
        )
        {
            Keep(named, labelCell, inFive.Select(place => five[place]).ToArray());
            headsInBlock = 0;
            return;
        }
        if (boxes.Any(box => box.HoldsFigure))
        {
            bool isWhole = named is null || boxes.Count(box => !box.IsBlank) > Block;
            int known = Array.FindLastIndex(texts, index => !IsOther(cells[index]));
            // On lines a figure in words, such as 十七, looks like a label.
            GridCell[] shown = row.IsTableRow
                ? cells.Skip(known < 0 ? 0 : texts[known] + 1).ToArray()
                : cells.Where((cell, index) => index > last || IsFigureInWords(cell)).ToArray();
            reading.Misaligned(isWhole ? Title : labelCell.Text, shown, isWhole ? AllBoxes : Block, labelCell.Location);
            // The section stands here, so that another one further down is a second table.
            foreach (MatrixLine line in isWhole ? MatrixForm.Disputes : [named!])
            {
                keep(new MatrixEntry(line, labelCell, boxes, [], null) { IsReported = true });
            }
        }
    }

    /// <summary>Says that the page has ended.</summary>
    public void Finish() => transposed.Finish();

    /// <summary>Takes note of the heads in a row, in the order in which they stand.</summary>
    private void TakeHeads(GridCell[] cells, int[] texts, bool hasText)
    {
        var results = new List<int?>();
        foreach (Label label in texts.Select(index => cells[index].Label))
        {
            if (LineOf(label) is { } line)
            {
                heads.TakeBlock(MatrixForm.Disputes.TakeWhile(other => other != line).Count());
            }
            else if (label.Body == Litigation)
            {
                heads.TakeLitigation();
            }
            else if (ResultNear(label) is { } result)
            {
                results.Add(result);
            }
            else if (IsPartOfResult(label) || IsRunOfHeads(label))
            {
                results.Add(null);
            }
        }
        heads.TakeResults(results);
        if (texts.Length == 1 && !hasText && cells[texts[0]] is { Text.Length: <= LongestBox } single && IsOther(single))
        {
            heads.TakeOther();
        }
    }

    /// <summary>三十二; a single numeral is the number of a section.</summary>
    private static bool IsFigureInWords(GridCell cell) => cell.HoldsFigure && !cell.MayBeBox && cell.Key.Length > 1;

    private static bool IsOther(GridCell cell) =>
        cell.Label is var label
        && LineOf(label) is null
        && ResultOf(label) is null
        && !IsHeadOfForm(label)
        && !IsRunOfHeads(label)
        && !MatrixWords.IsStructure(label)
        && MatrixWords.TitleOf(cell) is null
        && !cell.MayBeBox;

    /// <summary>结果维 and 结果维特: a head that is cut, broken over lines or misspelt is none of another column.</summary>
    private static bool IsHeadOfForm(Label label) =>
        label.Prefix == LabelPrefix.None
        && label.Body.Length > 0
        && HeadsOfForm.Any(name => name.Contains(label.Body) || name.Contains(label.Core) || EditDistance.IsMisspelling(name, label.Body));

    /// <summary>结果结果其他尚未: the upper halves of several heads, which no lines keep apart.</summary>
    private static bool IsRunOfHeads(Label label)
    {
        const int Shortest = 2;
        string text = label.Body;
        if (label.Prefix != LabelPrefix.None || text.Length < 2 * Shortest || text.Length > LongestBox)
        {
            return false;
        }
        bool[] isReached = new bool[text.Length + 1];
        isReached[0] = true;
        for (int end = Shortest; end <= text.Length; end++)
        {
            for (int start = 0; start <= end - Shortest && !isReached[end]; start++)
            {
                isReached[end] = isReached[start] && HeadsOfForm.Any(head => head.Contains(text.Substring(start, end - start)));
            }
        }
        return isReached[text.Length];
    }

    private void Keep(MatrixLine line, GridCell label, IReadOnlyList<GridCell> boxes) =>
        keep(new MatrixEntry(line, label, boxes, [], null));

    private static MatrixLine? LineOf(Label label)
    {
        IReadOnlyList<MatrixLine> known = label.Prefix == LabelPrefix.Section ? [] : MatrixForm.Index.Known(label);
        for (int index = 0; index < known.Count; index++)
        {
            if (known[index].Section == MatrixSection.Disputes)
            {
                return known[index];
            }
        }
        return null;
    }

    private static bool IsBlock(Label label) => label.Body == Litigation || LineOf(label) is not null;

    private static int? ResultOf(Label label)
    {
        for (int index = 0; index < Results.Count; index++)
        {
            if (Results[index].IsNamed(label))
            {
                return index;
            }
        }
        return null;
    }

    /// <summary>The result that a head names, though it be misspelt.</summary>
    private static int? ResultNear(Label label)
    {
        if (ResultOf(label) is { } result)
        {
            return result;
        }
        for (int index = 0; index < Results.Count; index++)
        {
            if (Array.Exists(Results[index].Spellings, name => EditDistance.IsMisspelling(name.Body, label.Body)))
            {
                return index;
            }
        }
        return null;
    }

    private static bool IsPartOfResult(Label label) =>
        label.Body.Length > 0 && Results.Any(column => column.HasInName(label.Body) || column.HasInName(label.Core));
}
