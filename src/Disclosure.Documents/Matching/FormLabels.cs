namespace Disclosure;

/// <summary>The labels of a form as lines are searched for them: whether a text is one, and, at far less cost, whether one can begin with a text.</summary>
internal sealed class FormLabels
{
    private const int LongestLabel = 200;

    /// <summary>How many of its first characters tell a label from prose.</summary>
    private const int StartLength = 4;

    private readonly Func<Label, int, bool> isLabel;

    /// <summary>The first characters of each label, and shorter ones in full.</summary>
    private readonly HashSet<ulong> starts = [];

    /// <summary>What a label may begin with that is shorter than its start.</summary>
    private readonly HashSet<ulong> beginnings = [];

    /// <param name="words">The words of all labels, without the numbers before them.</param>
    /// <param name="isLabel">Whether a label taken from a text of so many characters is one of the form.</param>
    public FormLabels(IEnumerable<string> words, Func<Label, int, bool> isLabel)
    {
        this.isLabel = isLabel;
        foreach (string word in words)
        {
            int length = Math.Min(StartLength, word.Length);
            starts.Add(Start(word, length));
            while (--length > 0)
            {
                beginnings.Add(Start(word, length));
            }
        }
    }

    public bool Contains(string text) => text.Length <= LongestLabel && isLabel(Label.Parse(text), text.Length);

    public bool Contains(GridCell cell) => cell.HasWords && cell.Text.Length <= LongestLabel && isLabel(cell.Label, cell.Text.Length);

    /// <summary>Whether a label can begin with a text and go on in the next line. A text that may be a number alone always can.</summary>
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
        return body.Length <= StartLength && (beginnings.Contains(Start(body, body.Length)) || Label.IsNumber(body));
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
