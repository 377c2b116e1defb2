namespace Disclosure;

/// <summary>What JSON is written from: the figures of a report, or of a part of one, by slot, and those on headings.</summary>
internal readonly ref struct WrittenFigures
{
    /// <summary>The largest number of slots of any form.</summary>
    public const int MostSlots = 256;

    private readonly ReadOnlySpan<long> counts;
    private readonly ReadOnlySpan<CellState> states;
    private readonly Report? report;
    private readonly ReportDraft? part;

    /// <summary>The figures of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="counts">Room for the counts of all slots.</param>
    /// <param name="states">Room for their states.</param>
    public WrittenFigures(Report report, Span<long> counts, Span<CellState> states)
    {
        int slots = FormLayout.Of(report.Form).SlotCells.Length;
        report.CopyCounts(counts.Slice(0, slots), states.Slice(0, slots));
        this.report = report;
        this.counts = counts;
        this.states = states;
    }

    /// <summary>The figures of a part of a report.</summary>
    /// <param name="part">A draft that holds the part and nothing else.</param>
    /// <param name="counts">Room for the counts of all slots.</param>
    /// <param name="states">Room for their states.</param>
    public WrittenFigures(ReportDraft part, Span<long> counts, Span<CellState> states)
    {
        for (int slot = 0; slot < part.Slots.Length; slot++)
        {
            CellValue value = part.Slots[slot];
            states[slot] = value.State;
            counts[slot] = part.IsMoney(slot) ? 0 : value.ToCount(default);
        }
        this.part = part;
        this.counts = counts;
        this.states = states;
    }

    public CellState StateAt(int slot) => states[slot];

    public long CountAt(int slot) => counts[slot];

    public decimal AmountAt(int slot) => (report is null ? part!.Slots[slot] : report.At(slot)).Number.GetValueOrDefault();

    public StrayValue? HeadingAt(int index) => report is null ? part!.Headings[index] : report.HeadingAt(index);
}
