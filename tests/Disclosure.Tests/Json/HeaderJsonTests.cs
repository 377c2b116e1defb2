namespace Disclosure.Tests;

/// <summary>Headers in JSON at their edges: periods of a day, turned round, or open.</summary>
public sealed class HeaderJsonTests
{
    [Theory]
    [InlineData("\"start\":\"2023-01-01\",\"end\":\"2023-12-31\"", "2023-01-01..2023-12-31")]
    [InlineData("\"start\":\"2023-05-01\",\"end\":\"2023-05-01\"", "2023-05-01..2023-05-01")]
    [InlineData("\"text\":\"去年\"", "去年")]
    [InlineData("", "")]
    public void A_period_is_taken_when_it_does_not_end_before_it_begins(string json, string period) =>
        Assert.Equal(period, Report.FromJson(Form(json)).Header.Period!.ToString());

    [Theory]
    [InlineData("\"start\":\"2023-05-02\",\"end\":\"2023-05-01\"", "start 2023-05-02, end 2023-05-01")]
    [InlineData("\"start\":\"2023-05-02\"", "start 2023-05-02, end null")]
    [InlineData("\"end\":\"2023-05-01\"", "start null, end 2023-05-01")]
    public void A_period_with_one_end_or_turned_round_is_a_problem_with_its_place(string json, string found)
    {
        Assert.False(Report.TryFromJson(Form(json), out _, out IReadOnlyList<ReadingProblem> problems));
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal(ProblemCode.JsonWrongType, problem.Code);
        Assert.Equal("/header/period", problem.Location.JsonPointer);
        Assert.Equal((found, "start <= end"), (problem.Found, problem.Expected));
    }

    [Theory]
    [InlineData("\"period\":{\"start\":\"2023-01-01\",\"end\":\"2023-12-31\",\"x\":1}", "DR502", "/header/period/x")]
    [InlineData("\"contacts\":{\"x\":1}", "DR502", "/header/contacts/x")]
    [InlineData("\"title\":1", "DR503", "/header/title")]
    [InlineData("\"reportYear\":\"2023\"", "DR503", "/header/reportYear")]
    [InlineData("\"reportYear\":2023.5", "DR503", "/header/reportYear")]
    public void What_a_header_cannot_hold_is_a_problem_with_its_place(string json, string code, string pointer) =>
        AssertRefused("\"header\":{" + json + "}", code, pointer);

    [Theory]
    [InlineData("\"kind\":\"migrated\",\"sourceForm\":\"x\"", "DR505", "/origin/sourceForm")]
    [InlineData("\"kind\":\"migrated\"", "DR505", "/origin/sourceForm")]
    [InlineData("\"kind\":\"guessed\"", "DR503", "/origin/kind")]
    [InlineData("\"kind\":\"stated\",\"x\":1", "DR502", "/origin/x")]
    public void An_origin_that_is_none_is_a_problem_with_its_place(string json, string code, string pointer) =>
        AssertRefused("\"origin\":{" + json + "}", code, pointer);

    [Theory]
    [InlineData("\"requests\":3", "/requests")]
    [InlineData("\"disputes\":{\"reconsideration\":[]}", "/disputes/reconsideration")]
    public void A_part_of_a_form_is_an_object(string json, string pointer)
    {
        Assert.False(Report.TryFromJson("{\"form\":\"matrix2021\"," + json + "}", out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.Contains((pointer, "object"), problems.Select(problem => (problem.Location.JsonPointer, problem.Expected)));
    }

    [Fact]
    public void A_figure_on_a_heading_may_come_without_its_words()
    {
        Report report = Report.FromJson("{\"form\":\"indicators2014\",\"training\":{\"onHeading\":{\"number\":4}}}");
        Cell heading = Cell.HeadingsOn(ReportForm.Indicators2014).Single(cell => cell.Key == "Training.OnHeading");
        Assert.Equal(new StrayValue("", "", 4), report.StrayValueOn(heading));
    }

    private static string Form(string period) => "{\"form\":\"matrix2021\",\"header\":{\"period\":{" + period + "}}}";

    private static void AssertRefused(string member, string code, string pointer)
    {
        Assert.False(Report.TryFromJson("{\"form\":\"matrix2021\"," + member + "}", out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.Contains((code, pointer), problems.Select(problem => (problem.Code.Id(), problem.Location.JsonPointer)));
    }
}
