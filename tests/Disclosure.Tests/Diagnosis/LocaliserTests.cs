using System.Globalization;

namespace Disclosure.Tests;

/// <summary>Published problems of error localisation with known answers, restated: fractions, strict inequalities, negative and very large numbers.</summary>
public class LocaliserTests
{
    private const string Profit = "p + c - t = 0; c - 0.6 t >= 0; c >= 0; p >= 0";
    private const string Sum = "x + y - z = 0";
    private const string Survey =
        "a >= 5; a <= 10; b >= -1; a + b <= 50; c >= 100; c <= 150; a + b + c >= 135; a + b + c <= 210; a >= 0; b >= 0; c >= 0";
    private const string Parts = "y = 60; a = 5; b = 5; c = 5; d = 25; e = 20; y - a - b - c - d - e = 0";
    private const string Total = "a + b + c - t = 0; a >= 0; b >= 0; c >= 0; t >= 0";

    [Theory]
    [InlineData("a misplaced digit in the profit", Profit, "p 755, c 125, t 200", "", 1, "p")]
    [InlineData("the lightest of three", Sum, "x 1, y 1, z 1", "x 1, y 2, z 2", 1, "x")]
    [InlineData("the last is lightest", Sum, "x 1, y 1, z 1", "x 2, y 2, z 1", 1, "z")]
    [InlineData("weights choose the total", Profit, "p 55, c 125, t 200", "p 2, c 2, t 1", 1, "t")]
    [InlineData("weights choose the profit", Profit, "p 55, c 125, t 200", "p 1, c 2, t 2", 1, "p")]
    [InlineData("a missing part of a sum", "x + y - z = 0; x >= 0; y >= 0", "x 10, y ?, z 5", "", 1, "x", "z")]
    [InlineData(
        "two cells that may not change",
        "p + c - t = 0; c - 0.6 t >= 0; c >= 0; t >= 0",
        "p 30, c 70, t 80",
        "p inf, t inf",
        1,
        "c"
    )]
    [InlineData("two ends of a fixed table", Parts, "y 60, a 5, b 5, c 5, d 45, e 0", "", 2, "d+e")]
    [InlineData("a heavy cell and two light ones", "x + y - z = 0; 2 y - z = -1", "x 1, y 1, z 3", "x 10, y 1, z 1", 2, "y+z")]
    [InlineData("strictly less", "a - b < 0", "a 20, b 10", "a 2, b 1", 1, "b")]
    [InlineData("ten thousand million", "p - t + c = 0; c - 0.6 t >= 0; t >= 0", "p 10000000000, c 200, t 300", "", 1, "p")]
    [InlineData("a limit of one cell", Survey, "a 14, b 40, c 128", "", 1, "a")]
    [InlineData("all cells below their limits", Survey, "a -1, b -1.5, c -10", "", 3, "a+b+c")]
    [InlineData("a missing total", Total, "a 58, b 88, c 93, t ?", "c 3, t 10", 0, "")]
    [InlineData("a total one short", Total, "a 22, b 39, c 50, t 112", "c 3, t 10", 1, "a", "b")]
    public void All_least_sets_of_a_published_problem_are_found(
        string name,
        string rules,
        string record,
        string weights,
        long weight,
        params string[] sets
    )
    {
        var text = LinearText.Parse(rules, record, weights);
        Localisation found = Localiser.Find(text.Problem, new SearchBudget(10_000), 100);
        Assert.Equal((name, string.Join(' ', sets)), (name, string.Join(' ', found.Sets.Select(set => text.Name(set.Variables)))));
        Assert.Equal(weight, found.LowerBound);
        Assert.True(found.IsComplete);
        Assert.NotEqual(ProofKind.NotProven, found.Proof);
        Assert.All(found.Sets, set => Assert.True(IsRepair(text.Problem, set)));
        Assert.True(CertificateChecker.IsLowerBound(text.Problem, found.Disjoint.Where(each => each.Multipliers.Count > 0).ToArray()));
    }

    // One rule at a time each of these systems could hold.
    [Fact]
    public void Free_variables_that_no_value_suits_are_a_contradiction()
    {
        var text = LinearText.Parse("x + y - a = 0; x + y - b = 0", "x ?, y ?, a 3, b 4");
        Localisation found = Localiser.Find(text.Problem, new SearchBudget(100), 100);
        Assert.Equal(["a", "b"], found.Sets.Select(set => text.Name(set.Variables)));
    }

    [Fact]
    public void Whole_numbers_are_demanded_where_they_are_due()
    {
        LinearProblem real = LinearText.Parse("a + b = 1; b + c = 1; a + c - d = 0", "a ?, b ?, c ?, d 1").Problem;
        LinearProblem whole = real with { Variables = real.Variables.Select(variable => variable with { IsWhole = true }).ToArray() };
        Assert.Empty(Localiser.Find(real, new SearchBudget(100), 100).Sets[0].Variables);
        Assert.Equal([3], Localiser.Find(whole, new SearchBudget(100), 100).Sets.Single().Variables);
    }

    [Fact]
    public void A_budget_that_ends_says_not_proven_and_how_far_it_came()
    {
        var text = LinearText.Parse(Parts, "y 60, a 5, b 5, c 5, d 45, e 0");
        Localisation found = Localiser.Find(text.Problem, new SearchBudget(1), 100);
        Assert.Empty(found.Sets);
        Assert.Equal(ProofKind.NotProven, found.Proof);
        Assert.False(found.IsComplete);
        Assert.InRange(found.LowerBound, 1, 2);
    }

    [Fact]
    public void A_contradiction_of_certain_variables_has_no_set()
    {
        var text = LinearText.Parse(Sum, "x 1, y 1, z 1", "x inf, y inf, z inf");
        Localisation found = Localiser.Find(text.Problem, new SearchBudget(100), 100);
        Assert.Empty(found.Sets);
        Assert.True(found.IsComplete);
    }

    [Fact]
    public void The_range_of_a_value_is_found_where_there_are_several()
    {
        var text = LinearText.Parse("a + b - t = 0; a >= 0; b >= 0; a <= 7", "a ?, b ?, t 10");
        Localisation found = Localiser.Find(text.Problem, new SearchBudget(100), 100);
        (Rational? low, Rational? high) = WholeNumbers.Range(found.Sets[0].Open, text.Problem, 1, new SearchBudget(100));
        Assert.Equal("3..10", string.Create(CultureInfo.InvariantCulture, $"{low}..{high}"));
    }

    internal static bool IsRepair(LinearProblem problem, LocalisedSet set) =>
        // Strict inequalities are kept by a tiny amount; a part of it that is small enough keeps them too.
        CertificateChecker.IsRepair(
            problem,
            set.Variables,
            Enumerable
                .Range(0, problem.Variables.Count)
                .Select(set.Solved.ValueOf)
                .Select(level => level.Number + level.Tiny / (Rational)1_000_000)
                .ToArray()
        );
}
