namespace Disclosure.Testing;

/// <summary>The report of a region and those of all its units, for <see cref="Rollup"/>. Immutable.</summary>
public sealed class ReportRegion
{
    private ReportRegion(Report region, Report[] units)
    {
        Region = region;
        Units = Array.AsReadOnly(units);
    }

    /// <summary>The report of the region: in each cell the sum over the units.</summary>
    public Report Region { get; }

    /// <summary>The reports of the units, each with a name of its own.</summary>
    public IReadOnlyList<Report> Units { get; }

    /// <summary>The region over these units, every figure added up.</summary>
    internal static ReportRegion Over(ReportHeader header, Report[] units) =>
        new(
            Report.FromCells(
                units[0].Form,
                Cell.On(units[0].Form)
                    .Select(cell => new KeyValuePair<Cell, CellValue>(cell, units.Sum(unit => unit[cell].Number.GetValueOrDefault())))
            ) with
            {
                Header = header,
            },
            units
        );

    /// <summary>The region and how many units it has.</summary>
    public override string ToString() => $"{Region}; {string.Join(", ", Units.Select(unit => unit.Header.IssuingBody))}";
}
