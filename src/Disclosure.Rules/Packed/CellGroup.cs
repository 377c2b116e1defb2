namespace Disclosure;

/// <summary>
/// Up to eight reports of one form in the columns that <see cref="BlockKernel"/> reads. A report stands aside when a figure is out of the packed
/// range, or where the form has no box for it: on the line of a group, on a heading, in a row of another edition. The engine is asked for
/// such a report, which is rare.
/// </summary>
/// <param name="layout">The form.</param>
/// <param name="keepsStates">Whether to keep which cells are filled.</param>
internal sealed class CellGroup(FormLayout layout, bool keepsStates)
{
    /// <summary>Figures below this bound, and above its negative, are packed. It is a power of two.</summary>
    public const int Bound = 1 << 25;

    private readonly int[] cells = new int[GroupColumns.LengthFor(layout.SlotCells.Length)];
    private readonly byte[] unfilled = new byte[keepsStates ? layout.SlotCells.Length : 0];
    private byte packed;
    private bool hasNegative;

    /// <summary>How many reports stand in it.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a report was packed.</summary>
    public bool IsPacked(int lane) => IsSet(packed, lane);

    /// <summary>Whether no number stands in a slot of a report.</summary>
    public bool IsUnfilled(int slot, int lane) => IsSet(unfilled[slot], lane);

    public static bool IsSet(byte bits, int lane) => ((bits >> lane) & 1) != 0;

    /// <summary>Puts reports in, in the place of those before.</summary>
    /// <param name="reports">Up to eight reports of the form.</param>
    /// <param name="room">Room to lay them out one behind the other.</param>
    public void Fill(ReadOnlySpan<Report> reports, GroupRoom room)
    {
        Count = reports.Length;
        packed = 0;
        hasNegative = false;
        Array.Clear(unfilled, 0, unfilled.Length);
        foreach (Report report in reports)
        {
            room.Touched ^= report.Touch();
        }
        Span<CellState> states = room.States.Slice(0, layout.SlotCells.Length);
        for (int lane = 0; lane < reports.Length; lane++)
        {
            Span<long> numbers = room.Numbers(lane).Slice(0, layout.SlotCells.Length);
            reports[lane].CopyCounts(numbers, states);
            Look(reports[lane], numbers, states, lane);
        }
        GroupColumns.Write(room, cells);
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

    private void Look(Report report, Span<long> numbers, ReadOnlySpan<CellState> states, int lane)
    {
        byte bit = (byte)(1 << lane);
        if (keepsStates && !FigureScan.AreFilled(states, layout.ValueMask))
        {
            MarkUnfilled(states, bit);
        }
        long bits = FigureScan.BitsOf(numbers);
        bool fits = (bits < 0 ? FigureScan.SizesOf(numbers) : bits) < Bound;
        if (fits && !FigureScan.AnyFilledAside(states, layout.ValueMask) && !HasStray(report))
        {
            packed |= bit;
            hasNegative |= bits < 0;
        }
        else
        {
            // Nobody asks what stands there, but sums are made of it: they must not leave 32 bits.
            numbers.Clear();
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
