namespace Disclosure;

/// <summary>Room to lay out the figures of eight reports, one behind the other, before they are turned into columns.</summary>
internal sealed class GroupRoom
{
    private readonly long[] numbers = new long[BlockKernel.Lanes * Figures.MostSlots];
    private readonly CellState[] states = new CellState[Figures.MostSlots];

    /// <summary>What touching the reports gave: kept, so that it is done.</summary>
    public long Touched { get; set; }

    /// <summary>The numbers of one report, by slot.</summary>
    public Span<long> Numbers(int lane) => numbers.AsSpan(lane * Figures.MostSlots, Figures.MostSlots);

    /// <summary>The states of the report at hand, by slot.</summary>
    public Span<CellState> States => states;
}
