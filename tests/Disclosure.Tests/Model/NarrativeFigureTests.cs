namespace Disclosure.Tests;

/// <summary>Between which numbers a figure of the prose may lie: "about 30" is not 45, and "more than 50" is not 49.</summary>
public sealed class NarrativeFigureTests
{
    [Theory]
    [InlineData(5, FigurePrecision.Exact, 1, 5, 5)]
    // Round in 万: one unit of the last digit either way.
    [InlineData(30000, FigurePrecision.Exact, 10000, 20000, 40000)]
    // A tenth either way, or one unit of the last digit that is not 0.
    [InlineData(12, FigurePrecision.About, 1, 10.8, 13.2)]
    [InlineData(30, FigurePrecision.About, 1, 20, 40)]
    [InlineData(100, FigurePrecision.About, 1, 0, 200)]
    [InlineData(120, FigurePrecision.About, 1, 108, 132)]
    [InlineData(1, FigurePrecision.About, 1, 0, 2)]
    [InlineData(0, FigurePrecision.About, 1, 0, 1)]
    [InlineData(50, FigurePrecision.MoreThan, 1, 50, 60)]
    [InlineData(120000, FigurePrecision.MoreThan, 10000, 120000, 132000)]
    [InlineData(50, FigurePrecision.Nearly, 1, 40, 50)]
    [InlineData(0, FigurePrecision.InWords, 1, 0, 0)]
    public void A_figure_admits_what_its_words_allow(double value, FigurePrecision precision, int resolution, double low, double high)
    {
        NarrativeFigure figure = new((decimal)value, "件") { Precision = precision, Resolution = resolution };
        Assert.Equal(((decimal)low, (decimal)high), (figure.Low, figure.High));
        Assert.True(figure.Admits((decimal)low));
        Assert.True(figure.Admits((decimal)high));
        Assert.False(figure.Admits((decimal)low - 0.1m));
        Assert.False(figure.Admits((decimal)high + 0.1m));
    }

    [Fact]
    public void A_range_has_two_ends_or_is_its_first()
    {
        NarrativeFigure range = new(3, "件") { Precision = FigurePrecision.Range, UpTo = 5 };
        Assert.Equal((3m, 5m), (range.Low, range.High));
        Assert.Equal((3m, 3m), ((range with { UpTo = null }).Low, (range with { UpTo = null }).High));
        Assert.Equal(
            30000m,
            new NarrativeFigure(30000, "件")
            {
                Precision = FigurePrecision.Range,
                UpTo = 50000,
                Resolution = 10000,
            }.Low
        );
    }
}
