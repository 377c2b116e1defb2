namespace Disclosure;

/// <summary>One side of a check while its operands are added: the sum of the filled cells, and how many cells are unknown.</summary>
internal struct Side
{
    private int operands;
    private long counts;
    private decimal exactSum;

    /// <summary>Cells that are blank or missing, as far as a blank is not read as 0.</summary>
    public int Unknown { get; private set; }

    /// <summary>Cells that are missing, among the unknown ones.</summary>
    public int Missing { get; private set; }

    /// <summary>Cells that are blank and read as 0.</summary>
    public int ReadAsZero { get; private set; }

    /// <summary>Cells that are "/" or 无, read as 0.</summary>
    public int NotApplicable { get; private set; }

    /// <summary>Whether an unknown cell may be negative.</summary>
    public bool HasSignedUnknown { get; private set; }

    /// <summary>Whether a cell has a state that rules the check out.</summary>
    public bool IsRuledOut { get; private set; }

    public readonly decimal Sum => exactSum == 0 ? counts : Saturating.Add(exactSum, counts);

    public readonly bool IsWhollyUnknown => operands > 0 && Unknown == operands;

    public readonly int CompareTo(in Side other) =>
        exactSum == 0 && other.exactSum == 0 ? counts.CompareTo(other.counts) : Sum.CompareTo(other.Sum);

    public void Add(Operand operand, in Figures figures, bool exact)
    {
        operands++;
        switch (figures.State(operand.Slot))
        {
            case CellState.Filled when exact:
                exactSum = Saturating.Add(
                    exactSum,
                    Saturating.Multiply(figures.Number(operand.Slot, operand.Kind == CellKind.Money), operand.Coefficient)
                );
                break;
            case CellState.Filled:
                counts += operand.Coefficient * figures.Count(operand.Slot);
                break;
            case CellState.Blank when figures.Blanks == BlankReading.Zero:
                ReadAsZero++;
                break;
            case CellState.Blank:
                Unknown++;
                HasSignedUnknown |= operand.Kind == CellKind.SignedCount;
                break;
            case CellState.Missing:
                Unknown++;
                Missing++;
                HasSignedUnknown |= operand.Kind == CellKind.SignedCount;
                break;
            case CellState.NotApplicable:
                NotApplicable++;
                break;
            default:
                IsRuledOut = true;
                break;
        }
    }
}
