namespace Disclosure;

/// <summary>The figures of a report laid out by slot: what the evaluation of a check reads.</summary>
internal readonly ref struct Figures
{
    /// <summary>Below this bound no sum of a form's counts can overflow 64 bits.</summary>
    private const long SafeBound = 1L << 52;

    private readonly ReadOnlySpan<long> numbers;
    private readonly ReadOnlySpan<CellState> states;
    private readonly Report report;

    public Figures(Report report, Span<long> numbers, Span<CellState> states)
    {
        report.CopyCounts(numbers, states);
        this.report = report;
        this.numbers = numbers;
        this.states = states;
        FitsLong = true;
        IsComplete = true;
        foreach (int slot in FormLayout.Of(report.Form).ValueSlots)
        {
            IsComplete &= states[slot] == CellState.Filled;
        }
        foreach (long number in numbers)
        {
            FitsLong &= number is < SafeBound and > -SafeBound;
            HasNegative |= number < 0;
        }
    }

    /// <summary>Whether sums of counts can be made in 64 bits; otherwise they are made in decimals.</summary>
    public bool FitsLong { get; }

    /// <summary>Whether every cell of the form is filled.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether any figure is negative; without one no domain can be left.</summary>
    public bool HasNegative { get; }

    public CellState State(int slot) => states[slot];

    public long Count(int slot) => numbers[slot];

    /// <summary>The number of a filled cell, of any kind.</summary>
    public decimal Number(int slot, bool isMoney) => isMoney ? report.At(slot).Number.GetValueOrDefault() : numbers[slot];
}
