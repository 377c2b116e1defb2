using NodaTime;
using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("填报日期:2017.01.05", "2017-01-05")]
    [InlineData("填表日期:2017/1/4", "2017-01-04")]
    [InlineData("填报日期:2013年3月20日", "2013-03-20")]
    [InlineData("填报日期: 2013 年 3 月 20 日", "2013-03-20")]
    [InlineData("填报日期:二〇一七年三月二十五日", "2017-03-25")]
    [InlineData("填报日期:二○一七年十二月三十一日", "2017-12-31")]
    [InlineData("填报日期:20170105", null)]
    [InlineData("填报日期:2017年13月1日", null)]
    [InlineData("填报日期:2017年2月29日", null)]
    [InlineData("填报日期:20171月5日", null)]
    public void Dates_are_read_or_left_unknown(string line, string? date) =>
        Assert.Equal(date, Header(line).FilledOn?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("发布时间:2017-03-15 14:41浏览次数:字体:[ ]")]
    [InlineData("发布日期:2017-03-15    点击数:")]
    [InlineData("信息来源:某局 发布日期 : 2017年3月15日")]
    public void The_day_of_publication_is_read(string line) => Assert.Equal(new LocalDate(2017, 3, 15), Header(line).PublishedOn);

    [Theory]
    [InlineData("2016年度株洲云龙示范区政府信息公开工作年度报告", "株洲云龙示范区", 2016)]
    [InlineData("某县人民政府信息公开工作2018年年度报告", "某县人民政府", 2018)]
    [InlineData("关于某局2019年政府信息公开工作情况的报告", "某局", 2019)]
    [InlineData("二〇一五年某市财政局政府信息公开年报", "某市财政局", 2015)]
    [InlineData("上海市人民政府办公厅2019年政府信息公开工作年度报告", "上海市人民政府办公厅", 2019)]
    public void The_title_names_body_and_year(string title, string body, int year)
    {
        ReportHeader header = Header(title);
        Assert.Equal((title, body, year), (header.Title, header.IssuingBody, header.ReportYear));
    }

    [Fact]
    public void A_title_over_two_lines_is_one_wherever_it_is_broken()
    {
        const string Title = "临泽区人民政府办公室2022年政府信息公开工作年度报告";
        for (int at = Title.IndexOf("2022", StringComparison.Ordinal); at < Title.Length; at++)
        {
            ReportHeader header = Header(Title[..at] + "\n" + Title[at..] + "\n正文。");
            Assert.Equal((Title, "临泽区人民政府办公室", 2022), (header.Title, header.IssuingBody, header.ReportYear));
        }
    }

    [Theory]
    [InlineData("政府信息公开\n年度报告")]
    [InlineData("2019年政府信息公开\n年度报告")]
    public void Entries_of_a_list_make_no_title(string lines) => Assert.Null(Header(lines).Title);

    [Fact]
    public void The_year_above_the_table_counts_when_the_title_is_missing() =>
        Assert.Equal(2016, Header("政府信息公开情况统计表\n(2016年度)").ReportYear);

    [Fact]
    public void Two_years_are_reported_and_the_title_holds()
    {
        ReportReading reading = ReportReader.ReadText("某局2017年政府信息公开工作年度报告\n(2016年度)\n正文。");
        Assert.Equal(2017, reading.Header.ReportYear);
        BadInputTests.AssertSpoken(
            reading.Problems.Single(problem => problem.Code == ProblemCode.YearAmbiguous),
            ProblemCode.YearAmbiguous
        );
    }

    [Theory]
    [InlineData("所列数据统计自 2012年 1月1日起 2012年 12月31日 止。")]
    [InlineData("本报告数据的统计期限为2012年1月1日至2012年12月31日。")]
    [InlineData("统计期限从2012-01-01至2012-12-31止")]
    [InlineData("所列数据的统计期限自2012年1月1日起,至2012年12月31日止。")]
    [InlineData("数据统计期限为2012年1月1日至12月31日。")]
    public void The_statistical_period_is_read(string line) =>
        Assert.Equal(new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)), Header(line).Period?.Dates);

    [Theory]
    [InlineData("所列数据截止日期为20211月31日,请查阅。", "20211月31日", "2021年1月31日")]
    [InlineData("本报告数据截至20161231日。", "20161231日", "2016年12月31日")]
    [InlineData("统计数据截止201612月底。", "201612月底", "2016年12月底")]
    [InlineData("数据统计截至1231日。", "1231日", "12月31日")]
    [InlineData("所列数据截止202020年12月31日。", "202020年12月31日", "2020年12月31日")]
    public void A_damaged_day_up_to_which_the_data_reach_is_reported_and_not_mended(string line, string found, string expected)
    {
        ReportReading reading = ReportReader.ReadText(line);
        Assert.Null(reading.Header.Period?.Dates);
        Assert.Contains(found, reading.Header.Period?.Text, StringComparison.Ordinal);
        ReadingProblem problem = reading.Problems.Single(item => item.Code == ProblemCode.DateMalformed);
        BadInputTests.AssertSpoken(problem, ProblemCode.DateMalformed);
        Assert.Equal((found, expected, 1), (problem.Found, problem.Expected, problem.Location.Line));
    }

    [Theory]
    [InlineData("截至1231日,共办结927件次。")]
    [InlineData("到201612月底为止,全区主动公开政府信息1965条。")]
    [InlineData("截止20161231日,共收到政府信息公开申请4例。")]
    [InlineData("截止2016年11月30日,共监督公共资源交易事项950项。")]
    public void Dates_in_other_prose_are_no_period(string line)
    {
        ReportReading reading = ReportReader.ReadText(line);
        Assert.Null(reading.Header.Period);
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.DateMalformed);
    }

    [Theory]
    [InlineData("某镇人民政府", IssuerLevel.Township)]
    [InlineData("某县人民政府", IssuerLevel.County)]
    [InlineData("某省人民政府", IssuerLevel.Province)]
    [InlineData("某自治区人民政府", IssuerLevel.Province)]
    [InlineData("某区人民政府", null)]
    [InlineData("某市人民政府", null)]
    public void The_level_is_told_only_where_the_name_leaves_no_doubt(string body, IssuerLevel? level) =>
        Assert.Equal(level, Header($"{body}2020年政府信息公开工作年度报告").Level);

    private static ReportHeader Header(string text) => ReportReader.ReadText(text).Header;
}
