using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>Thousands of small random systems, each solved a second time by trying every set of variables and every value.</summary>
public class LocaliserLawTests
{
    [Fact]
    public void The_sets_are_those_that_trying_everything_finds() =>
        Prop.ForAll(
                SmallProblems.Problems().ToArbitrary(),
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
                SmallProblems.Problems().ToArbitrary(),
                problem =>
                    Localiser
                        .Find(problem, new SearchBudget(100_000), 1000)
                        .Sets.All(set =>
                        {
                            List<int[]> solutions = SmallProblems.Solutions(problem, set.Variables).ToList();
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
                SmallProblems.Problems().ToArbitrary(),
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

    private static List<int[]> TryAll(LinearProblem problem)
    {
        List<int[]> sets = Enumerable
            .Range(0, 1 << problem.Variables.Count)
            .Select(bits => Enumerable.Range(0, problem.Variables.Count).Where(index => (bits >> index & 1) == 1).ToArray())
            .Where(set => set.All(index => problem.Variables[index] is { Stated: not null, IsCertain: false }))
            .Where(set => SmallProblems.Solutions(problem, set).Any())
            .ToList();
        if (sets.Count == 0)
        {
            return sets;
        }
        long least = sets.Min(Weight);
        return sets.Where(set => Weight(set) == least).OrderBy(set => string.Join(' ', set), StringComparer.Ordinal).ToList();

        long Weight(int[] set) => set.Sum(index => problem.Variables[index].Weight);
    }
}
