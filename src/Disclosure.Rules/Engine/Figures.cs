namespace Disclosure;

/// <summary>The figures of a report laid out by slot, those of last year's behind them: what the evaluation of a check reads.</summary>
internal readonly ref struct Figures
{
    /// <summary>The largest number of slots of any form.</summary>
    public const int MostSlots = 256;

    /// <summary>Below this bound no sum of a form's counts can overflow 64 bits.</summary>
    private const long SafeBound = 1L << 52;

    private readonly ReadOnlySpan<long> numbers;
    private readonly ReadOnlySpan<CellState> states;
    private readonly Report report;
    private readonly Report? lastYear;
    private readonly int split;
    private readonly byte[] valueMask;

    public Figures(Report report, Span<long> numbers, Span<CellState> states, BlankReading blanks)
        : this(report, null, numbers, states, blanks) { }

    /// <param name="report">The report.</param>
    /// <param name="lastYear">That of the year before, if years are compared.</param>
    /// <param name="numbers">Room for the numbers of each slot of both.</param>
    /// <param name="states">Room for their states.</param>
    /// <param name="blanks">What an empty box may stand for.</param>
    public Figures(Report report, Report? lastYear, Span<long> numbers, Span<CellState> states, BlankReading blanks)
    {
        FormLayout layout = FormLayout.Of(report.Form);
        split = layout.SlotCells.Length;
        valueMask = layout.ValueMask;
        int slots = split + (lastYear is null ? 0 : FormLayout.Of(lastYear.Form).SlotCells.Length);
        numbers = numbers.Slice(0, slots);
        states = states.Slice(0, slots);
        report.CopyCounts(numbers.Slice(0, split), states.Slice(0, split));
        lastYear?.CopyCounts(numbers.Slice(split), states.Slice(split));
        this.report = report;
        this.lastYear = lastYear;
        this.numbers = numbers;
        this.states = states;
        Blanks = blanks;
        IsComplete = FigureScan.AreFilled(states.Slice(0, split), valueMask);
        long bits = FigureScan.BitsOf(numbers);
        HasNegative = bits < 0;
        // The bound is a power of two: all numbers are below it when all their bits are.
        FitsLong = (HasNegative ? FigureScan.SizesOf(numbers) : bits) < SafeBound;
    }

    /// <summary>Whether sums of counts can be made in 64 bits; otherwise they are made in decimals.</summary>
    public bool FitsLong { get; }

    /// <summary>Whether every cell of the form is filled.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether any figure is negative; without one no domain can be left.</summary>
    public bool HasNegative { get; }

    /// <summary>What an empty box may stand for.</summary>
    public BlankReading Blanks { get; }

    /// <summary>The level of the issuing body, if it is known.</summary>
    public IssuerLevel? Level => report.Header.Level;

    /// <summary>Whether figures stand where the form has no box for them, so that they may stand for others.</summary>
    public bool HasFigureAside => FigureScan.AnyFilledAside(states.Slice(0, split), valueMask);

    public CellState State(int slot) => states[slot];

    public long Count(int slot) => numbers[slot];

    /// <summary>The counts of all slots; 0 where there is none.</summary>
    public ReadOnlySpan<long> Counts => numbers;

    /// <summary>The number of a filled cell, of any kind.</summary>
    public decimal Number(int slot, bool isMoney) =>
        !isMoney ? numbers[slot]
        : slot < split ? report.At(slot).Number.GetValueOrDefault()
        : lastYear!.At(slot - split).Number.GetValueOrDefault();
}
