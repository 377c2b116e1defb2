namespace Disclosure;

/// <summary>The words that make a number approximate, and those that make it a limit, which is no figure at all.</summary>
internal static class Approximation
{
    private static readonly (string Word, FigurePrecision Precision)[] Leading =
    [
        ("大约", FigurePrecision.About),
        ("约为", FigurePrecision.About),
        ("约有", FigurePrecision.About),
        ("约", FigurePrecision.About),
        ("将近", FigurePrecision.Nearly),
        ("接近", FigurePrecision.Nearly),
        ("近", FigurePrecision.Nearly),
        ("超过", FigurePrecision.MoreThan),
        ("突破", FigurePrecision.MoreThan),
        ("逾", FigurePrecision.MoreThan),
        ("超", FigurePrecision.MoreThan),
    ];

    private static readonly string[] Limits =
    [
        "不少于",
        "不低于",
        "不超过",
        "不足",
        "不到",
        "未满",
        "不多于",
        "不得少于",
        "不得超过",
        "至少",
        "最少",
        "至多",
        "最多",
        "最低",
        "最高",
        "每",
        "满",
        "低于",
        "高于",
        "少于",
        "多于",
    ];

    public static (FigurePrecision Precision, int Start) Before(string text, int start)
    {
        foreach ((string word, FigurePrecision precision) in Leading)
        {
            if (
                QuantityUnits.StandsAt(text, start - word.Length, word)
                && !(word == "近" && (QuantityUnits.StandsAt(text, start - 2, "最近") || QuantityUnits.StandsAt(text, start - 2, "附近")))
            )
            {
                return (precision, start - word.Length);
            }
        }
        return (FigurePrecision.Exact, start);
    }

    public static (FigurePrecision Precision, int End) Behind(string text, int end) =>
        QuantityUnits.StandsAt(text, end, "左右") || QuantityUnits.StandsAt(text, end, "上下")
            ? (FigurePrecision.About, end + 2)
            : (FigurePrecision.Exact, end);

    public static bool IsLimit(string text, int start) => Limits.Any(word => QuantityUnits.StandsAt(text, start - word.Length, word));
}
