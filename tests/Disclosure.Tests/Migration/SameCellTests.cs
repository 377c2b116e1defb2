namespace Disclosure.Tests;

/// <summary>Cells that stand on both forms, and lines of groups: what is carried over as it is, and what is not.</summary>
public sealed class SameCellTests
{
    private static readonly Cell Received = CellsMatrix.Requests.NewlyReceived.Total;
    private static readonly Cell Refused = Cell.GroupLinesOn(ReportForm.Matrix2021)
        .First(cell => cell.CodeOn(ReportForm.Matrix2021).StartsWith("三(三)", StringComparison.Ordinal));

    [Theory]
    [InlineData("3", CellState.Filled)]
    [InlineData("", CellState.Blank)]
    [InlineData("/", CellState.NotApplicable)]
    [InlineData("?", CellState.Missing)]
    public void A_cell_of_both_forms_keeps_its_state(string stated, CellState state)
    {
        LedgerEntry entry = Of2019($"others=0 一/总计={stated}").MigrateTo2021()[Received];
        Assert.Equal(state, entry.Value.State);
        Assert.Equal(state == CellState.Filled ? MigrationQuality.Exact : MigrationQuality.None, entry.Quality);
        Assert.Equal(state == CellState.Filled ? CountingBasis.Requests : CountingBasis.None, entry.Basis);
    }

    [Fact]
    public void A_figure_that_no_count_can_be_is_not_carried_over()
    {
        LedgerEntry entry = Of2019("others=0 一/总计=-3").MigrateTo2021()[Received];
        Assert.Equal((CellValue.NotDerivable, MigrationQuality.None), (entry.Value, entry.Quality));
    }

    [Fact]
    public void The_line_of_a_group_goes_to_the_same_line_where_there_is_one()
    {
        Report2021 report = Typed.Matrix(Typed.Sound);
        SourceEntry kept = report.MigrateTo2019().SourceOf(Refused);
        Assert.Equal(MigrationRelation.Exact, kept.Relation);
        Assert.Equal([Refused], kept.Targets);
        Assert.False(kept.IsDropped);
        SourceEntry gone = report.MigrateTo2014().SourceOf(Refused);
        Assert.Equal(MigrationRelation.None, gone.Relation);
        Assert.Empty(gone.Targets);
    }

    [Theory]
    // Eight decisions: each of eight requests has one of them, and the one that gave a part is the one request granted in part.
    [InlineData(8, 0, 1, 1)]
    // A notice to amend changes nothing of that: the request had its decision besides.
    [InlineData(8, 1, 1, 1)]
    // Of seven requests one got two of the eight decisions: perhaps a grant and a refusal, which counts as granted in part, beside the one that gave a part.
    [InlineData(7, 0, 0, 2)]
    public void One_decision_for_each_request_is_granted_where_there_are_as_many_requests(int completed, int notices, int low, int high)
    {
        Report2014 page = Typed.Indicators(
            $"others=0 三(一)=8 三(二)={completed} 三(三)={8 + notices} 三(三)2=5 三(三)3=1 三(三)4=2 三(三)4a=1 三(三)4c=1 三(三)7={notices}"
        );
        Bounds part = page.MigrateTo2021(new() { OneDecisionPerRequest = true })[CellsMatrix.Requests.Outcomes.GrantedInPart.Total].Bounds;
        Assert.Equal((low, high), (part.Low, part.High));
    }

    private static Report2019 Of2019(string figures) => (Report2019)Typed.Of(ReportForm.Matrix2019, figures, 2020);
}
