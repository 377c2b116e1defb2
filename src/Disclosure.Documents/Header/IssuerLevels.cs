namespace Disclosure;

/// <summary>
/// The level of a body where its name leaves no doubt. A city may have districts or not, a district may belong to a municipality or to a city, and zones have the
/// level that was given to them: there the name alone says nothing.
/// </summary>
internal static class IssuerLevels
{
    private static readonly string[] National =
    [
        "国务院",
        "中华人民共和国",
        "国家",
        "中国人民银行",
        "海关总署",
        "审计署",
        "教育部",
        "财政部",
        "公安部",
        "民政部",
        "司法部",
        "商务部",
        "水利部",
        "交通运输部",
        "自然资源部",
        "生态环境部",
        "农业农村部",
        "科学技术部",
        "工业和信息化部",
        "人力资源和社会保障部",
        "住房和城乡建设部",
        "文化和旅游部",
        "应急管理部",
        "退役军人事务部",
    ];

    private static readonly string[] Municipalities = ["北京", "天津", "上海", "重庆"];

    /// <summary>Zones of every kind, whose level no name tells.</summary>
    private static readonly string[] Zones =
    [
        "开发区",
        "高新区",
        "新区",
        "示范区",
        "保税区",
        "试验区",
        "工业区",
        "度假区",
        "合作区",
        "风景区",
        "名胜区",
        "保护区",
        "园区",
        "管理区",
    ];

    /// <summary>Words in which a sign of a division is none.</summary>
    private static readonly string[] Others =
    [
        "市场",
        "城市",
        "都市",
        "市政",
        "市容",
        "城乡",
        "乡村",
        "城镇",
        "村镇",
        "区域",
        "社区",
        "军区",
        "地区",
        "县域",
        "联盟",
        "省直",
        "市直",
        "区直",
        "县直",
    ];

    private static readonly string[] Divisions =
    [
        "自治区",
        "省",
        "自治州",
        "盟",
        "市",
        "自治县",
        "县",
        "自治旗",
        "旗",
        "区",
        "街道",
        "镇",
        "乡",
        "苏木",
    ];

    public static IssuerLevel? Of(string? body)
    {
        string name = Folding.Compact(body ?? "");
        if (name.Length == 0 || Zones.Any(zone => name.Contains(zone, StringComparison.Ordinal)))
        {
            return null;
        }
        // National offices have branches that name their place: 国家税务总局某市税务局.
        bool branch = name.IndexOfAny(['省', '市', '县', '区', '州', '旗', '盟']) > 0;
        if (National.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
        {
            return branch ? null : IssuerLevel.National;
        }
        if (
            name.Contains("地区行政公署", StringComparison.Ordinal)
            || name.Contains("地区行署", StringComparison.Ordinal)
            || name.Contains("州人民政府", StringComparison.Ordinal)
        )
        {
            return IssuerLevel.Prefecture;
        }
        foreach (string other in Others)
        {
            name = name.Replace(other, "");
        }
        (string division, int at) = Last(name);
        return division switch
        {
            "自治区" or "省" => IssuerLevel.Province,
            "自治州" or "盟" => IssuerLevel.Prefecture,
            "自治县" or "县" or "自治旗" or "旗" => IssuerLevel.County,
            "街道" or "镇" or "乡" or "苏木" => IssuerLevel.Township,
            "市" => City(name, at),
            "区" => City(name.Substring(0, at), name.IndexOf('市')) is null && name.IndexOf('市') is > 0 and var city && city < at - 1
                ? IssuerLevel.County
                : null,
            _ => null,
        };
    }

    /// <summary>The division that ends last; of those that end together the longest, 自治区 before 区.</summary>
    private static (string Division, int At) Last(string name)
    {
        (string Division, int At) last = ("", -1);
        foreach (string division in Divisions)
        {
            int at = name.LastIndexOf(division, StringComparison.Ordinal);
            int end = at + division.Length;
            int lastEnd = last.At + last.Division.Length;
            if (at > 0 && (end > lastEnd || (end == lastEnd && division.Length > last.Division.Length)))
            {
                last = (division, at);
            }
        }
        return last;
    }

    /// <summary>A municipality is a province; a city behind a city or a prefecture is one of the county level; the others may be either.</summary>
    private static IssuerLevel? City(string name, int at) =>
        at > 0 && Municipalities.Contains(name.Substring(0, at)) ? IssuerLevel.Province
        : at > 1 && (name.LastIndexOf('市', at - 1) > 0 || name.LastIndexOf("自治州", at - 1, StringComparison.Ordinal) > 0)
            ? IssuerLevel.County
        : null;
}
