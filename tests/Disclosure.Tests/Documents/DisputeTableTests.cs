using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Section four as offices draw it: with a column of labels, and with boxes merged over a block.</summary>
public sealed class DisputeTableTests
{
    [Fact]
    public void A_head_over_the_labels_is_no_column_of_figures()
    {
        ReportReading reading = Read(
            """
            <tr><td colspan=2>类别</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
            <tr><td colspan=2>行政复议</td><td>1</td><td>0</td><td>0</td><td>1</td><td>2</td></tr>
            <tr><td rowspan=2>行政诉讼</td><td>未经复议直接起诉</td><td>0</td><td>0</td><td>3</td><td>0</td><td>3</td></tr>
            <tr><td>复议后起诉</td><td>0</td><td>4</td><td>0</td><td>0</td><td>4</td></tr>
            """
        );
        Assert.Equal(["1", "0", "0", "1", "2", "0", "0", "3", "0", "3", "0", "4", "0", "0", "4"], Disputes(reading));
        Assert.Empty(reading.Unmatched);
    }

    [Fact]
    public void A_head_that_the_form_does_not_have_still_leaves_the_figures_open()
    {
        ReportReading reading = Read(
            """
            <tr><td>类别</td><td>结果维持</td><td>结果纠正</td><td>撤回</td><td>尚未审结</td><td>总计</td></tr>
            <tr><td>行政复议</td><td>1</td><td>0</td><td>0</td><td>1</td><td>2</td></tr>
            """
        );
        Assert.Equal(CellState.Missing, reading.Report![CellsMatrix.Disputes.Reconsideration.Upheld].State);
        Assert.Equal(5, reading.Unmatched.Count);
    }

    [Theory]
    [InlineData("<td colspan=5>0</td><td colspan=10>无</td>", "0", "(NotApplicable)", "(NotApplicable)")]
    [InlineData("<td colspan=5>/</td><td colspan=5>0</td><td colspan=5>零</td>", "(NotApplicable)", "0", "0")]
    [InlineData("<td colspan=15>0</td>", "0", "0", "0")]
    public void Nothing_in_a_box_over_a_block_is_nothing_in_each_of_its_boxes(string boxes, string first, string second, string third)
    {
        ReportReading reading = Read(Heads + $"<tr>{boxes}</tr>");
        string[] expected = [.. Enumerable.Repeat(first, 5), .. Enumerable.Repeat(second, 5), .. Enumerable.Repeat(third, 5)];
        Assert.Equal(expected, Disputes(reading));
        Assert.DoesNotContain(reading.Problems, problem => problem.IsFigureLost);
    }

    [Fact]
    public void Figures_beside_a_merged_box_stand_under_their_heads()
    {
        ReportReading reading = Read(
            Heads + "<tr><td colspan=5>0</td><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td><td colspan=5>无</td></tr>"
        );
        Assert.Equal(["0", "0", "0", "0", "0", "1", "2", "3", "4", "10"], Disputes(reading).Take(10));
        Assert.Equal(Enumerable.Repeat("(NotApplicable)", 5), Disputes(reading).Skip(10));
    }

    [Theory]
    [InlineData("<td colspan=5>3</td><td colspan=10>无</td>", "3 | 无")]
    [InlineData("<td colspan=4>0</td><td>0</td><td colspan=10>无</td>", "0 | 0 | 无")]
    [InlineData("<td colspan=3>0</td><td colspan=5>0</td><td colspan=7>0</td>", "0 | 0 | 0")]
    [InlineData("<td colspan=5>0</td><td colspan=5>无</td><td>0</td><td>0</td><td>1</td><td>0</td>", "0 | 无 | 0 | 0 | 1 | 0")]
    public void Any_other_merged_box_is_kept_apart_and_named(string boxes, string found)
    {
        ReportReading reading = Read(Heads + $"<tr>{boxes}</tr>");
        Assert.All(Disputes(reading), value => Assert.Equal("(Missing)", value));
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.FiguresMisaligned);
        Assert.Equal(found, problem.Found);
        Assert.DoesNotContain("figure", problem.Message(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("数字", problem.Message(Language.Chinese), StringComparison.Ordinal);
    }

    private const string Heads = """
        <tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>
        <tr><td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td><td rowspan=2>尚未审结</td><td rowspan=2>总计</td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>
        <tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>

        """;

    private static IEnumerable<string> Disputes(ReportReading reading) =>
        Cell.On(ReportForm.Matrix2021)
            .Where(cell => cell.CodeOn(ReportForm.Matrix2021) is var code && code[0] == '四' && code.Count(slash => slash == '/') == 2)
            .Select(cell => reading.Report![cell].ToString());

    /// <summary>Three rows by which the form is known, and section four.</summary>
    private static ReportReading Read(string rows) =>
        ReportReader.ReadHtml(
            "<h1>某镇2022年政府信息公开工作年度报告</h1><table><tr><td>二、上年结转政府信息公开申请数量</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr>"
                + "<tr><td>(一)予以公开</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr>"
                + "<tr><td>(七)总计</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr></table>"
                + $"<p>四、政府信息公开行政复议、行政诉讼情况</p><table>{rows}</table>"
        );
}
