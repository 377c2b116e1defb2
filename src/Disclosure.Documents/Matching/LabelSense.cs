namespace Disclosure;

/// <summary>
/// The characters of a label that turn its meaning: 不, 无, 未, 非, 有 and numerals. Labels that differ in one of them are never near each other, however
/// alike the rest is.
/// </summary>
internal static class LabelSense
{
    private const string Turning = "不无未非有〇零一二三四五六七八九十0123456789";

    public static bool IsSame(string left, string right) => Of(left).SequenceEqual(Of(right));

    private static IEnumerable<char> Of(string text) => text.Where(character => Turning.Contains(character));
}
