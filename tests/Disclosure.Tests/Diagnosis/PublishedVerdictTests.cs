namespace Disclosure.Tests;

/// <summary>
/// Published verdicts of rules over records with missing values, sums of decimals included, restated. A rule holds or fails where it does for all values of
/// the missing ones; otherwise nothing is known.
/// </summary>
public class PublishedVerdictTests
{
    private const string Hierarchy =
        "a - j - k - l = 0; b - m - n - o = 0; c - p - q = 0; d - r - s = 0; e - t - u - v = 0; f - y - w - z = 0; g - b - c = 0; h - d - e = 0; "
        + "i - d - g = 0; m - n >= 0; m - g <= 0";

    private const string Points =
        "a 5, b 11, c 0, g 19, h ?, i 14, m 2, n 5, o 4, p 7, q -7, s 3, t 9, u ?, v 6, d ?, e ?, f ?, j ?, k ?, l ?, r ?, w ?, y ?, z ?";

    [Theory]
    [InlineData("above 0", "x > 0", "x 1", "pass")]
    [InlineData("below 0", "x > 0", "x -1", "fail")]
    [InlineData("missing", "x > 0", "x ?", "unknown")]
    [InlineData("a hierarchy with gaps", Hierarchy, Points, "unknown pass pass unknown unknown unknown fail unknown unknown fail pass")]
    [InlineData("a missing part", "b - c + d = 0; n - a + l = 0", "b 100, c 110, d 20, n 200, a 199, l ?", "fail unknown")]
    // A missing value that counts as 0 is stated as 0; so it is in the verdicts of reports when empty boxes are read as 0.
    [InlineData("a missing part as 0", "b - c + d = 0; n - a + l = 0", "b 100, c 110, d 20, n 200, a 199, l 0", "fail fail")]
    [InlineData("negative only together", "x + y - z = 0; x >= 0; y >= 0", "x 10, y ?, z 5", "unknown pass unknown")]
    [InlineData("decimals that cancel", "a + b + c + d = 0", "a 720.81, b 0.01, c -720.81, d -0.01", "pass")]
    [InlineData("trailing zeros", "a - t = 0", "a 100.00, t 100", "pass")]
    [InlineData("sum with trailing zeros", "a + b - t = 0", "a 110.00, b 90.00, t 200", "pass")]
    [InlineData("a negative part", "a + b - t = 0", "a 110.00, b -90.00, t 20", "pass")]
    public void Verdicts_of_single_rules(string name, string rules, string record, string verdicts)
    {
        LinearProblem problem = LinearText.Parse(rules, record).Problem;
        Assert.Equal((name, verdicts), (name, string.Join(' ', problem.Constraints.Select(rule => Verdict(problem, rule)))));
    }

    // Published as passed, with a tolerance of 1e-8. Here figures are exact and there is no tolerance, so it fails.
    [Fact]
    public void The_smallest_figure_below_0_is_below_0()
    {
        LinearProblem problem = LinearText.Parse("x >= 0", "x -0.00000000000001").Problem;
        Assert.Equal("fail", Verdict(problem, problem.Constraints[0]));
    }

    [Fact]
    public void Differences_of_published_sums_are_exact()
    {
        LinearProblem problem = LinearText.Parse(Hierarchy, Points).Problem;
        Assert.Equal(["", "0", "0", "", "", "", "8", "", "", "-3", "-17"], problem.Constraints.Select(rule => Difference(problem, rule)));
    }

    // Rule by rule nothing is broken: no rule says "fail". All together they are, and that is an outcome of its own.
    [Fact]
    public void A_missing_value_that_no_value_suits_is_a_joint_contradiction()
    {
        LinearProblem problem = LinearText.Parse("x + y - z = 0; x >= 0; y >= 0", "x 10, y ?, z 5").Problem;
        Assert.Equal([0, 2], new Optimiser(problem).Infeasible!.Constraints);
    }

    private static string Verdict(LinearProblem problem, LinearConstraint rule)
    {
        var free = new Optimiser(problem with { Constraints = [] });
        Optimum most = free.Maximum(rule.Terms);
        Optimum least = free.Minimum(rule.Terms);
        bool never = least.Limit is { } low && low > rule.Upper?.Number || most.Limit is { } high && high < rule.Lower?.Number;
        bool alone = new Optimiser(problem with { Constraints = [rule] }).IsFeasible;
        bool always = least.Limit is not null && most.Limit is not null && alone;
        Assert.False(never && alone);
        return !alone ? "fail"
            : always ? "pass"
            : "unknown";
    }

    private static string Difference(LinearProblem problem, LinearConstraint rule)
    {
        Optimum most = new Optimiser(problem with { Constraints = [] }).Maximum(rule.Terms);
        return most.Limit is { } value ? (value - rule.Limit).ToString() : "";
    }
}
