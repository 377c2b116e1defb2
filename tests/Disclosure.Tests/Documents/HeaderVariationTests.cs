using NodaTime;

namespace Disclosure.Tests.Documents;

/// <summary>Headers as pages of many kinds of bodies write them, invented one by one.</summary>
public sealed class HeaderVariationTests
{
    [Theory]
    [InlineData("青河市教育局2023年政府信息公开工作年度报告", "青河市教育局", 2023)]
    [InlineData("2022年度青河县人民政府政府信息公开工作年度报告", "青河县人民政府", 2022)]
    [InlineData("青河县人民政府2022年度政府信息公开工作年度报告", "青河县人民政府", 2022)]
    [InlineData("2022年度青河县人民政府\n政府信息公开工作年度报告", "青河县人民政府", 2022)]
    [InlineData("青河市审计局\n2023年度\n政府信息公开工作年度报告", "青河市审计局", 2023)]
    [InlineData("青河市审计局2023年\n政府信息公开工作年度报告", "青河市审计局", 2023)]
    [InlineData("青河市审计局2023\n年政府信息公开工作年度报告", "青河市审计局", 2023)]
    [InlineData("河东街道办事处2023年政府信息公开年报", "河东街道办事处", 2023)]
    [InlineData("青河经济开发区管委会2021年政府信息公开工作年度报告", "青河经济开发区管委会", 2021)]
    [InlineData("青河市统计局关于2023年度政府信息公开工作情况的报告", "青河市统计局", 2023)]
    [InlineData("关于青河市统计局2023年度政府信息公开工作的总结", "青河市统计局", 2023)]
    [InlineData("青河市第一人民医院2022年信息公开工作年度报告", "青河市第一人民医院", 2022)]
    [InlineData("青河市林业局政府信息公开工作年度报告（2023年度）", "青河市林业局", 2023)]
    [InlineData("标题：青河市林业局2023年政府信息公开工作年度报告", "青河市林业局", 2023)]
    [InlineData("青河市林业局2023年政府信息公开工作年度报告_青河市人民政府网", "青河市林业局", 2023)]
    [InlineData("国家林业局2017年政府信息公开工作年度报告", "国家林业局", 2017)]
    [InlineData("河西镇2023年度政务公开工作总结", "河西镇", 2023)]
    [InlineData("二〇二二年青河县审计局政府信息公开年报", "青河县审计局", 2022)]
    [InlineData("青河市林业局21年政府信息公开工作年度报告", "青河市林业局", 2021)]
    [InlineData("青河市林业局09年度政府信息公开年报", "青河市林业局", 2009)]
    [InlineData("关于青河市林业局政府信息公开2022年工作年度报告的公示", "青河市林业局", 2022)]
    [InlineData("青河市林业局政府信息公开工作年度报告（2021.1.1-2021.12.31）", "青河市林业局", 2021)]
    [InlineData("青河市林业局政府信息公开工作年度报告(2022年1月1日至12月31日)", "青河市林业局", 2022)]
    [InlineData("青河市林业局2017年政府信息公开情况统计表", "青河市林业局", 2017)]
    [InlineData("青河市林业局政府信息公开情况统计表\n(2017年度)", "青河市林业局", 2017)]
    public void The_title_gives_body_and_year(string page, string body, int year)
    {
        ReportHeader header = Header(page + "\n正文从这里开始。");
        Assert.Equal((body, year), (header.IssuingBody, header.ReportYear));
    }

    [Fact]
    public void A_word_for_year_alone_is_no_body() => Assert.Null(Header("2021\n年政府信息公开工作年度报告\n正文从这里开始。").IssuingBody);

    [Fact]
    public void A_year_of_study_is_no_report_year_and_no_part_of_the_name()
    {
        ReportHeader header = Header("青河大学2022-2023学年信息公开工作年度报告");
        Assert.Equal(("青河大学", null), (header.IssuingBody, header.ReportYear));
    }

    [Fact]
    public void The_caption_of_a_table_does_not_take_the_place_of_the_title()
    {
        ReportHeader header = Header("2016年政府信息公开工作年度报告\n青河市林业局2015年政府信息公开情况统计表\n正文。");
        Assert.Equal(("2016年政府信息公开工作年度报告", 2016), (header.Title, header.ReportYear));
    }

