namespace Disclosure.Tests;

/// <summary>Looks at many figures at once, against a loop over them: at every length about those of a vector, with one figure that is not like the others.</summary>
public sealed class FigureScanTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 70)];

    [Theory, MemberData(nameof(Lengths))]
    public void The_bits_of_all_are_those_of_each(int length)
    {
        for (int odd = 0; odd < length; odd++)
        {
            long[] numbers = Enumerable.Range(0, length).Select(index => index == odd ? long.MinValue + 6 : 1L).ToArray();
            Assert.Equal(long.MinValue + (length == 1 ? 6 : 7), FigureScan.BitsOf(numbers));
        }
        Assert.Equal(length == 0 ? 0 : 1, FigureScan.BitsOf(Enumerable.Repeat(1L, length).ToArray()));
    }

    [Theory]
    [InlineData(new long[] { }, 0)]
    [InlineData(new long[] { 4, 1 }, 5)]
    [InlineData(new long[] { -1 }, 0)]
    [InlineData(new long[] { -4, 8 }, 11)]
    [InlineData(new[] { long.MinValue }, long.MaxValue)]
    public void The_size_of_a_negative_figure_is_that_of_one_less(long[] numbers, long sizes) =>
        Assert.Equal(sizes, FigureScan.SizesOf(numbers));

    [Theory, MemberData(nameof(Lengths))]
    public void A_box_that_is_not_filled_is_seen_where_it_counts(int length)
    {
        CellState[] states = Enumerable.Repeat(CellState.Filled, length).ToArray();
        byte[] none = new byte[length];
        byte[] all = Enumerable.Repeat(byte.MaxValue, length).ToArray();
        Assert.True(FigureScan.AreFilled(states, all));
        for (int empty = 0; empty < length; empty++)
        {
            states[empty] = CellState.Blank;
            Assert.False(FigureScan.AreFilled(states, all));
            Assert.True(FigureScan.AreFilled(states, none));
            all[empty] = 0;
            Assert.True(FigureScan.AreFilled(states, all));
            all[empty] = byte.MaxValue;
            states[empty] = CellState.Filled;
        }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void A_figure_is_seen_where_the_form_has_no_cell(int length)
    {
        CellState[] states = Enumerable.Repeat(CellState.Blank, length).ToArray();
        byte[] all = Enumerable.Repeat(byte.MaxValue, length).ToArray();
        Assert.False(FigureScan.AnyFilledAside(states, all));
        Assert.False(FigureScan.AnyFilledAside(states, new byte[length]));
        for (int figure = 0; figure < length; figure++)
        {
            states[figure] = CellState.Filled;
            Assert.False(FigureScan.AnyFilledAside(states, all));
            all[figure] = 0;
            Assert.True(FigureScan.AnyFilledAside(states, all));
            all[figure] = byte.MaxValue;
            states[figure] = CellState.Blank;
        }
    }
}
