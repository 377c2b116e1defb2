using System.Globalization;

namespace Disclosure;

/// <summary>Numbers for a workbook, which holds them in binary: those that it would not give back are written as text.</summary>
internal static class ExcelNumber
{
    /// <summary>The digits that a workbook keeps.</summary>
    private const int MostDigits = 15;

    /// <summary>The format with the digits as stated, the sign of 本年增/减, and the unit where the form prints none.</summary>
    /// <returns>Whether a workbook can hold the number exactly.</returns>
    public static bool TryFormat(Cell cell, decimal number, out string format)
    {
        int scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        format = scale == 0 ? "0" : "0." + new string('0', scale);
        format =
            cell.Kind == CellKind.SignedCount ? $"+{format};-{format};{format}"
            : FigureText.NeedsUnit(cell) ? $"{format}\"{cell.Unit}\""
            : format;
        return number.ToString(CultureInfo.InvariantCulture).Count(char.IsDigit) <= MostDigits;
    }
}
