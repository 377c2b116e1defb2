namespace Disclosure.Tests;

/// <summary>Two reports for one year: which is used does not depend on which came first, however little they differ.</summary>
public sealed class RivalTests
{
    [Theory]
    [InlineData("一/总计=13")]
    [InlineData("一/总计=")]
    [InlineData("一/总计=?")]
    [InlineData("二/总计=1")]
    [InlineData("二/总计=/")]
    [InlineData("四/总计=1")]
    [InlineData("四/总计=")]
    [InlineData("三(七)/总计=13")]
    [InlineData("三(一)/总计=9")]
    public void The_same_one_is_used_in_either_order(string change) =>
        AssertSame(Typed.Matrix(Typed.Sound), Typed.Matrix($"{Typed.Sound} {change}"));

    [Theory]
    [InlineData("三(三)=4")]
    [InlineData("三(三)4=1")]
    [InlineData("三(二)=5")]
    public void Also_where_only_the_limits_differ(string change) =>
        AssertSame(
            Typed.Indicators("others=0 三(一)=4 三(二)=4 三(三)=5 三(三)2=4"),
            Typed.Indicators($"others=0 三(一)=4 三(二)=4 三(三)=5 三(三)2=4 {change}")
        );

    [Fact]
    public void The_one_that_was_made_public_last_is_used_before_the_fuller_one()
    {
        Report fuller = Typed.Matrix(Typed.Sound);
        Report later = Typed.Matrix($"{Typed.Sound} 一/总计=13 二/总计=") with
        {
            Header = fuller.Header with { PublishedOn = new(2024, 2, 1) },
        };
        Report earlier = fuller with { Header = fuller.Header with { PublishedOn = new(2024, 1, 31) } };
        Assert.Equal(13, DisclosureSeries.From([earlier, later])[SeriesIndicator.RequestsReceived, 2023].Stated);
        Assert.Equal(13, DisclosureSeries.From([later, earlier])[SeriesIndicator.RequestsReceived, 2023].Stated);
        Report undated = Typed.Matrix($"{Typed.Sound} 一/总计=13 三(一)/总计=");
        Assert.Equal(12, DisclosureSeries.From([undated, fuller])[SeriesIndicator.RequestsReceived, 2023].Stated);
        Assert.Equal(12, DisclosureSeries.From([fuller, undated])[SeriesIndicator.RequestsReceived, 2023].Stated);
    }

    [Fact]
    public void The_same_report_twice_is_no_rival() =>
        Assert.Empty(DisclosureSeries.From([Typed.Matrix(Typed.Sound), Typed.Matrix(Typed.Sound)]).Problems);

    private static void AssertSame(Report one, Report other)
    {
        DisclosureSeries series = DisclosureSeries.From([one, other]);
        Assert.Equal(series.ToJson(), DisclosureSeries.From([other, one]).ToJson());
        Assert.Equal(SeriesProblemKind.SameYear, Assert.Single(series.Problems).Kind);
    }
}
