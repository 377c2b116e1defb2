namespace Disclosure;

/// <summary>A line taken apart at its spaces, with what of it may stand in boxes.</summary>
internal sealed class LineWords
{
    private LineWords(string folded, string[] words)
    {
        Folded = folded;
        Words = words;
        HasGap = FindGap(folded);
        Head = words.Length;
        while (Head > 0 && IsBox(words[Head - 1]))
        {
            Head--;
        }
        HasFigure = FindFigure(words);
    }

    /// <summary>The line, folded.</summary>
    public string Folded { get; }

    public string[] Words { get; }

    /// <summary>How many words stand before the boxes at the end.</summary>
    public int Head { get; }

    /// <summary>Whether every word may stand in a box.</summary>
    public bool AreBoxes => Head == 0;

    /// <summary>Whether a figure stands behind the first word outside brackets: a bracket in a label lets what follows pass for a part of it.</summary>
    public bool HasFigure { get; }

    /// <summary>Whether the line has a gap of two spaces or more.</summary>
    public bool HasGap { get; }

    /// <summary>Digits in groups of three, such as 12 000: a group that begins with 0 is no figure of its own.</summary>
    public bool IsOneNumber =>
        Words.Length == 1 || (Words.Length > 1 && Words.Skip(1).All(word => word.Length == 3) && Words.Skip(1).Any(word => word[0] == '0'));

    /// <summary>The words before the boxes as one text.</summary>
    public string Front => string.Join(" ", Words, 0, Head);

    /// <summary>What stands between gaps.</summary>
    public string[] Gapped => AtGaps(Folded);

    /// <summary>The words in boxes.</summary>
    public string[] Boxes => Words.Skip(Head).ToArray();

    /// <summary>A folded text taken apart at gaps of two spaces or more.</summary>
    public static string[] AtGaps(string folded) =>
        folded
            .Replace('\t', ' ')
            .Split(["  "], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim())
            .Where(part => part.Length > 0)
            .ToArray();

    public static LineWords Of(string text)
    {
        string folded = Folding.Fold(text);
        return new LineWords(folded, folded.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsBox(string word) => FigureParser.IsBoxText(word) || Units.IsUnit(word);

    private static bool FindGap(string text)
    {
        for (int index = 1; index < text.Length; index++)
        {
            if (text[index] is ' ' or '\t' && text[index - 1] is ' ' or '\t')
            {
                return true;
            }
        }
        return false;
    }

    private static bool FindFigure(string[] words)
    {
        int depth = 0;
        for (int index = 0; index < words.Length; index++)
        {
            if (index > 0 && depth <= 0 && FigureParser.IsBoxText(words[index]))
            {
                return true;
            }
            foreach (char character in words[index])
            {
                depth += character switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
            }
        }
        return false;
    }
}
