namespace Disclosure;

/// <summary>The head that holds for the rows of the indicator table below it, until another comes. It may stand in two rows, the lower of which names years.</summary>
internal sealed class IndicatorHeads
{
    private GridRow? upper;

    /// <summary>That of the form until the page shows one of its own.</summary>
    public IndicatorHeader Current { get; private set; } = IndicatorHeader.Official;

    /// <summary>Takes a row if it is a head, or the lower half of the one directly above it.</summary>
    /// <param name="row">The next row.</param>
    /// <param name="reportYear">The year of the report, if known.</param>
    public bool Take(GridRow row, int? reportYear)
    {
        GridRow? above = upper;
        upper = null;
        if (IndicatorHeader.From(row.Cells, reportYear) is { } found)
        {
            Current = found;
            upper = row;
            return true;
        }
        if (
            above is null
            || !row.IsTableRow
            || above.Table != row.Table
            || IndicatorHeader.From(above.Cells, row.Cells, reportYear) is not { } whole
        )
        {
            return false;
        }
        Current = whole;
        return true;
    }
}
