namespace Disclosure;

/// <summary>Fields written as a name, a colon and a value.</summary>
internal static class Field
{
    /// <summary>Where the value begins behind a name: after a colon, notes in brackets and spaces; <see langword="null"/> when there is no colon.</summary>
    public static int? ValueStart(string text, int position)
    {
        position = SkipSpaces(text, position);
        if (position < text.Length && text[position] == '(')
        {
            int close = text.IndexOf(')', position);
            if (close < 0 || close - position > 12)
            {
                return null;
            }
            position = SkipSpaces(text, close + 1);
        }
        return position < text.Length && text[position] is ':' or '︰' or '∶' ? SkipSpaces(text, position + 1) : null;
    }

    public static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && Folding.IsSpace(text[position]))
        {
            position++;
        }
        return position;
    }
}
