using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class LabelTests
{
    [Theory]
    [InlineData("(二)被依法纠错数", "(二)被依法纠错九")]
    [InlineData("(二)通过不同渠道和方式公开政府信息的情况", "(二)通多不同渠道和方式公开政府信息的情况")]
    [InlineData("主要负责同志参加新闻发布会次数", "主要负责人参加新闻发布会次数")]
    [InlineData("制发规范性文件总数", "制发规范性文件数")]
    [InlineData("其中:", "其中,")]
    [InlineData("其中:", "其中")]
    [InlineData("统计指标", "统 计 指 标")]
    [InlineData("(一)", "(一) ")]
    [InlineData("工作人员数)", "工作人员)")]
    [InlineData("(不同渠道和方式公开相同信息计1条)", "")]
    [InlineData("| 1.", "| 1、")]
    [InlineData("、经济安全", ",经济安全")]
    [InlineData("《条例》", "条例")]
    public void Spellings_met_in_real_reports_need_no_remark(string official, string met)
    {
        string text = Pages.Indicators();
        Assert.Contains(official, text, StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text.Replace(official, met, StringComparison.Ordinal));
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("2.传真申请数", "2.传真申请书")]
    [InlineData("七、依申请公开信息收取的费用", "七、依申请公开信息收取费用")]
    [InlineData("8.告知通过其他途径办理数", "8.告知通过其它途径办理数")]
    [InlineData("三)接受培训人员数", "三)接受培训的人员数")]
    [InlineData("涉及商业秘密", "涉及商业秘蜜")]
    [InlineData("五、行政诉讼数量", "五、行政诉讼数")]
    public void Other_misspellings_are_matched_to_the_nearest_and_reported(string official, string met)
    {
        string text = Pages.Indicators();
        Assert.Contains(official, text, StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text.Replace(official, met, StringComparison.Ordinal));
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        ReadingProblem problem = Assert.Single(reading.Problems);
        BadInputTests.AssertSpoken(problem, ProblemCode.LabelMatchedNearest);
        Assert.False(problem.IsFigureLost);
    }

    [Theory]
    [InlineData("1.参加或举办新闻发布会总次数", "1.参加或举办新闻")]
    [InlineData("六、举报投诉数量", "六、举报投诉…")]
    [InlineData("(四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)", "(四)政府信息公开专项")]
    public void A_label_of_which_only_a_beginning_is_left_is_matched_and_reported(string official, string met)
    {
        string text = Pages.Indicators();
        Assert.Contains(official, text, StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text.Replace(official, met, StringComparison.Ordinal));
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.LabelMatchedNearest);
    }

    [Fact]
    public void A_beginning_that_several_labels_have_is_matched_to_none()
    {
        string text = Pages.Indicators().Replace("2.同意公开答复数", "2.同意", StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text);
        Assert.Equal(CellState.Missing, reading.Report![CellsIndicator.Requests.Responses.Granted].State);
        Assert.Contains(reading.Problems, problem => problem.IsFigureLost);
    }

    [Theory]
    [InlineData("(三)設置政府信息公開查閱點數")]
    [InlineData("1.專職人員數(不包括政府公報及政府網站工作人員數)")]
    [InlineData("2.政府網站在線訪談次數")]
    [InlineData("制發規範性文件總數")]
    [InlineData("政府集中採購")]
    [InlineData("2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請")]
    [InlineData("社會公益組織")]
    [InlineData("本年廢止件數")]
    public void Traditional_characters_are_those_of_the_form(string label) =>
        Assert.DoesNotContain(
            Folding.Key(label),
            character => "設點專職網談製範採購繳納組織廢數機關處".Contains(character, StringComparison.Ordinal)
        );

    [Fact]
    public void A_misspelt_row_of_the_matrix_is_matched_to_the_nearest()
    {
        string text = Pages.Matrix(ReportForm.Matrix2021).Replace("7.属于行政执法案卷", "7.属于行政执法案倦", StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text);
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.LabelMatchedNearest);
    }

    [Fact]
    public void Equal_labels_are_told_apart_by_their_section_when_rows_are_missing()
    {
        List<string[]> rows = Pages.IndicatorRows();
        rows.RemoveAll(row => row[0] is "四、行政复议数量" or "(一)维持具体行政行为数");
        rows.RemoveAt(rows.FindIndex(row => row[0] == "(二)被依法纠错数"));
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        var report = Assert.IsType<Report2014>(reading.Report);
        Assert.Equal(CellState.Missing, report.StateOf(CellsIndicator.Reconsideration.Corrected));
        Assert.Equal(Pages.Figure(CellsIndicator.Litigation.Corrected), report[CellsIndicator.Litigation.Corrected].ToString());
        ReadingProblem ambiguous = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.LabelAmbiguous);
        BadInputTests.AssertSpoken(ambiguous, ProblemCode.LabelAmbiguous);
        Assert.Equal("(三)其他情形数", ambiguous.Label);
        Assert.Equal("四(三), 五(三)", ambiguous.Expected);
        Assert.Equal([Pages.Figure(CellsIndicator.Reconsideration.Other)], reading.Unmatched.Select(value => value.Text));
    }

    [Fact]
    public void A_label_that_lost_its_negation_is_not_taken_for_another_row()
    {
        string text = Pages.Indicators().Replace("4.不同意公开答复数", "4.同意公开答复数", StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text);
        Assert.Equal(
            Pages.Figure(CellsIndicator.Requests.Responses.Granted),
            reading.Report![CellsIndicator.Requests.Responses.Granted].ToString()
        );
        Assert.Equal(CellState.Missing, reading.Report.StateOf(CellsIndicator.Requests.Responses.Refused.Total));
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.LabelAmbiguous);
    }

    [Fact]
    public void An_unknown_row_is_kept_apart_and_shifts_nothing()
    {
        List<string[]> rows = Pages.IndicatorRows();
        rows.Insert(4, ["主动公开机构领导、机构设置及人事信息", "条", "77"]);
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Equal([new StrayValue("主动公开机构领导、机构设置及人事信息", "77", 77)], reading.Unmatched);
        ReadingProblem problem = Assert.Single(reading.Problems);
        BadInputTests.AssertSpoken(problem, ProblemCode.UnknownRow);
        Assert.Equal(5, problem.Location.Line);
        Assert.True(problem.IsFigureLost);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_unknown_row_of_the_matrix_is_kept_apart(bool bars)
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        rows.Insert(rows.FindIndex(row => row[0] == "行政规范性文件") + 1, ["其他主动公开文件(通知、公告)", "5", "6", "7"]);
        ReportReading reading = ReportReader.ReadText(bars ? Pages.Bars(rows) : Pages.OnePerLine(rows));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal(["5", "6", "7"], reading.Unmatched.Select(value => value.Text));
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.UnknownRow);
    }

    [Fact]
    public void A_row_that_stands_twice_with_another_figure_is_reported_once()
    {
        List<string[]> rows = Pages.IndicatorRows();
        rows.Add(["1.当面申请数", "件", "5"]);
        rows.Add(rows.Single(row => row[0] == "2.传真申请数"));
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.RowRepeated);
    }

    [Fact]
    public void Full_width_digits_and_punctuation_are_read_like_half_width()
    {
        string text = string.Concat(
            Pages.Indicators().Select(character => character is > ' ' and < '\u007F' and not '|' ? (char)(character + 0xFEE0) : character)
        );
        Pages.AssertComplete(ReportForm.Indicators2014, ReportReader.ReadText(text));
    }

    [Fact]
    public void A_label_may_begin_with_every_part_of_it()
    {
        IEnumerable<string> indicators = Cell.On(ReportForm.Indicators2014).SelectMany(cell => cell.LabelVariants.Prepend(cell.Label));
        IEnumerable<string> rows = MatrixForm.Lines.SelectMany(line =>
            line.On(ReportForm.Matrix2019).Concat(line.On(ReportForm.Matrix2021)).Select(column => column.Cell.Facts.Newest.Row)
        );
        foreach ((FormLabels labels, string label) in All(IndicatorLocator.Labels, indicators).Concat(All(MatrixWords.Labels, rows)))
        {
            Assert.True(labels.Contains(label), label);
            for (int length = 1; length < label.Length; length++)
            {
                Assert.True(labels.MayBeginWith(new GridCell(label[..length], default, 1)), label[..length]);
            }
        }
        Assert.False(MatrixWords.Labels.MayBeginWith(new GridCell("今年以来，我局认真贯彻落实条例。", default, 1)));

        static IEnumerable<(FormLabels Labels, string Text)> All(FormLabels labels, IEnumerable<string> texts) =>
            texts.Distinct().Select(text => (labels, text));
    }
}
