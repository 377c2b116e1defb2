namespace Disclosure;

/// <summary>Tells the units and the boxes in a row of the indicator table apart.</summary>
internal static class IndicatorBoxes
{
    /// <summary>The empty box for the figure; where none was drawn, one at the label.</summary>
    public static GridCell EmptyBox(IndicatorHeader header, GridCell label, GridCell[] rest, GridCell[] units)
    {
        GridCell[] empty = rest.Where(cell =>
                cell.IsBlank
                && !header.Remarks.Contains(cell.Column)
                && !header.Serials.Contains(cell.Column)
                && !header.Others.Contains(cell.Column)
            )
            .ToArray();
        bool isUnitEmpty = header.HasUnits && units.Length == 0 && empty.Length > 1;
        return empty.Length == 0 ? new GridCell("", label.Location, 0) : empty[isUnitEmpty ? 1 : 0];
    }

    /// <summary>Whether an empty box for the figure was drawn. Behind a unit the bar at the end of the row may open it.</summary>
    public static bool IsBoxSeen(IndicatorHeader header, GridCell[] rest, GridCell[] units) =>
        units.Length > 0 || rest.Length > 1 || (rest.Length == 1 && !(header.Width > 0 && header.HasUnits));

    /// <summary>The unit for the figure; reports one that is not the form's. Money is converted by it.</summary>
    public static string CheckUnit(TableReading reading, IndicatorRow indicator, GridCell label, GridCell[] units)
    {
        if (units.Length == 0)
        {
            return "";
        }
        string unit = Units.Of(units[0].Text);
        if (indicator.Cell.Kind == CellKind.Money && Units.IsMoney(unit))
        {
            return unit;
        }
        if (unit != indicator.Cell.Unit)
        {
            reading.Add(
                new ReadingProblem(ProblemCode.UnitDiffers, units[0].LocationInRow)
                {
                    Cell = indicator.Cell,
                    Label = label.Text,
                    Found = units[0].Text,
                    Expected = indicator.Cell.Unit,
                }
            );
        }
        return "";
    }

    /// <summary>A unit by its name, or words without a digit in the column of units where no unit stands behind them.</summary>
    public static bool IsUnit(IndicatorHeader header, GridCell cell, GridCell[] rest) =>
        cell.IsUnit
        || (header.HasUnits && cell == rest[0] && cell.Figure.Kind == FigureKind.NotApplicable && rest.Skip(1).Any(other => !other.IsBlank))
        || (
            header.HasUnits
            && rest.Length > 1
            && cell == rest[0]
            && !cell.MayBeBox
            && !cell.Text.Any(char.IsDigit)
            && !rest.Skip(1).Any(other => other.IsUnit)
        );

    public static bool IsUnitOrFigure(GridCell cell) => cell.IsUnit || cell.MayBeBox;
}
