namespace Disclosure;

/// <summary>The words in which a box gives a change against the year before, as 本年增/减 asks for: 增加3项, ↓2, 不变.</summary>
internal static class ChangeWords
{
    /// <summary>Longer words before shorter ones that begin them.</summary>
    private static readonly (string Word, bool IsNegative)[] Signs =
    [
        ("增加", false),
        ("减少", true),
        ("增", false),
        ("减", true),
        ("↑", false),
        ("↓", true),
    ];

    /// <summary>Whether a folded text says that nothing has changed.</summary>
    public static bool IsNone(string text) => text is "不变" or "无变化" or "持平";

    /// <summary>The word for a sign with which a folded text begins, where digits follow at once; <see langword="null"/> when none does.</summary>
    public static (int Length, bool IsNegative)? SignOf(string text)
    {
        foreach ((string word, bool isNegative) in Signs)
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal) && Folding.IsDigit(text[word.Length]))
            {
                return (word.Length, isNegative);
            }
        }
        return null;
    }
}
