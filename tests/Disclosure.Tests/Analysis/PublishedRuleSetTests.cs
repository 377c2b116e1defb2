namespace Disclosure.Tests;

/// <summary>Published sets of rules with known contradictions and redundancies, restated.</summary>
public class PublishedRuleSetTests
{
    [Theory]
    [InlineData("two signs", "x > 0; x < 0", "x ?", "0 1")]
    [InlineData("a negative sum", "x > 0; y > 0; x + y = -1", "x ?, y ?", "0 1 2")]
    [InlineData("a sum of nothing", "x + y = 0; x > 0; y > 0", "x ?, y ?", "0 1 2")]
    [InlineData("a gap", "x < -1; x > 0", "x ?", "0 1")]
    [InlineData("no conflict", "y = 2; y + z = 3; x + y <= 0", "x ?, y ?, z ?", "")]
    public void Rules_that_exclude_one_another_are_named(string name, string rules, string variables, string conflict)
    {
        var analysis = new ConstraintAnalysis(LinearText.Parse(rules, variables).Problem);
        Assert.Equal((name, conflict), (name, string.Join("; ", analysis.Contradictions.Select(each => string.Join(' ', each)))));
        Assert.Equal(conflict.Length == 0, analysis.IsFeasible);
    }

    [Theory]
    [InlineData("a bound that follows", "p - t + c = 0; t > 0; c > 0; c - 0.6 t >= 0", "p ?, t ?, c ?", "2 <= 1 3")]
    [InlineData("a constant", "x = 12; x > 6", "x ?", "1 <= 0")]
    [InlineData("nothing follows", "x >= 1; x + y <= 10; y >= 6", "x ?, y ?", "")]
    [InlineData(
        "grand totals",
        "a + b - p = 0; c + d - q = 0; a + c - u = 0; b + d - v = 0; u + v - p - q = 0",
        "a ?, b ?, c ?, d ?, p ?, q ?, u ?, v ?",
        "0 <= 1 2 3 4"
    )]
    public void Rules_that_others_imply_are_named_with_them(string name, string rules, string variables, string redundant)
    {
        LinearProblem problem = LinearText.Parse(rules, variables).Problem;
        IReadOnlyList<KeyValuePair<int, int[]>> found = new ConstraintAnalysis(problem).LeaveOutImplied(
            Enumerable.Range(0, problem.Constraints.Count)
        );
        Assert.Equal((name, redundant), (name, string.Join("; ", found.Select(pair => $"{pair.Key} <= {string.Join(' ', pair.Value)}"))));
    }

    [Fact]
    public void Each_contradiction_is_found_one_after_the_other()
    {
        var analysis = new ConstraintAnalysis(LinearText.Parse("x < 1; y < 1; x > 2; y > 2; z = 1", "x ?, y ?, z ?").Problem);
        Assert.Equal(["0 2", "1 3"], analysis.Contradictions.Select(each => string.Join(' ', each)).Order());
    }

    [Theory]
    [InlineData("a + b - p = 0; c + d - q = 0; a + c - u = 0; b + d - v = 0", true)]
    [InlineData("a + b = 1; b + c = 1; a + c = 1", false)]
    [InlineData("a + b + c = 1; a - b <= 2; a - c <= 2; b - c <= 1", false)]
    [InlineData("a - 2 b = 0", false)]
    // Its matrix has the determinant 2.
    [InlineData("a + b + c + d = 0; a - p <= 0; b - p <= 0", false)]
    [InlineData("a + b + c + d = 0; a - p <= 0; b - q <= 0", true)]
    public void The_structure_of_a_network_is_recognised(string rules, bool isNetwork)
    {
        LinearProblem problem = LinearText.Parse(rules, "a ?, b ?, c ?, d ?, p ?, q ?, u ?, v ?").Problem;
        Assert.Equal(isNetwork, NetworkTest.Holds(problem));
    }
}
