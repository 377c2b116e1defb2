using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>Rules of users that leave a cell no choice: the analysis names the cell, its only value and the rules that fix it.</summary>
public sealed class FixedCellTests
{
    [Fact]
    public void A_cell_that_rules_leave_one_value_is_named_with_them()
    {
        // received = carried out + carried in, and received is at most carried in: nothing can be carried out.
        RuleBook book = RuleBook.Standard.With(
            Rule.Balance(
                "MY-1",
                "Received is carried in and out",
                Requests.NewlyReceived.Total,
                [Requests.CarriedIn.Total, Requests.CarriedOut.Total]
            )
        );
        Assert.Empty(book.Analyse(ReportForm.Matrix2021).Fixed);
        RuleBook tighter = book.With(
            Rule.AtMost("MY-2", "Received is at most carried in", [Requests.NewlyReceived.Total], [Requests.CarriedIn.Total])
        );
        FixedCell none = Assert.Single(tighter.Analyse(ReportForm.Matrix2021).Fixed, each => each.Cell == Requests.CarriedOut.Total);
        Assert.Equal(0, none.Value);
        Assert.Contains(none.Checks, check => check.Id == "MY-1");
        Assert.Contains(none.Checks, check => check.Id == "MY-2");
        Assert.Contains(" = 0 (", none.ToString(), StringComparison.Ordinal);
        Assert.Contains("MY-2", none.ToString(), StringComparison.Ordinal);
    }
}
