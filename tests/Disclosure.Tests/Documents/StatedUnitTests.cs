using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Amounts whose unit is printed elsewhere than beside the figure.</summary>
public sealed class StatedUnitTests
{
    private const string Title = "某区2016年政府信息公开工作年度报告\n";
    private const string Rows = "| 1.当面申请数 | 5 |\n| 2.传真申请数 | 7 |\n";

    [Theory]
    [InlineData("", "七、依申请公开信息收取的费用（元）")]
    [InlineData("", "七、依申请公开信息收取的费用（单位：元）")]
    [InlineData("", "七、依申请公开信息收取的费用（人民币元）")]
    [InlineData("单位：元\n", "七、依申请公开信息收取的费用")]
    [InlineData("政府信息公开情况统计表（单位：件/元）\n", "七、依申请公开信息收取的费用")]
    [InlineData("计量单位：条（件）、元\n", "七、依申请公开信息收取的费用")]
    [InlineData("| 表一 | 单位：元 |\n", "七、依申请公开信息收取的费用")]
    public void An_amount_in_yuan_by_its_label_or_by_a_caption_is_converted_and_reported(string caption, string label)
    {
        ReportReading reading = ReportReader.ReadText(Title + caption + "| 统计指标 | 统计数 |\n" + Rows + $"| {label} | 15000 |\n");
        Assert.Equal(1.5m, reading.Report![CellsIndicator.FeesCharged].Number);
        Assert.Equal(ProblemCode.UnitConverted, Assert.Single(reading.ProblemsOf(CellsIndicator.FeesCharged)).Code);
        Assert.Equal(5, reading.Report[CellsIndicator.Requests.Received.InPerson].Number);
    }

    [Theory]
    [InlineData("单位：件、元\n", "| 七、依申请公开信息收取的费用 | 万元 | 15000 |")]
    [InlineData("单位：区财政局 元旦前报送\n", "| 七、依申请公开信息收取的费用 | | 15000 |")]
    [InlineData("单位：元\n去年的支出见上表。\n", "| 七、依申请公开信息收取的费用 | | 15000 |")]
    [InlineData("", "| 七、依申请公开信息收取的费用（万元） | | 15000 |")]
    public void A_unit_is_not_invented(string caption, string row)
    {
        ReportReading reading = ReportReader.ReadText(
            Title + caption + "| 统计指标 | 单位 | 统计数 |\n| 1.当面申请数 | 件 | 5 |\n| 2.传真申请数 | 件 | 7 |\n" + row + "\n"
        );
        Assert.Equal(15000, reading.Report![CellsIndicator.FeesCharged].Number);
        Assert.Empty(reading.ProblemsOf(CellsIndicator.FeesCharged));
    }

    [Fact]
    public void A_label_that_contradicts_the_column_of_units_is_reported()
    {
        ReportReading reading = ReportReader.ReadText(
            Title
                + "| 统计指标 | 单位 | 统计数 |\n| 1.当面申请数 | 件 | 5 |\n| 2.传真申请数 | 件 | 7 |\n"
                + "| 七、依申请公开信息收取的费用（元） | 万元 | 15000 |\n"
        );
        Assert.Contains(reading.ProblemsOf(CellsIndicator.FeesCharged), problem => problem.Code == ProblemCode.UnitDiffers);
    }

    [Fact]
    public void Several_units_of_money_above_a_table_leave_the_amount_in_doubt()
    {
        ReportReading reading = ReportReader.ReadText(
            Title + "单位：件、元、万元\n| 统计指标 | 统计数 |\n" + Rows + "| 七、依申请公开信息收取的费用 | 15000 |\n"
        );
        Assert.Contains(reading.ProblemsOf(CellsIndicator.FeesCharged), problem => problem.Code == ProblemCode.UnitDiffers);
    }

    [Fact]
    public void A_caption_above_section_two_holds_for_its_fees()
    {
        Cell fees = CellsMatrix.ProactiveDisclosure.Fees.Amount;
        string page = HtmlPages
            .Matrix(ReportForm.Matrix2021, cell => cell == fees ? "15000" : "3")
            .Replace(
                "<h2>二、主动公开政府信息情况</h2>",
                "<h2>二、主动公开政府信息情况</h2><p>（单位：件、元）</p>",
                StringComparison.Ordinal
            );
        const string Printed = "本年收费金额(单位:万元)";
        Assert.Contains(Printed, page, StringComparison.Ordinal);
        string title = "<h1>某区2021年政府信息公开工作年度报告</h1>";
        Report own = ReportReader.ReadHtml(HtmlPages.Page(title + page)).Report!;
        Assert.Equal(15000, own[fees].Number);
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(title + page.Replace(Printed, "本年收费金额", StringComparison.Ordinal))
        );
        Assert.Equal(1.5m, reading.Report![fees].Number);
        Assert.Equal(ProblemCode.UnitConverted, Assert.Single(reading.ProblemsOf(fees)).Code);
        Assert.Equal(CellConfidence.Clear, reading.ConfidenceOf(CellsMatrix.Requests.NewlyReceived.Total));
    }
}
