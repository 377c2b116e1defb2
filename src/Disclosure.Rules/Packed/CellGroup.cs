namespace Disclosure;

/// <summary>
/// Eight reports of one form in the columns that <see cref="BlockKernel"/> reads. A report stands aside when a figure is out of the packed
/// range, or where the form has no box for it: on the line of a group, on a heading, in a row of another edition. The engine is asked for
/// such a report, which is rare.
/// </summary>
/// <param name="layout">The form.</param>
/// <param name="keepsStates">Whether to keep which cells are filled.</param>
internal sealed class CellGroup(FormLayout layout, bool keepsStates)
{
    /// <summary>Figures below this bound, and above its negative, are packed. It is a power of two.</summary>
    public const int Bound = 1 << 25;

    private readonly int[] cells = new int[layout.SlotCells.Length * BlockKernel.Lanes];
    private readonly byte[] unfilled = new byte[keepsStates ? layout.SlotCells.Length : 0];
    private byte packed;
    private bool hasNegative;

    /// <summary>How many reports were put in.</summary>
    public int Count { get; private set; }

    public bool IsFull => Count == BlockKernel.Lanes;

    /// <summary>Whether a report was packed.</summary>
    public bool IsPacked(int lane) => IsSet(packed, lane);

    /// <summary>Whether no number stands in a slot of a report.</summary>
    public bool IsUnfilled(int slot, int lane) => IsSet(unfilled[slot], lane);

    public static bool IsSet(byte bits, int lane) => ((bits >> lane) & 1) != 0;

    /// <summary>Puts a report in the next place.</summary>
    /// <param name="report">A report of the form.</param>
    /// <param name="numbers">Room for the numbers of each slot.</param>
    /// <param name="states">Room for their states.</param>
    public void Add(Report report, Span<long> numbers, Span<CellState> states)
    {
        int lane = Count++;
        byte bit = (byte)(1 << lane);
        numbers = numbers.Slice(0, layout.SlotCells.Length);
        states = states.Slice(0, layout.SlotCells.Length);
        report.CopyCounts(numbers, states);
        int place = lane;
        foreach (long number in numbers)
        {
            // Cut to 32 bits unchecked: whether anything is lost is seen below from all numbers together.
            cells[place] = unchecked((int)number);
            place += BlockKernel.Lanes;
        }
        if (keepsStates && !FigureScan.AreFilled(states, layout.ValueMask))
        {
            MarkUnfilled(states, bit);
        }
        long bits = FigureScan.BitsOf(numbers);
        bool fits = (bits < 0 ? FigureScan.SizesOf(numbers) : bits) < Bound;
        if (fits && !FigureScan.AnyFilled(states, layout.SlotsAside) && !HasStray(report))
        {
            packed |= bit;
            hasNegative |= bits < 0;
        }
        else
        {
            Clear(lane);
        }
    }

    /// <summary>Makes the group empty, for the next eight reports.</summary>
    public void Clear()
    {
        // The next reports write over all cells; where none comes, what is left there is not looked at.
        Array.Clear(unfilled, 0, unfilled.Length);
        packed = 0;
        hasNegative = false;
        Count = 0;
    }

    /// <summary>Runs the packed checks.</summary>
    /// <returns>A bit for each report on which a check may speak: one does not hold, or the report was not packed.</returns>
    public byte Check(PackedChecks checks)
    {
        ReadOnlySpan<PackedCheck> run = hasNegative ? checks.Checks : checks.Checks.Slice(0, checks.SumCount);
        int used = (1 << Count) - 1;
        byte broken = BlockKernel.Broken(run, checks.Columns, cells);
        return (byte)(((broken & packed) | ~packed) & used);
    }

    /// <summary>Whether a check holds on a packed report, empty boxes read as 0.</summary>
    public bool Holds(PackedChecks checks, int column, int lane) => BlockKernel.Holds(checks.Checks[column], checks.Columns, cells, lane);

    private void Clear(int lane)
    {
        for (int place = lane; place < cells.Length; place += BlockKernel.Lanes)
        {
            cells[place] = 0;
        }
    }

    private void MarkUnfilled(ReadOnlySpan<CellState> states, byte bit)
    {
        for (int slot = 0; slot < states.Length; slot++)
        {
            unfilled[slot] |= states[slot] == CellState.Filled ? (byte)0 : bit;
        }
    }

    private bool HasStray(Report report)
    {
        for (int heading = 0; heading < layout.Headings.Count; heading++)
        {
            if (report.HeadingAt(heading) is not null)
            {
                return true;
            }
        }
        return false;
    }
}
