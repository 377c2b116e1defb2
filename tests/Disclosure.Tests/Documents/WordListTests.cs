using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Lists of words in the readers, each word with what it means: bodies and their levels, units of money, elements of HTML that end others.</summary>
public sealed class WordListTests
{
    private const string Title = "<h1>某区2021年政府信息公开工作年度报告</h1>";

    [Theory]
    [InlineData("广东省人民政府", IssuerLevel.Province)]
    [InlineData("广西壮族自治区人民政府", IssuerLevel.Province)]
    [InlineData("北京市人民政府", IssuerLevel.Province)]
    [InlineData("延边朝鲜族自治州人民政府", IssuerLevel.Prefecture)]
    [InlineData("锡林郭勒盟行政公署", IssuerLevel.Prefecture)]
    [InlineData("大兴安岭地区行政公署", IssuerLevel.Prefecture)]
    [InlineData("某某地区行署", IssuerLevel.Prefecture)]
    [InlineData("长阳土家族自治县人民政府", IssuerLevel.County)]
    [InlineData("青河县人民政府", IssuerLevel.County)]
    [InlineData("鄂伦春自治旗人民政府", IssuerLevel.County)]
    [InlineData("土默特左旗人民政府", IssuerLevel.County)]
    [InlineData("广州市天河区人民政府", IssuerLevel.County)]
    [InlineData("天河区石牌街道办事处", IssuerLevel.Township)]
    [InlineData("青河县城关镇人民政府", IssuerLevel.Township)]
    [InlineData("青河县东乡人民政府", IssuerLevel.Township)]
    [InlineData("东乌珠穆沁旗某苏木人民政府", IssuerLevel.Township)]
    [InlineData("国务院办公厅", IssuerLevel.National)]
    [InlineData("国家税务总局", IssuerLevel.National)]
    [InlineData("国家税务总局某市税务局", null)]
    [InlineData("某某委员会", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_body_has_the_level_that_its_name_says(string? body, IssuerLevel? level) => Assert.Equal(level, IssuerLevels.Of(body));

    /// <summary>What 25 of a unit is in 万元.</summary>
    [Theory]
    [InlineData("元", "0.0025")]
    [InlineData("人民币元", "0.0025")]
    [InlineData("千元", "2.5")]
    [InlineData("万元", "25")]
    [InlineData("万元人民币", "25")]
    [InlineData("万", "25")]
    [InlineData("百万元", "2500")]
    [InlineData("千万元", "25000")]
    [InlineData("亿元", "250000")]
    [InlineData("亿", "250000")]
    [InlineData("件", null)]
    public void Money_is_turned_into_ten_thousand_yuan(string unit, string? amount) =>
        Assert.Equal(
            amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture),
            Units.ToTenThousandYuan(25, unit)
        );

    [Theory]
    [InlineData("采购总金额(万元)", "万元")]
    [InlineData("总金额（亿元）", "亿元")]
    [InlineData("金额（千万元）", "千万元")]
    [InlineData("金额（百万元）", "百万元")]
    [InlineData("金额（千元）", "千元")]
    [InlineData("金额(元)", "元")]
    [InlineData("单位：元", "元")]
    [InlineData("金额 / 元", "元")]
    [InlineData("人民币元整", "元")]
    [InlineData("多元化工作", "")]
    [InlineData("项目数量", "")]
    public void A_head_names_its_unit_of_money(string header, string unit) => Assert.Equal(unit, Units.InHeader(header));

    /// <summary>By the standard of HTML each of these ends the one before it, so however many there are, they stand beside each other.</summary>
    [Theory]
    [InlineData("<ul>", "<li>x")]
    [InlineData("<ol>", "<li>x")]
    [InlineData("<dl>", "<dt>x")]
    [InlineData("<dl>", "<dd>x")]
    [InlineData("<dl>", "<dt>x<dd>y")]
    [InlineData("<select>", "<option>x")]
    [InlineData("<table>", "<tr><td>x")]
    [InlineData("<table>", "<tbody><tr><th>x")]
    [InlineData("<table>", "<thead><tr><td>x")]
    [InlineData("<table>", "<tfoot><tr><td>x")]
    [InlineData("<table><tr>", "<th>x")]
    [InlineData("", "<p>x")]
    public void Elements_that_end_each_other_are_not_deep(string before, string element) =>
        Assert.DoesNotContain(
            ReportReader
                .ReadHtml(Title + before + string.Concat(Enumerable.Repeat(element, 600)), new ReaderOptions { MaxColumns = 1000 })
                .Problems,
            problem => problem.Code == ProblemCode.TooLarge
        );

    /// <summary>These stand inside each other.</summary>
    [Theory]
    [InlineData("<div>")]
    [InlineData("<center>")]
    [InlineData("<ul><li>")]
    [InlineData("<ol><li>")]
    [InlineData("<dl><dd>")]
    [InlineData("<pre>")]
    [InlineData("<object>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table><caption>")]
    public void Elements_that_hold_each_other_are_deep(string element) =>
        Assert.Contains(
            ReportReader.ReadHtml(Title + string.Concat(Enumerable.Repeat(element, 600))).Problems,
            problem => problem.Code == ProblemCode.TooLarge && problem.Label == nameof(ReaderOptions.MaxDepth)
        );

    [Theory]
    [InlineData("百分之十二", 12)]
    [InlineData("百分之12.5", 12.5)]
    [InlineData("12%", 12)]
    public void A_share_in_words_is_one_in_signs(string share, double percent)
    {
        ReportReading reading = ReportReader.ReadText(
            $"青河市人民政府2023年政府信息公开工作年度报告\n2023年，全市共收到政府信息公开申请112件，同比增长{share}。"
        );
        GrowthClaim growth = Assert.Single(reading.Claims.OfType<GrowthClaim>());
        Assert.Equal((decimal)percent, growth.Rate);
    }
}
