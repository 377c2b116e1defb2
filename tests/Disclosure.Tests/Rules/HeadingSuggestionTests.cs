namespace Disclosure.Tests;

/// <summary>A figure on a heading that is the sum of the section is said to look like its missing total, with the parts that make it.</summary>
public sealed class HeadingSuggestionTests
{
    private static readonly Cell Total = Cell.On(ReportForm.Indicators2014)
        .First(cell => cell.Relation == CellRelation.Total && Parts(cell).Length >= 3);

    [Theory]
    [InlineData(26, 0, 75, "26 + 75 ")]
    [InlineData(26, 54, 75, "26 + 54 + 75 ")]
    public void The_parts_that_add_something_are_named(long first, long second, long third, string sum)
    {
        string suggestion = Suggestion(first + second + third, first, second, third);
        Assert.StartsWith("It is " + sum, suggestion, StringComparison.Ordinal);
        Assert.Contains(Total.LabelOn(ReportForm.Indicators2014), suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_figure_suggests_nothing() => Assert.Empty(Suggestion(100, 26, 54, 75));

    private static Cell[] Parts(Cell total) => Cell.On(ReportForm.Indicators2014).Where(cell => cell.Parent == total).ToArray();

    private static string Suggestion(long stray, params long[] figures)
    {
        Report2014 report = Report2014.Blank;
        foreach ((Cell part, long figure) in Parts(Total).Zip(figures))
        {
            report = (Report2014)((Report)report).With(part, figure);
        }
        return HeadingSuggestion
            .For(Total, new StrayValue("heading", stray.ToString(System.Globalization.CultureInfo.InvariantCulture), stray), report)
            .English;
    }
}
