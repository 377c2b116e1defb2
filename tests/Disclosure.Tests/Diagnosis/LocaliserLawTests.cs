using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>Thousands of small random systems, each solved a second time by trying every set of variables and every value.</summary>
public class LocaliserLawTests
{
    private const int Most = 4;

    [Fact]
    public void The_sets_are_those_that_trying_everything_finds() =>
        Prop.ForAll(
                Problems().ToArbitrary(),
                problem =>
                {
                    Localisation found = Localiser.Find(problem, new SearchBudget(100_000), 1000);
                    List<int[]> tried = TryAll(problem);
                    return found.IsComplete
                        && found
                            .Sets.Select(set => string.Join(' ', set.Variables))
                            .SequenceEqual(tried.Select(set => string.Join(' ', set)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true));

    [Fact]
    public void The_ranges_are_those_that_trying_everything_finds() =>
        Prop.ForAll(
                Problems().ToArbitrary(),
                problem =>
                    Localiser
                        .Find(problem, new SearchBudget(100_000), 1000)
                        .Sets.All(set =>
                        {
                            List<int[]> solutions = Solutions(problem, set.Variables).ToList();
                            return set.Variables.All(variable =>
                                WholeNumbers.Range(set.Open, problem, variable, new SearchBudget(10_000))
                                == (
                                    (Rational)solutions.Min(solution => solution[variable]),
                                    (Rational)solutions.Max(solution => solution[variable])
                                )
                            );
                        })
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

    [Fact]
    public void Every_set_and_every_bound_passes_the_checker() =>
        Prop.ForAll(
                Problems().ToArbitrary(),
                problem =>
                {
                    Localisation found = Localiser.Find(problem, new SearchBudget(100_000), 1000);
                    return found.Sets.All(set => LocaliserTests.IsRepair(problem, set))
                        && (
                            found.Disjoint.Any(each => each.Multipliers.Count == 0)
                            || CertificateChecker.IsLowerBound(problem, found.Disjoint)
                        );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true));

    [Fact]
    public void The_checker_refuses_a_repair_that_breaks_a_constraint_and_a_bound_that_is_none()
    {
        LinearProblem problem = LinearText.Parse("x + y - z = 0", "x 1, y 1, z 1").Problem;
        Assert.True(CertificateChecker.IsRepair(problem, [2], [1, 1, 2]));
        Assert.False(CertificateChecker.IsRepair(problem, [2], [1, 1, 3]));
        Assert.False(CertificateChecker.IsRepair(problem, [2], [0, 1, 1]));
        Contradiction right = Localiser.Find(problem, new SearchBudget(100), 100).Disjoint.Single();
        Assert.True(CertificateChecker.IsLowerBound(problem, [right]));
        Assert.False(CertificateChecker.IsLowerBound(problem, [right, right]));
        Assert.False(CertificateChecker.IsLowerBound(problem, [right with { Variables = [0, 1] }]));
        Assert.False(CertificateChecker.IsLowerBound(problem, [right with { Multipliers = [] }]));
    }

    private static Gen<LinearProblem> Problems() =>
        from count in Gen.Choose(2, 5)
        from variables in Gen.ArrayOf(Variables(), count)
        from constraints in Gen.ArrayOf(Constraints(count), Math.Min(count, 3))
        select new LinearProblem(variables, constraints);

    private static Gen<LinearVariable> Variables() =>
        from stated in Gen.Frequency((4, Gen.Choose(-1, Most + 1).Select(number => (Rational?)number)), (1, Gen.Constant<Rational?>(null)))
        from certain in Gen.Choose(0, 9)
        from weight in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(1, 3)))
        select new LinearVariable
        {
            Stated = stated,
            Lower = Rational.Zero,
            Upper = Most,
            IsWhole = true,
            IsCertain = certain == 0,
            Weight = weight,
        };

    private static Gen<LinearConstraint> Constraints(int count) =>
        from factors in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(-1, 1)), (1, Gen.Choose(-2, 2))), count)
        from comparison in Gen.Frequency(
            (3, Gen.Constant(Comparison.Equal)),
            (1, Gen.Elements(new[] { Comparison.AtMost, Comparison.AtLeast, Comparison.LessThan, Comparison.GreaterThan }))
        )
        from limit in Gen.Choose(-2, 4)
        select new LinearConstraint(
            factors.Select((factor, index) => new LinearTerm(index, factor)).Where(term => !term.Factor.IsZero).ToArray(),
            comparison,
            limit
        );

    private static List<int[]> TryAll(LinearProblem problem)
    {
        List<int[]> sets = Enumerable
            .Range(0, 1 << problem.Variables.Count)
            .Select(bits => Enumerable.Range(0, problem.Variables.Count).Where(index => (bits >> index & 1) == 1).ToArray())
            .Where(set => set.All(index => problem.Variables[index] is { Stated: not null, IsCertain: false }))
            .Where(set => Solutions(problem, set).Any())
            .ToList();
        if (sets.Count == 0)
        {
            return sets;
        }
        long least = sets.Min(Weight);
        return sets.Where(set => Weight(set) == least).OrderBy(set => string.Join(' ', set), StringComparer.Ordinal).ToList();

        long Weight(int[] set) => set.Sum(index => problem.Variables[index].Weight);
    }

    /// <summary>All solutions; a strict inequality between whole numbers needs no tiny amounts.</summary>
    private static IEnumerable<int[]> Solutions(LinearProblem problem, IReadOnlyList<int> changed)
    {
        int[][] choices = problem
            .Variables.Select(
                (variable, index) =>
                    variable.Stated is { } stated && !changed.Contains(index)
                        ? [(int)stated.ToDecimal()]
                        : Enumerable.Range(0, Most + 1).ToArray()
            )
            .ToArray();
        IEnumerable<int[]> all =
        [
            [],
        ];
        foreach (int[] choice in choices)
        {
            all = all.SelectMany(start => choice.Select(number => (int[])[.. start, number]));
        }
        return all.Where(values => problem.Constraints.All(constraint => Holds(constraint, values)));
    }

    private static bool Holds(LinearConstraint constraint, int[] values)
    {
        decimal sum = constraint.Terms.Sum(term => term.Factor.ToDecimal() * values[term.Variable]);
        decimal limit = constraint.Limit.ToDecimal();
        return constraint.Comparison switch
        {
            Comparison.Equal => sum == limit,
            Comparison.AtMost => sum <= limit,
            Comparison.LessThan => sum < limit,
            Comparison.AtLeast => sum >= limit,
            _ => sum > limit,
        };
    }
}
