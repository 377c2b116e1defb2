namespace Disclosure;

/// <summary>The labels of a form as lines are searched for them: whether a text is one, and, at far less cost, whether one can begin with a text.</summary>
internal sealed class FormLabels
{
    private const int LongestLabel = 200;

    /// <summary>How many of its first characters tell a label from prose.</summary>
    private const int StartLength = 4;

    private readonly Func<Label, int, bool> isLabel;
    private readonly HashSet<ulong> starts;

    /// <param name="words">The words of all labels, without the numbers before them.</param>
    /// <param name="isLabel">Whether a label taken from a text of so many characters is one of the form.</param>
    public FormLabels(IEnumerable<string> words, Func<Label, int, bool> isLabel)
    {
        this.isLabel = isLabel;
        starts = [.. words.Select(word => Start(word, Math.Min(StartLength, word.Length)))];
    }

    public bool Contains(string text) => text.Length <= LongestLabel && isLabel(Label.Parse(text), text.Length);

    public bool Contains(GridCell cell) => cell.Text.Length <= LongestLabel && isLabel(cell.Label, cell.Text.Length);

    /// <summary>Whether a label can begin with a text and go on in the next line. A text so short that it may be a number alone always can.</summary>
    public bool MayBeginWith(GridCell cell)
    {
        string body = cell.Label.Body;
        for (int length = 1; length <= StartLength && length <= body.Length; length++)
        {
            if (starts.Contains(Start(body, length)))
            {
                return true;
            }
        }
        return body.Length <= StartLength;
    }

    private static ulong Start(string text, int length)
    {
        ulong start = 0;
        for (int index = 0; index < length; index++)
        {
            start = (start << 16) | text[index];
        }
        return start;
    }
}
