using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>The largest and least values of forms, against typed values and against trying everything.</summary>
public class OptimiserTests
{
    [Theory]
    [InlineData("x + y = 10; x - y <= 3; x >= 0; y >= 0", "x ?, y ?", "0..13/2")]
    [InlineData("x + y = 10; x - y < 3; x >= 0; y >= 0", "x ?, y ?", "0..<13/2")]
    [InlineData("x - y = 0; y >= 2", "x ?, y ?", "2..")]
    [InlineData("x - y = 0", "x ?, y 7", "7..7")]
    [InlineData("x + y = 1; y + z = 1; x + z = 1", "x ?, y ?, z ?", "1/2..1/2")]
    public void The_ends_of_a_range_are_exact(string rules, string record, string range)
    {
        var optimiser = new Optimiser(LinearText.Parse(rules, record).Problem);
        Assert.Equal(range, $"{Show(optimiser.Minimum(0))}..{Show(optimiser.Maximum(0))}");
    }

    [Fact]
    public void Whole_numbers_have_no_solution_where_only_a_half_would_do()
    {
        LinearProblem real = LinearText.Parse("x + y = 1; y + z = 1; x + z = 1", "x ?, y ?, z ?").Problem;
        var optimiser = new Optimiser(Whole(real));
        Assert.False(optimiser.IsFeasible);
        Assert.Equal([0, 1, 2], optimiser.Infeasible!.Constraints);
    }

    [Fact]
    public void What_binds_is_named_and_what_does_not_is_not()
    {
        LinearProblem problem = LinearText.Parse("x + y = 10; x + z <= 4; x + w <= 50; y + v <= 90", "x ?, y ?, z 1, w ?, v ?").Problem;
        LinearProblem counts = problem with
        {
            Variables = problem.Variables.Select(variable => variable with { Lower = Rational.Zero }).ToArray(),
        };
        var optimiser = new Optimiser(counts);
        Optimum most = optimiser.Maximum(0);
        Assert.Equal((3, "1"), (most.Value, string.Join(' ', most.Constraints)));
        Optimum least = optimiser.Minimum([new(1, 2)]);
        Assert.Equal((14, "0 1"), (least.Value, string.Join(' ', least.Constraints)));
        Assert.Equal([0], optimiser.Minimum(0).Limits);
    }

    [Fact]
    public void A_budget_that_ends_says_not_proven_and_gives_a_limit_that_holds()
    {
        LinearProblem problem = Whole(
            LinearText.Parse("6 x + 10 y + 15 z = 29.5; x >= 0; y >= 0; z >= 0; x <= 9; 2 x + 2 y - 2 w = 1", "x ?, y ?, z ?, w ?").Problem
        );
        Optimum optimum = new Optimiser(problem, 0).Maximum(0);
        Assert.Equal(OptimumKind.NotProven, optimum.Kind);
        Assert.True(optimum.Limit >= 4);
    }

    [Fact]
    public void Optima_of_whole_numbers_are_those_that_trying_everything_finds() =>
        Prop.ForAll(
                (
                    from problem in SmallProblems.Problems()
                    from factors in Gen.ArrayOf(Gen.Choose(-2, 3), problem.Variables.Count)
                    select (Problem: problem, Form: factors.Select((factor, index) => new LinearTerm(index, factor)).ToArray())
                ).ToArbitrary(),
                sample =>
                {
                    (LinearProblem problem, LinearTerm[] form) = sample;
                    List<int> values = SmallProblems
                        .Solutions(problem, [])
                        .Select(values => form.Sum(term => (int)term.Factor.ToDecimal() * values[term.Variable]))
                        .ToList();
                    var optimiser = new Optimiser(problem);
                    if (values.Count == 0)
                    {
                        return optimiser.Maximum(form).Kind == OptimumKind.Infeasible && !optimiser.IsFeasible;
                    }
                    return IsRight(optimiser.Maximum(form), values.Max(), largest: true)
                        && IsRight(optimiser.Minimum(form), values.Min(), largest: false)
                        // A second time from another state.
                        && IsRight(optimiser.Maximum(form), values.Max(), largest: true);

                    bool IsRight(Optimum optimum, int value, bool largest) =>
                        optimum.Kind == OptimumKind.Proven
                        && optimum.Value == value
                        && optimum.IsAttained
                        && (
                            optimum.Multipliers.Any(multiplier => multiplier.Factor.IsZero)
                            || CertificateChecker.IsLimit(problem, form, optimum, largest)
                        );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(3000)).WithQuietOnSuccess(true));

    private static LinearProblem Whole(LinearProblem problem) =>
        problem with
        {
            Variables = problem.Variables.Select(variable => variable with { IsWhole = true }).ToArray(),
        };

    private static string Show(Optimum optimum) => optimum.Limit is { } limit ? (optimum.IsAttained ? "" : "<") + limit : "";
}
