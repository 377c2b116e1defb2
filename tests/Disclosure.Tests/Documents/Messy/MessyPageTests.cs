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
    [Property(MaxTest = 300, Replay = "(4457895633306234712,4250861972005884545)", Arbitrary = [typeof(ReportArbitraries)])]
    public void No_cell_of_a_messy_page_is_read_wrong_and_none_is_lost_in_silence(Report report, NonNegativeInt seed)
    {
        MessyPage page = MessyMaker.Make(report, seed.Get);
        var verdict = MessyVerdict.Of(page, MessyLayouts.Read(page));
        Assert.True(verdict.Holds, $"{string.Join("\n", verdict.Wrong)}\n{string.Join("\n", verdict.Unreported)}\n{page}");
    }
}
