namespace Disclosure;

/// <summary>The units of counts and money, and the words that look like one and are none.</summary>
internal static class QuantityUnits
{
    /// <summary>Longer ones first.</summary>
    private static readonly string[] Units =
    [
        "人次",
        "件次",
        "亿元",
        "万元",
        "件",
        "条",
        "次",
        "篇",
        "元",
        "个",
        "项",
        "例",
        "起",
        "份",
        "家",
        "人",
        "名",
        "场",
        "期",
        "宗",
        "部",
        "册",
        "则",
        "处",
        "批",
        "%",
    ];

    /// <summary>What behind a unit makes it another word: 20项目, 20部门, 3个月, 32条例, 40人民.</summary>
    private static readonly Dictionary<string, string[]> Spoilt = new(StringComparer.Ordinal)
    {
        ["个"] =
        [
            "月",
            "工作日",
            "小时",
            "季度",
            "自然日",
            "日",
            "百分点",
            "年",
            "星期",
            "统一",
            "坚持",
            "确保",
            "方面",
            "层面",
            "阶段",
            "环节",
            "必须",
            "一",
            "百",
        ],
        ["条"] = ["例", "款", "线", "文"],
        ["项"] = ["目", "规定"],
        ["人"] = ["民", "大", "员", "才", "口", "力", "均", "社", "事"],
        ["部"] = ["门", "分", "委", "署", "级"],
        ["元"] = ["旦", "素", "月"],
        ["家"] = ["庭", "长", "园", "级"],
        ["份"] = ["额"],
        ["处"] = ["理", "级", "罚", "置"],
        ["例"] = ["如", "会", "外"],
        ["名"] = ["单", "录", "称"],
        ["期"] = ["间", "限"],
        ["次"] = ["日", "年", "月", "性"],
        ["起"] = ["来", "草", "点", "步", "始"],
        ["件"] = ["套", "事"],
        ["批"] = ["次", "准", "复", "示"],
        ["场"] = ["所", "地", "景", "次"],
        ["则"] = ["为"],
        ["册"] = [],
    };

    /// <summary>What behind a count makes it a limit or a rate: 30条以上, 5元/件.</summary>
    private static readonly string[] Limits = ["以上", "以下", "以内", "之内", "以外", "/", "每"];

    /// <summary>The unit at a position; <see langword="null"/> when none stands there.</summary>
    public static string? At(string text, int position)
    {
        foreach (string unit in Units)
        {
            if (!StandsAt(text, position, unit))
            {
                continue;
            }
            int end = position + unit.Length;
            bool spoilt = Spoilt.TryGetValue(unit, out string[]? words) && words.Any(word => StandsAt(text, end, word));
            return spoilt || Limits.Any(word => StandsAt(text, end, word)) ? null : unit;
        }
        return null;
    }

    /// <summary>Money in 万元; other units as they are.</summary>
    public static (decimal Factor, string Unit) Normal(string unit) =>
        unit switch
        {
            "元" => (0.0001m, "万元"),
            "亿元" => (10000m, "万元"),
            _ => (1m, unit),
        };

    public static bool StandsAt(string text, int position, string word) =>
        position >= 0 && position + word.Length <= text.Length && string.CompareOrdinal(text, position, word, 0, word.Length) == 0;
}
