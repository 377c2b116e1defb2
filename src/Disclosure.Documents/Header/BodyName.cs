namespace Disclosure;

/// <summary>Whether a line is the name of a public body, told by how such names end.</summary>
internal static class BodyName
{
    private static readonly string[] Endings =
    [
        "政府",
        "局",
        "委员会",
        "管委会",
        "办公室",
        "厅",
        "省",
        "市",
        "州",
        "县",
        "区",
        "旗",
        "乡",
        "镇",
        "街道",
        "办事处",
        "中心",
        "院",
        "会",
        "处",
        "委",
        "部",
        "办",
        "所",
        "署",
        "团",
        "大学",
        "学校",
        "中学",
        "小学",
        "银行",
        "公司",
        "集团",
        "馆",
        "社",
        "站",
        "队",
    ];

    public static bool Is(string name) =>
        IssuingBody.IsName(name) && Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
