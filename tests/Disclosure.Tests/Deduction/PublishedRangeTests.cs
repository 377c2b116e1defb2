namespace Disclosure.Tests;

/// <summary>Published problems of deduction and of bounds with known answers, restated; "?" is a missing value.</summary>
public class PublishedRangeTests
{
    private const string Profit = "a + b - c = 0; b - d = 0; e + f + g - h = 0; c + h - i = 0; i - j - k = 0";

    private const string Table =
        "p1 + p2 + p3 + p4 - p = 0; q1 + q2 + q3 + q4 - q = 0; r1 + r2 + r3 + r4 - r = 0; s1 + s2 + s3 + s4 - s = 0; "
        + "p1 + q1 + r1 + s1 - t1 = 0; p2 + q2 + r2 + s2 - t2 = 0; p3 + q3 + r3 + s3 - t3 = 0; p4 + q4 + r4 + s4 - t4 = 0; "
        + "p1 >= 0; p2 >= 0; p3 >= 0; q1 >= 0; q3 >= 0; q4 >= 0; r2 >= 0; r4 >= 0; s2 >= 0; s4 >= 0";

    private const string Square =
        "au + av + aw = 6; bu + bv + bw = 11; cu + cv + cw = 3; au + bu + cu = 7; av + bv + cv = 10; aw + bw + cw = 3; "
        + "au >= 0; av >= 0; aw >= 0; bu >= 0; bv >= 0; bw >= 0; cu >= 0; cv >= 0; cw >= 0";

    [Theory]
    [InlineData("a chain of totals", Profit, "a 145, b ?, c 155, d ?, e ?, f ?, g ?, h 86, i ?, j 217, k ?", "b 10, d 10, i 241, k 24")]
    [InlineData("nothing is left for two parts", "a + b + c - t = 0; b >= 0; c >= 0", "a 1, b ?, c ?, t 1", "b 0, c 0")]
    [InlineData("a coefficient", "x + 2 y = 3; x + y + z = 7", "x 1, y ?, z ?", "y 1, z 5")]
    [InlineData(
        "three levels",
        "a + b - c = 0; d + e + f - a = 0; g + h - b = 0; i + j - c = 0",
        "a 100, b ?, c ?, d 15, e ?, f ?, g 25, h 35, i ?, j 5",
        "b 60, c 160, i 155"
    )]
    [InlineData("two parts of a full sum", "a >= 0; b >= 0; c >= 0; d >= 0; a + b + c - d = 0", "a ?, b ?, c 5, d 5", "a 0, b 0")]
    [InlineData("a double", "x >= 0; y - x >= 0; y - 2 x = 0", "x 1, y ?", "y 2")]
    [InlineData("a part squeezed to 0", "a >= 0; a + b - c = 0", "a ?, b 10, c 10", "a 0")]
    [InlineData(
        "decimals",
        "a + b + c + d - t = 0; t + u - g = 0",
        "a 16.0, b ?, c 36.21, d 10.54, t ?, u 178.2, g 390.0",
        "b 149.05, t 211.8"
    )]
    public void Values_that_the_rest_forces_are_found_and_no_others(string name, string rules, string record, string forced)
    {
        var text = LinearText.Parse(rules, record);
        var optimiser = new Optimiser(text.Problem);
        IEnumerable<string> found =
            from variable in text.Free
            let low = optimiser.Minimum(variable).Limit
            where low is not null && low == optimiser.Maximum(variable).Limit
            select System.FormattableString.Invariant($"{text.Name([variable])} {low.Value.ToDecimal()}");
        Assert.Equal((name, forced), (name, string.Join(", ", found)));
    }

    [Theory]
    [InlineData("a constant", "x = 1", "x ?", "x 1..1")]
    [InlineData("one side open", "y = 2; y + z = 3; x + y <= 0", "x ?, y ?, z ?", "x ..-2, y 2..2, z 1..1")]
    [InlineData("a shared limit", "x >= 1; x + y <= 10; y >= 6", "x ?, y ?", "x 1..4, y 6..9")]
    [InlineData("a sign that forces 0", "a + b + c = 0; a + b >= 0; c >= 0", "a ?, b ?, c ?", "a .., b .., c 0..0")]
    [InlineData("a slanted area", "x - y >= 0; x - 2 y <= 10; x + y <= 20", "x ?, y ?", "x -10..50/3, y -10..10")]
    [InlineData(
        "a published table with ten hidden cells",
        Table,
        "p 230, q 250, r 336, s 3127, t1 1012, t2 1262, t3 779, t4 890, p4 89, q2 124, r1 92, r3 59, s1 800, s3 651, "
            + "p1 ?, p2 ?, p3 ?, q1 ?, q3 ?, q4 ?, r2 ?, r4 ?, s2 ?, s4 ?",
        "p1 0..120, p2 0..78, p3 0..69, q1 0..120, q3 0..69, q4 0..78, r2 0..185, r4 0..185, s2 875..1138, s4 538..801"
    )]
    [InlineData(
        "margins of three by three",
        Square,
        "au ?, av ?, aw ?, bu ?, bv ?, bw ?, cu ?, cv ?, cw ?",
        "au 0..6, av 0..6, aw 0..3, bu 0..7, bv 1..10, bw 0..3, cu 0..3, cv 0..3, cw 0..3"
    )]
    [InlineData(
        "a ring of three",
        "a + b = 1; b + c = 1; a + c = 1; a >= 0; b >= 0; c >= 0",
        "a ?, b ?, c ?",
        "a 1/2..1/2, b 1/2..1/2, c 1/2..1/2"
    )]
    public void Ranges_are_the_tightest(string name, string rules, string record, string ranges)
    {
        var text = LinearText.Parse(rules, record);
        Assert.Equal((name, ranges), (name, Ranges(text, text.Problem)));
    }

    // The published intervals are of real numbers; ours for counts are of whole ones, and there the odd ring has none.
    [Fact]
    public void Counts_have_whole_ends_or_none()
    {
        var ring = LinearText.Parse("a + b = 1; b + c = 1; a + c = 1; a >= 0; b >= 0; c >= 0", "a ?, b ?, c ?");
        Assert.False(new Optimiser(Whole(ring.Problem)).IsFeasible);
        var wedge = LinearText.Parse("x - y >= 0; x - 2 y <= 10; x + y <= 20", "x ?, y ?");
        Assert.Equal("x -10..16, y -10..10", Ranges(wedge, Whole(wedge.Problem)));
        var table = LinearText.Parse(Square, "au ?, av ?, aw ?, bu ?, bv ?, bw ?, cu ?, cv ?, cw ?");
        Assert.Equal(Ranges(table, table.Problem), Ranges(table, Whole(table.Problem)));
    }

    internal static LinearProblem Whole(LinearProblem problem) =>
        problem with
        {
            Variables = problem.Variables.Select(variable => variable with { IsWhole = true }).ToArray(),
        };

    private static string Ranges(LinearText text, LinearProblem problem)
    {
        var optimiser = new Optimiser(problem);
        return string.Join(
            ", ",
            text.Free.Select(variable =>
                $"{text.Name([variable])} {optimiser.Minimum(variable).Limit}..{optimiser.Maximum(variable).Limit}"
            )
        );
    }
}
