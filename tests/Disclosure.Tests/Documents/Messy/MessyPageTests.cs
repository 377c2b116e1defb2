using System.Globalization;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class MessyPageTests
{
    // The same pages in every run; the long runs of tests/Disclosure.Fuzz go on from there with others.
    [Property(MaxTest = 200, Replay = "(4457895633306234712,4250861972005884545)", Arbitrary = [typeof(ReportArbitraries)])]
    public void No_cell_of_a_messy_page_is_read_wrong_and_none_is_lost_in_silence(Report report, NonNegativeInt seed) =>
        AssertHolds(report, seed.Get);

    // Other pages in every run; the message names the page, which the long run reads again with --seed and --count 1.
    [Fact]
    public void No_cell_of_a_page_that_nobody_has_seen_is_read_wrong()
    {
        const int Pages = 60;
        int first = Random.Shared.Next(int.MaxValue - Pages);
        TestContext.Current.TestOutputHelper?.WriteLine($"messy --seed {first} --count {Pages}");
        for (int page = first; page < first + Pages; page++)
        {
            AssertHolds(ReportGenerators.Valid().Sample(1, new Rnd((ulong)page), 50).First(), page);
        }
    }

    private static void AssertHolds(Report report, int seed)
    {
        MessyPage page = MessyMaker.Make(report, seed);
        var verdict = MessyVerdict.Of(page, MessyLayouts.Read(page));
        Assert.True(
            verdict.Holds,
            string.Create(
                CultureInfo.InvariantCulture,
                $"page {seed}: {string.Join("\n", verdict.Wrong)}\n{string.Join("\n", verdict.Unreported)}\n{page}"
            )
        );
    }
}
