namespace Disclosure;

/// <summary>
/// Puts the text of one box into a cell: the number in the unit of the form, or the state; what cannot be held is reported and the cell stays without a
/// number.
/// </summary>
internal sealed class BoxReader(TableReading reading, ReportForm form, StatedUnits stated)
{
    /// <param name="cell">The cell to which the box belongs.</param>
    /// <param name="box">The box.</param>
    /// <param name="label">The label beside it as written, for problems.</param>
    /// <param name="printedUnit">The unit that the page prints in the column of units or in the header of the column; empty when it prints none.</param>
    public void Read(Cell cell, GridCell box, string label, string printedUnit = "")
    {
        Figure figure = box.Figure;
        SourceLocation place = box.Location;
        switch (figure.Kind)
        {
            case FigureKind.Blank when box.Picture is { } picture:
                reading.Put(cell, CellValue.Missing, place);
                Add(ProblemCode.NotANumber, cell, box, label, picture, null, isLost: true);
                break;
            case FigureKind.Blank:
                reading.Put(cell, CellValue.Blank, place);
                break;
            case FigureKind.NotApplicable:
                reading.Put(cell, CellValue.NotApplicable, place);
                break;
            case FigureKind.Unknown:
                reading.Put(cell, CellValue.Missing, place);
                break;
            case FigureKind.Number when figure.IsChange && cell.Kind != CellKind.SignedCount:
                Refuse(cell, ProblemCode.NotANumber, box, label, null);
                break;
            case FigureKind.Number:
                Number(cell, figure, box, label, printedUnit);
                break;
            default:
                Refuse(cell, CodeOf(figure.Kind), box, label, figure.Suggestion);
                break;
        }
    }

    private static ProblemCode CodeOf(FigureKind kind) =>
        kind switch
        {
            FigureKind.SignMalformed => ProblemCode.SignMalformed,
            FigureKind.TooLarge => ProblemCode.NumberTooLarge,
            _ => ProblemCode.NotANumber,
        };

    private void Number(Cell cell, Figure figure, GridCell box, string label, string printedUnit)
    {
        bool money = cell.Kind == CellKind.Money;
        if (money ? Units.IsCounter(figure.Unit) : Units.IsMoney(figure.Unit))
        {
            Refuse(cell, ProblemCode.UnitDiffers, box, label, cell.Unit);
            return;
        }
        decimal number = money ? Amount(cell, figure, box, label, printedUnit) : Count(cell, figure, box, label);
        if (!money && number != decimal.Truncate(number))
        {
            Refuse(cell, ProblemCode.FractionalCount, box, label, null);
            return;
        }
        if (!money && number is < long.MinValue or > long.MaxValue)
        {
            Refuse(cell, ProblemCode.NumberTooLarge, box, label, null);
            return;
        }
        reading.Put(cell, CellValue.Filled(number), box.Location);
        if (number < 0 && cell.Kind != CellKind.SignedCount)
        {
            Remark(ProblemCode.NegativeCount, cell, box, label, null);
        }
        if (figure.HasPlus && cell.Kind != CellKind.SignedCount)
        {
            Remark(ProblemCode.SignOnCount, cell, box, label, null);
        }
        if (figure.HasRemark || box.Broken is not null)
        {
            Add(ProblemCode.RemarkInFigure, cell, box, label, Folding.Trim(box.Broken ?? box.Text), CellValue.Filled(number).ToString());
        }
    }

    private decimal Amount(Cell cell, Figure figure, GridCell box, string label, string printedUnit)
    {
        string inLabel = Units.InHeader(label);
        string unit = figure.Unit.Length > 0 ? figure.Unit : UnitOfRow(printedUnit, inLabel, box);
        if (figure.Unit.Length == 0 && printedUnit.Length > 0 && inLabel.Length > 0 && inLabel != printedUnit)
        {
            Add(ProblemCode.UnitDiffers, cell, box, label, inLabel, printedUnit);
        }
        if (unit.Length == 0)
        {
            if (!FormPrintsUnit(cell) && figure.Number != 0)
            {
                Remark(ProblemCode.UnitMissing, cell, box, label, cell.Unit);
            }
            return figure.Number;
        }
        decimal? amount = Units.ToTenThousandYuan(figure.Number, unit);
        if (amount is { } converted)
        {
            if (FormPrintsUnit(cell) && unit is not ("万元" or "万"))
            {
                string given = figure.Unit.Length > 0 ? Folding.Trim(box.Text) : Folding.Trim(box.Text) + unit;
                Add(ProblemCode.UnitConverted, cell, box, label, given, CellValue.Filled(converted) + cell.Unit);
            }
            return converted;
        }
        Add(ProblemCode.UnitDiffers, cell, box, label, unit, cell.Unit);
        return figure.Number;
    }

    /// <summary>The unit nearest to the box: of its column or the column of units, in the label, or stated above the table.</summary>
    private string UnitOfRow(string printedUnit, string inLabel, GridCell box) =>
        printedUnit.Length > 0 ? printedUnit
        : inLabel.Length > 0 ? inLabel
        : stated.At(box.Location);

    private decimal Count(Cell cell, Figure figure, GridCell box, string label)
    {
        // The matrix form prints no units of count, so any counter in the box will do; the indicator table prints one for each row.
        if (
            form == ReportForm.Indicators2014
            && figure.Unit.Length > 0
            && !figure.Unit.EndsWith(cell.Unit, StringComparison.Ordinal)
            && Units.IsCounter(figure.Unit)
        )
        {
            Add(ProblemCode.UnitDiffers, cell, box, label, figure.Unit, cell.Unit);
        }
        return Units.ToCount(figure.Number, figure.Unit);
    }

    /// <summary>The form of 2019 prints no unit beside the amount of procurement; the other amounts are printed in 万元.</summary>
    private static bool FormPrintsUnit(Cell cell) => cell != CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount;

    private void Refuse(Cell cell, ProblemCode code, GridCell box, string label, string? expected)
    {
        reading.Put(cell, CellValue.Missing, box.Location);
        Add(code, cell, box, label, Folding.Trim(box.Text), expected, isLost: true);
    }

    private void Remark(ProblemCode code, Cell cell, GridCell box, string label, string? expected) =>
        Add(code, cell, box, label, Folding.Trim(box.Text), expected);

    private void Add(ProblemCode code, Cell cell, GridCell box, string label, string found, string? expected, bool isLost = false) =>
        reading.Add(
            new ReadingProblem(code, box.Location)
            {
                Cell = cell,
                Label = label,
                Found = found,
                Expected = expected,
                IsFigureLost = isLost,
            }
        );
}
