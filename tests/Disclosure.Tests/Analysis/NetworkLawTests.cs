using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>What is called a network has whole ends of all ranges, whatever whole numbers its limits are.</summary>
public class NetworkLawTests
{
    [Fact]
    public void Ranges_in_a_network_end_at_whole_numbers_without_division()
    {
        int networks = 0;
        Prop.ForAll(
                SmallProblems.Problems().ToArbitrary(),
                sample =>
                {
                    // Where a limit is only approached there is no end to be whole.
                    LinearProblem problem = sample with
                    {
                        Constraints = sample
                            .Constraints.Where(each => each.Lower is not { IsWhole: false } && each.Upper is not { IsWhole: false })
                            .ToArray(),
                    };
                    if (!NetworkTest.Holds(problem))
                    {
                        return true;
                    }
                    networks++;
                    var real = new Optimiser(
                        problem with
                        {
                            Variables = problem.Variables.Select(variable => variable with { IsWhole = false }).ToArray(),
                        }
                    );
                    return !real.IsFeasible
                        || Enumerable
                            .Range(0, problem.Variables.Count)
                            .All(variable => real.Minimum(variable).Value.IsWhole && real.Maximum(variable).Value.IsWhole);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(2000)).WithQuietOnSuccess(true));
        Assert.True(networks > 100, $"Only {networks} of the systems were networks.");
    }
}
