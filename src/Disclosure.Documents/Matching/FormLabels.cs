namespace Disclosure;

/// <summary>The labels of a form as lines are searched for them: whether a text is one, and, at less cost, whether one can begin with a text.</summary>
internal sealed class FormLabels
{
    private const int LongestLabel = 200;

    private readonly Func<Label, int, bool> isLabel;
    private readonly string[] words;

    /// <param name="words">The words of all labels, without the numbers before them.</param>
    /// <param name="isLabel">Whether a label taken from a text of so many characters is one of the form.</param>
    public FormLabels(IEnumerable<string> words, Func<Label, int, bool> isLabel)
    {
        this.isLabel = isLabel;
        this.words = words.Where(word => word.Length > 0).Distinct().OrderBy(word => word, StringComparer.Ordinal).ToArray();
    }

    public bool Contains(string text) => text.Length <= LongestLabel && isLabel(Label.Parse(text), text.Length);

    public bool Contains(GridCell cell) => cell.HasWords && cell.Text.Length <= LongestLabel && isLabel(cell.Label, cell.Text.Length);

    /// <summary>
    /// Whether a label can begin with a text and go on in the next line: the words of one begin so, or the text begins with those of one, so that a note may follow. A
    /// text that may be a number alone always can.
    /// </summary>
    public bool MayBeginWith(GridCell cell)
    {
        string body = cell.Label.Body;
        if (Label.IsNumber(body))
        {
            return true;
        }
        int at = Array.BinarySearch(words, body, StringComparer.Ordinal);
        if (at >= 0 || (~at < words.Length && words[~at].StartsWith(body, StringComparison.Ordinal)))
        {
            return true;
        }
        for (int before = ~at - 1; before >= 0 && words[before][0] == body[0]; before--)
        {
            if (body.StartsWith(words[before], StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
