using System.Globalization;

namespace Disclosure;

/// <summary>
/// What stands in a cell: a state and, when it is <see cref="CellState.Filled"/>, a number. Two are equal when state and number are equal.
/// <c>default</c> is <see cref="Missing"/>. A number converts implicitly, so <c>report.With(cell, 5)</c> reads well.
/// </summary>
public readonly record struct CellValue
{
    private readonly decimal number;

    private CellValue(CellState state, decimal number)
    {
        State = state;
        this.number = number;
    }

    /// <summary>Why the cell has a number, or none.</summary>
    public CellState State { get; }

    /// <summary>The number; <see langword="null"/> unless the cell is filled.</summary>
    public decimal? Number => State == CellState.Filled ? number : null;

    /// <summary>Nothing is known of the cell.</summary>
    public static CellValue Missing => default;

    /// <summary>An empty box.</summary>
    public static CellValue Blank => new(CellState.Blank, 0);

    /// <summary>"/" or 无: there is nothing to state.</summary>
    public static CellValue NotApplicable => new(CellState.NotApplicable, 0);

    /// <summary>Not determined by the form from which a report was migrated.</summary>
    public static CellValue NotDerivable => new(CellState.NotDerivable, 0);

    /// <summary>The form has no such cell.</summary>
    public static CellValue NotOnForm => new(CellState.NotOnForm, 0);

    /// <summary>A number.</summary>
    public static CellValue Filled(decimal number) => new(CellState.Filled, number);

    /// <summary>A number, or a blank box for <see langword="null"/>.</summary>
    public static CellValue FilledOrBlank(decimal? number) => number is { } value ? Filled(value) : Blank;

    /// <summary>The value that stands for a state without a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is <see cref="CellState.Filled"/>, which needs a number, or undefined.</exception>
    public static CellValue Without(CellState state) =>
        state is CellState.Filled or < CellState.Missing or > CellState.NotOnForm
            ? throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a number is expected.")
            : new(state, 0);

    /// <summary>A number.</summary>
    public static implicit operator CellValue(long number) => Filled(number);

    /// <summary>A number.</summary>
    public static implicit operator CellValue(decimal number) => Filled(number);

    /// <summary>The number in digits, or the state in brackets.</summary>
    public override string ToString() => State == CellState.Filled ? number.ToString(CultureInfo.InvariantCulture) : $"({State})";

    /// <summary>A whole number that fits a count cell; says by an exception that a caller gave a fraction or too large a number.</summary>
    internal long ToCount(Cell cell)
    {
#if NET
        // Nearly every figure is written without a point and fits 63 bits; then they are the lowest bits of the decimal.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        if (bits[2] == 0 && bits[1] >= 0 && (bits[3] & int.MaxValue) == 0)
        {
            long size = ((long)bits[1] << 32) | unchecked((uint)bits[0]);
            return bits[3] < 0 ? -size : size;
        }
#endif
        return ToCountSlowly(cell);
    }

    private long ToCountSlowly(Cell cell) =>
        number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue
            ? (long)number
            : throw new ArgumentException($"{cell} holds whole numbers of 64 bits, not {this}.");
}
