namespace Disclosure;

/// <summary>A count with its state, as the records keep it; the number is 0 unless filled, so that equality needs no special case.</summary>
internal readonly record struct StoredCount(CellState State, long Number)
{
    public long? Value => State == CellState.Filled ? Number : null;

    public static StoredCount Of(long? value) => value is { } number ? new(CellState.Filled, number) : new(CellState.Blank, 0);

    public static StoredCount From(CellValue value, Cell cell) =>
        value.State == CellState.Filled ? new(CellState.Filled, value.ToCount(cell)) : new(value.State, 0);

    public CellValue ToCellValue() => State == CellState.Filled ? CellValue.Filled(Number) : CellValue.Without(State);
}

/// <summary>An amount of money with its state, as the records keep it.</summary>
internal readonly record struct StoredAmount(CellState State, decimal Number)
{
    public decimal? Value => State == CellState.Filled ? Number : null;

    public static StoredAmount Of(decimal? value) => value is { } number ? new(CellState.Filled, number) : new(CellState.Blank, 0);

    public static StoredAmount From(CellValue value) => new(value.State, value.Number.GetValueOrDefault());

    public CellValue ToCellValue() => State == CellState.Filled ? CellValue.Filled(Number) : CellValue.Without(State);
}
