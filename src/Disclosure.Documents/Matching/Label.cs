namespace Disclosure;

/// <summary>The kind of number that stands before a label.</summary>
internal enum LabelPrefix
{
    None,

    /// <summary>一、</summary>
    Section,

    /// <summary>(一)</summary>
    Group,

    /// <summary>1.</summary>
    Item,

    /// <summary>其中:</summary>
    OfWhich,
}

/// <summary>
/// A label taken apart: the number before it, which starts anew in every group, and the words. Words are compared by <see cref="Body"/>; a note in brackets
/// may be left out or added, which leaves <see cref="Core"/>.
/// </summary>
internal sealed record Label(LabelPrefix Prefix, int Ordinal, string Body, string Core)
{
    private const string Numerals = "零一二三四五六七八九十";

    private static readonly char[] Openings = ['(', '〔', '[', '【'];
    private static readonly char[] Closings = [')', '〕', ']', '】'];

    public static Label Parse(string raw)
    {
        string text = Folding.Compact(raw);
        LabelPrefix prefix = TakePrefix(text, out int ordinal, out int length);
        string rest = text.Substring(length);
        string body = Folding.Key(rest);
        if (body.Length == 0)
        {
            string all = Folding.Key(text);
            return new Label(LabelPrefix.None, 0, all, all);
        }
        int note = rest.IndexOfAny(Openings, 1);
        int close = rest.LastIndexOfAny(Closings);
        string core = note > 0 && (close == rest.Length - 1 || close < note) ? Folding.Key(rest.Substring(0, note)) : body;
        return new Label(prefix, ordinal, body, core.Length == 0 ? body : core);
    }

    /// <summary>Whether the words may be no more than what stands before a label: a number, or 其中.</summary>
    public static bool IsNumber(string body)
    {
        if (body.Length > 0 && body[0] == '其')
        {
            return true;
        }
        foreach (char character in body)
        {
            if (!Folding.IsDigit(character) && !Numerals.Contains(character))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a note stands behind the words.</summary>
    public bool HasNote => Core.Length < Body.Length;

    /// <summary>Whether both carry a number, and not the same.</summary>
    public bool PrefixContradicts(Label other) =>
        Prefix != LabelPrefix.None && other.Prefix != LabelPrefix.None && (Prefix != other.Prefix || Ordinal != other.Ordinal);

    public bool SamePrefix(Label other) => Prefix == other.Prefix && Ordinal == other.Ordinal;

    private static LabelPrefix TakePrefix(string text, out int ordinal, out int length)
    {
        ordinal = 0;
        length = 0;
        if (text.StartsWith("其中", StringComparison.Ordinal))
        {
            length = text.Length > 2 && text[2] is ':' or ',' or '、' or ';' or '.' ? 3 : 2;
            return LabelPrefix.OfWhich;
        }
        int start = text.Length > 0 && text[0] is '(' or '〔' or '[' ? 1 : 0;
        int end = start;
        while (end < text.Length && end - start < 3 && Numerals.Contains(text[end]))
        {
            end++;
        }
        if (end > start)
        {
            ordinal = Chinese(text.Substring(start, end - start));
            return Close(text, start, end, LabelPrefix.Section, LabelPrefix.Group, ref length);
        }
        while (end < text.Length && end - start < 2 && Folding.IsDigit(text[end]))
        {
            ordinal = (ordinal * 10) + (text[end] - '0');
            end++;
        }
        if (end > start)
        {
            return Close(text, start, end, LabelPrefix.Item, LabelPrefix.Item, ref length);
        }
        return LabelPrefix.None;
    }

    private static LabelPrefix Close(string text, int start, int end, LabelPrefix open, LabelPrefix bracketed, ref int length)
    {
        char next = end < text.Length ? text[end] : '\0';
        if (start == 1 && next is ')' or '〕' or ']')
        {
            length = end + 1;
            return bracketed;
        }
        if (start == 0 && (next is '、' or '.' or ',' or '。' or '．' || (open == LabelPrefix.Item && next is ')')))
        {
            length = end + 1;
            return open;
        }
        return LabelPrefix.None;
    }

    private static int Chinese(string numeral)
    {
        int value = 0;
        foreach (char character in numeral)
        {
            int digit = Numerals.IndexOf(character);
            value = digit == 10 ? Math.Max(value, 1) * 10 : value + digit;
        }
        return value;
    }
}
