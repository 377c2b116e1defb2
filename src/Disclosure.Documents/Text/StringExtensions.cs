#if NETSTANDARD2_0
namespace Disclosure;

/// <summary>What later frameworks have on strings.</summary>
internal static class StringExtensions
{
    public static bool Contains(this string text, char character) => text.IndexOf(character) >= 0;

    public static bool Contains(this string text, string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;

    public static bool EndsWith(this string text, char character) => text.Length > 0 && text[text.Length - 1] == character;
}
#endif
