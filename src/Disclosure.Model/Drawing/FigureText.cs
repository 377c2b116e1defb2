using System.Globalization;

namespace Disclosure;

/// <summary>What is printed in a box: the figure with the digits as stated, or a mark for its state. A box that is empty stays empty.</summary>
internal static class FigureText
{
    /// <summary>In a box that was not found, so that it is not taken for an empty one.</summary>
    public const string Missing = "缺";

    /// <summary>In a box of a migrated report that the source does not determine.</summary>
    public const string NotDerivable = "?";

    public const string NotApplicable = "/";

    public static string Of(Report report, Cell cell) =>
        cell.Kind == CellKind.Heading ? report.StrayValueOn(cell)?.Text ?? "" : Of(cell, report[cell]);

    public static string Of(Cell cell, CellValue value) =>
        value.State switch
        {
            CellState.Filled => Number(cell, value.Number.GetValueOrDefault()),
            CellState.Blank => "",
            CellState.NotApplicable => NotApplicable,
            CellState.NotDerivable => NotDerivable,
            _ => Missing,
        };

    /// <summary>Whether the form prints no unit beside an amount of money, so that the box has to say it.</summary>
    public static bool NeedsUnit(Cell cell) => cell == CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount;

    /// <summary>Digits; 本年增/减 with its sign, and an amount with its unit where the form prints none.</summary>
    private static string Number(Cell cell, decimal number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return cell.Kind == CellKind.SignedCount && number > 0 ? "+" + digits
            : NeedsUnit(cell) ? digits + cell.Unit
            : digits;
    }
}
