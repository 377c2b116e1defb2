using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Rows whose labels mean something only where they stand.</summary>
public sealed class GroupTests
{
    private const string Applicants = "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";

    [Fact]
    public void Another_row_named_other_stays_out_of_the_group_of_other_handling()
    {
        ReportReading reading = ReportReader.ReadText(
            "三、收到和处理政府信息公开申请情况\n"
                + Applicants
                + "| (五)不予处理 | 5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
                + "| 6.其他 | 8 | 0 | 0 | 0 | 0 | 0 | 8 |\n"
                + "| (六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"
                + "| 4.其他 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n"
                + "| 3.其他 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n"
        );
        Cell other = Cell.On(ReportForm.Matrix2021).Single(cell => cell.CodeOn(ReportForm.Matrix2021) == "三(六)3/总计");
        Assert.Equal(2, reading.Report![other].Number);
        Assert.Equal(["6.其他", "4.其他"], reading.Unmatched.Select(value => value.Label).Distinct());
        Assert.Equal(2, reading.Problems.Count(problem => problem.Code == ProblemCode.UnknownRow));
    }

    [Theory]
    [InlineData("| 类别 | 条数 |\n| 行政许可 | 35 |\n| 行政处罚 | 12 |\n| 行政强制 | 1 |\n")]
    [InlineData("行政许可 35 件\n行政处罚 12 件\n行政强制 1 件\n")]
    public void A_table_in_the_prose_of_section_one_takes_no_cell(string prose)
    {
        string text = Pages.Matrix(ReportForm.Matrix2021);
        ReportReading reading = ReportReader.ReadText(text.Replace("全年工作平稳。\n", "分类如下:\n" + prose, StringComparison.Ordinal));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal([35m, 12, 1], reading.Unmatched.Select(value => value.Number!.Value));
        Assert.Equal(3, reading.Problems.Count);
        Assert.All(reading.Problems, problem => Assert.Equal(ProblemCode.RowOutsideTable, problem.Code));
    }
}
