namespace Disclosure;

/// <summary>
/// The characters of a label that turn its meaning: 不, 无, 未, 非, 有 and numerals. Labels that differ in one of them are never near each other, however
/// alike the rest is.
/// </summary>
internal static class LabelSense
{
    public static bool IsSame(string left, string right)
    {
        int at = Next(left, 0);
        int other = Next(right, 0);
        while (at < left.Length && other < right.Length && left[at] == right[other])
        {
            at = Next(left, at + 1);
            other = Next(right, other + 1);
        }
        return at == left.Length && other == right.Length;
    }

    /// <summary>Where the next such character stands; the length of the text when there is none.</summary>
    private static int Next(string text, int from)
    {
        while (from < text.Length && !IsTurning(text[from]))
        {
            from++;
        }
        return from;
    }

    private static bool IsTurning(char character) =>
        character switch
        {
            '不' or '无' or '未' or '非' or '有' => true,
            '〇' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' => true,
            _ => Folding.IsDigit(character),
        };
}
