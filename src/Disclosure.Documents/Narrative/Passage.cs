namespace Disclosure;

/// <summary>
/// A sentence with those behind it that continue it (其中…, 按…分), as one text to be searched, with its quantities. Positions lead back to the sentences.
/// </summary>
internal sealed class Passage
{
    private static readonly char[] ClauseEnds = [',', ';', '。', '!', '?', '(', ')', '\t'];

    private readonly List<int> starts = [];
    private readonly List<SentenceText> sentences;

    public Passage(List<SentenceText> sentences)
    {
        this.sentences = sentences;
        var text = new System.Text.StringBuilder();
        foreach (SentenceText sentence in sentences)
        {
            starts.Add(text.Length);
            text.Append(sentence.Searched);
        }
        Text = text.ToString();
        Quantities = QuantityLexer.Lex(Text);
    }

    public string Text { get; }

    public List<Quantity> Quantities { get; }

    public SourceLocation Location => sentences[0].Location;

    public int Paragraph => sentences[0].Paragraph;

    public SentenceText SentenceAt(int position) => sentences[IndexAt(position)];

    public int SentenceStart(int position) => starts[IndexAt(position)];

    /// <summary>The sentences from one position to another, as written.</summary>
    public string RawBetween(int first, int last) =>
        string.Concat(sentences.Skip(IndexAt(first)).Take(IndexAt(last) - IndexAt(first) + 1).Select(sentence => sentence.Raw));

    /// <summary>What stands before a quantity in its clause, back to the quantity before it.</summary>
    public string Before(Quantity quantity)
    {
        int floor = ClauseStart(quantity.Start);
        foreach (Quantity other in Quantities)
        {
            if (other.End <= quantity.Start && other.End > floor)
            {
                floor = other.End;
            }
        }
        return Text.Substring(floor, quantity.Start - floor).TrimStart('、', ' ', '和', '及', '与').Trim('、', ':', ' ');
    }

    /// <summary>What follows a quantity in its clause, up to the next quantity or sign of a list.</summary>
    public string After(Quantity quantity)
    {
        int end = Text.IndexOfAny([',', ';', '。', '!', '?', '(', ')', '、', ':'], quantity.End);
        end = end < 0 ? Text.Length : end;
        foreach (Quantity other in Quantities)
        {
            if (other.Start >= quantity.End && other.Start < end)
            {
                end = other.Start;
            }
        }
        return Text.Substring(quantity.End, end - quantity.End);
    }

    public int ClauseStart(int position)
    {
        for (int index = position - 1; index >= 0; index--)
        {
            if (Array.IndexOf(ClauseEnds, Text[index]) >= 0 || (Text[index] == ':' && index < position - 1))
            {
                return index + 1;
            }
        }
        return 0;
    }

    private int IndexAt(int position)
    {
        int index = starts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }
}