    [Theory]
    [InlineData("青河市林业局2021—2022年度政府信息公开工作年度报告")]
    [InlineData("青河市林业局2021-2022年度政府信息公开工作年度报告 - 青河市人民政府")]
    public void A_dash_between_years_does_not_break_the_title_of_a_page(string title)
    {
        ReportHeader header = ReportReader.ReadHtml($"<html><head><title>{title}</title></head><body><p>正文。</p></body></html>").Header;
        Assert.Equal(("青河市林业局", null), (header.IssuingBody, header.ReportYear));
        Assert.StartsWith("青河市林业局2021", header.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_over_two_lines_is_put_together() =>
        Assert.Equal(
            "2022年度青河县人民政府政府信息公开工作年度报告",
            Header("2022年度青河县人民政府\n政府信息公开工作年度报告\n正文。").Title
        );

    [Fact]
    public void The_list_of_other_years_beside_the_text_is_no_title()
    {
        ReportHeader header = Header(
            "政府信息公开年报\n2021年政府信息公开工作年度报告\n2022年政府信息公开工作年度报告\n青河县财政局2023年政府信息公开工作年度报告\n正文。"
        );
        Assert.Equal(("青河县财政局", 2023), (header.IssuingBody, header.ReportYear));
    }

    [Theory]
    [InlineData("索引号：000014349/2024-00012 | 发布机构：青河市教育局\n发布日期：2024-01-18 | 主题分类：政务公开")]
    [InlineData("| 索引号 | 000014349/2024-00012 |\n| 发布日期 | 2024-01-18 |\n| 发布机构 | 青河市教育局 |")]
    [InlineData("来源：青河日报　　发布时间：2024-01-18 10:32　　浏览次数：35")]
    [InlineData("发文日期：2024年1月18日")]
    [InlineData("公布日期：2024/1/18 字号：[大 中 小]")]
    public void The_day_of_publication_is_read_from_the_line_above_the_text(string line)
    {
        ReportHeader header = Header($"青河市教育局2023年政府信息公开工作年度报告\n{line}\n正文。");
        Assert.Equal(("青河市教育局", new LocalDate(2024, 1, 18)), (header.IssuingBody, header.PublishedOn));
        Assert.Null(header.SignedOn);
        Assert.Null(header.FilledOn);
    }

    [Fact]
    public void The_source_of_a_page_is_no_body_and_its_publisher_is_the_last_resort()
    {
        Assert.Null(Header("政府信息公开工作年度报告\n来源：青河日报\n正文。").IssuingBody);
        Assert.Equal("青河市教育局", Header("政府信息公开工作年度报告\n发布机构：青河市教育局\n正文。").IssuingBody);
    }

    [Theory]
    [InlineData("青河市教育局\n2024年1月18日")]
    [InlineData("青河市教育局 2024年1月18日")]
    [InlineData("青河市教育局2024年1月18日")]
    [InlineData("青 河 市 教 育 局\n2024 年 1 月 18 日")]
    public void The_signature_gives_body_and_day(string lines)
    {
        ReportHeader header = Header($"一\n二\n三\n四\n五\n正文到此为止。\n{lines}");
        Assert.Equal(("青河市教育局", new LocalDate(2024, 1, 18)), (header.IssuingBody, header.SignedOn));
        Assert.Null(header.PublishedOn);
    }

    [Theory]
    [InlineData("单位负责人:王一帆 审核人:李二平 填报人:赵三立 联系电话:0431-80000011 填报日期:2024-01-05")]
    [InlineData("单位负责人：王一帆　　审核人：李二平　　填报人：赵三立　　联系电话：0431-80000011　　填报日期：2024年1月5日")]
    [InlineData("单 位 负 责 人：王一帆 审 核 人：李二平 填 报 人：赵三立 联系电话：0431-80000011 填报日期：2024.1.5")]
    [InlineData("填报人：赵三立\n审核人：李二平\n单位负责人：王一帆\n联系电话：0431-80000011\n填报日期：2024-1-5")]
    public void Each_person_has_one_place(string foot)
    {
        ReportHeader header = Header($"青河市教育局2023年政府信息公开工作年度报告\n正文。\n{foot}");
        Assert.Equal(
            ("王一帆", "李二平", "赵三立", "0431-80000011", new LocalDate(2024, 1, 5)),
            (header.Contacts.HeadOfUnit, header.Contacts.Reviewer, header.Contacts.Filler, header.Contacts.Telephone, header.FilledOn)
        );
        Assert.Null(header.PublishedOn);
    }

    [Theory]
    [InlineData("国务院办公厅", IssuerLevel.National)]
    [InlineData("中华人民共和国水利部", IssuerLevel.National)]
    [InlineData("国家税务总局", IssuerLevel.National)]
    [InlineData("国家税务总局青河市税务局", null)]
    [InlineData("吉林省人民政府办公厅", IssuerLevel.Province)]
    [InlineData("吉林省财政厅", IssuerLevel.Province)]
    [InlineData("上海市人民政府", IssuerLevel.Province)]
    [InlineData("上海市市场监督管理局", IssuerLevel.Province)]
    [InlineData("内蒙古自治区审计厅", IssuerLevel.Province)]
    [InlineData("延边朝鲜族自治州人民政府", IssuerLevel.Prefecture)]
    [InlineData("兴安盟审计局", IssuerLevel.Prefecture)]
    [InlineData("大兴安岭地区行政公署", IssuerLevel.Prefecture)]
    [InlineData("长春市人民政府", null)]
    [InlineData("长春市市场监督管理局", null)]
    [InlineData("杭州市城乡建设委员会", null)]
    [InlineData("长春市南关区人民政府", IssuerLevel.County)]
    [InlineData("吉林省长春市南关区人民政府", IssuerLevel.County)]
    [InlineData("北京市海淀区人民政府", null)]
    [InlineData("南关区住房和城乡建设局", null)]
    [InlineData("青河县乡村振兴局", IssuerLevel.County)]
    [InlineData("鄂温克族自治旗人民政府", IssuerLevel.County)]
    [InlineData("延边朝鲜族自治州敦化市人民政府", IssuerLevel.County)]
    [InlineData("青河县河西镇人民政府", IssuerLevel.Township)]
    [InlineData("景德镇市人民政府", null)]
    [InlineData("长春市南关区新春街道办事处", IssuerLevel.Township)]
    [InlineData("长春经济技术开发区管理委员会", null)]
    [InlineData("青河大学", null)]
    public void The_level_is_told_by_the_last_division_of_the_name(string body, IssuerLevel? level) =>
        Assert.Equal(level, Header($"{body}2020年政府信息公开工作年度报告").Level);

    private static ReportHeader Header(string text) => ReportReader.ReadText(text).Header;
}
