namespace Disclosure;

/// <summary>Words of the matrix form that belong to no cell: captions, heads and titles of sections.</summary>
internal static class MatrixWords
{
    private const string HeadOfBlock = "信息内容";
    private const int LongestHead = 20;
    private const string CaptionStart = "第二十条第";
    private const int LongestCaption = 40;

    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal)
    {
        "信息内容",
        "申请人情况",
        "法人或其他组织",
        "本年度办理结果",
        "行政诉讼",
        "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和",
    };

    /// <summary>Any label of the form, wherever it stands.</summary>
    public static FormLabels Labels { get; } =
        new(
            MatrixForm.Index.Words.Concat(MatrixForm.NamesOfColumns).Concat(Structure).Append(CaptionStart),
            (label, length) =>
                IsStructure(label) || IsCaption(label, length) || MatrixForm.IsColumnName(label) || MatrixForm.Index.IsKnown(label)
        );

    /// <summary>Whether a cell holds any label of the form.</summary>
    public static bool IsLabel(GridCell cell) => Labels.Contains(cell);

    public static bool IsStructure(Label label) => Structure.Contains(label.Body) || Structure.Contains(label.Core);

    /// <summary>Whether words are such, or a part of them that was broken off.</summary>
    public static bool IsPartOfStructure(Label label)
    {
        foreach (string words in Structure)
        {
            if (words.Contains(label.Body))
            {
                return true;
            }
        }
        return Structure.Contains(label.Core);
    }

    /// <summary>信息内容, the first cell of every head in section two.</summary>
    public static bool IsHeadOfBlock(GridCell cell) =>
        cell.Key == HeadOfBlock
        || (
            cell.Text.Length <= LongestHead
            && cell.Label is { Prefix: LabelPrefix.None } label
            && (label.Core == HeadOfBlock || EditDistance.IsMisspelling(HeadOfBlock, label.Body))
        );

    /// <summary>第二十条第(一)项 and its like.</summary>
    public static bool IsCaption(GridCell cell) => IsCaption(cell.Label, cell.Text.Length);

    /// <summary>
    /// The section that a title opens; <see cref="MatrixSection.None"/> when it opens one without figures, <see langword="null"/> when the text is no title.
    /// </summary>
    public static MatrixSection? TitleOf(GridCell cell)
    {
        if (cell.Text.Length > 60)
        {
            return null;
        }
        Label label = cell.Label;
        if (label.Prefix != LabelPrefix.Section || IsStructure(label) || MatrixForm.Index.Known(label).Count > 0 || IsNearRow(label))
        {
            return null;
        }
        string body = label.Body;
        return label.Ordinal >= 5 ? MatrixSection.None
            : body.Contains("复议") || body.Contains("诉讼") ? MatrixSection.Disputes
            : body.Contains("主动公开") ? MatrixSection.Disclosure
            : body.Contains("申请") || body.StartsWith("收到和处理", StringComparison.Ordinal) ? MatrixSection.Requests
            : MatrixSection.None;
    }

    /// <summary>三、本年度办理结果 and the rows 一, 二 and 四 are no titles when they are misspelt either.</summary>
    private static bool IsNearRow(Label label) =>
        Structure.Any(word => EditDistance.IsMisspelling(word, label.Body) || EditDistance.IsMisspelling(word, label.Core))
        || MatrixForm.Index.Nearest(label, line => line.Section == MatrixSection.Requests).Count > 0
        || MatrixForm.Index.Begun(label)?.Section == MatrixSection.Requests;

    private static bool IsCaption(Label label, int length) =>
        length < LongestCaption
        && label.Prefix == LabelPrefix.None
        && label.Body.StartsWith(CaptionStart, StringComparison.Ordinal)
        && label.Body.EndsWith('项');
}
