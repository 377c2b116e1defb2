namespace Disclosure;

/// <summary>Words of the matrix form that belong to no cell: captions, heads and titles of sections.</summary>
internal static class MatrixWords
{
    private const string HeadOfBlock = "信息内容";
    private const int LongestHead = 20;

    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal)
    {
        "信息内容",
        "申请人情况",
        "法人或其他组织",
        "本年度办理结果",
        "行政诉讼",
        "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和",
    };

    /// <summary>Whether a text is any label of the form, wherever it stands.</summary>
    public static bool IsLabel(string text) => text.Length <= 200 && IsLabel(text, Label.Parse(text), Folding.Key(text));

    /// <summary>Whether a cell holds any label of the form.</summary>
    public static bool IsLabel(GridCell cell) => cell.Text.Length <= 200 && IsLabel(cell.Text, cell.Label, cell.Key);

    public static bool IsStructure(Label label) => Structure.Contains(label.Body);

    /// <summary>信息内容, the first cell of every head in section two.</summary>
    public static bool IsHeadOfBlock(GridCell cell) =>
        cell.Key == HeadOfBlock
        || (
            cell.Text.Length <= LongestHead
            && cell.Label is { Prefix: LabelPrefix.None } label
            && (label.Core == HeadOfBlock || EditDistance.IsMisspelling(HeadOfBlock, label.Body))
        );

    /// <summary>第二十条第(一)项 and its like.</summary>
    public static bool IsCaption(GridCell cell) => IsCaption(cell.Text, cell.Key);

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
        Structure.Any(word => EditDistance.IsMisspelling(word, label.Body))
        || MatrixForm.Index.Nearest(label, line => line.Section == MatrixSection.Requests).Count > 0
        || MatrixForm.Index.Begun(label)?.Section == MatrixSection.Requests;

    private static bool IsCaption(string text, string key) =>
        text.Length < 40 && key.StartsWith("第二十条第", StringComparison.Ordinal) && key.EndsWith('项');

    private static bool IsLabel(string text, Label label, string key) =>
        IsStructure(label) || IsCaption(text, key) || MatrixForm.IsColumnName(label) || MatrixForm.Index.Known(label).Count > 0;
}
