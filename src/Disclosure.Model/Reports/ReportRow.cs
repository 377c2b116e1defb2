using System.Globalization;

namespace Disclosure;

/// <summary>
/// A cell of a report as one flat row of text and numbers, for data frames, databases and lines of JSON. Rows of many reports make one tidy table: a figure a row. A
/// <see cref="Number"/> of <see langword="null"/> is not 0; <see cref="State"/> says what it is. Two are equal when all members are equal.
/// </summary>
public sealed partial record ReportRow
{
    internal ReportRow(Report report, Cell cell, string? source)
    {
        CellValue value = report[cell];
        Issuer = report.Header.IssuingBody;
        Year = report.Header.ReportYear;
        Form = (int)report.Form;
        IsMigrated = report.Origin.Kind == OriginKind.Migrated;
        Key = cell.Key;
        Code = cell.CodeOn(report.Form);
        Label = cell.LabelOn(report.Form);
        Unit = cell.Unit;
        State = WordOf(value.State);
        Number = value.Number;
        Source = source;
    }

    /// <summary>The body that reports, as it names itself; <see langword="null"/> when it is not known.</summary>
    public string? Issuer { get; }

    /// <summary>The year that the report covers; <see langword="null"/> when it is not known.</summary>
    public int? Year { get; }

    /// <summary>2014, 2019 or 2021, the form of the report.</summary>
    public int Form { get; }

    /// <summary>Whether the figures were carried over from another form, so that they are not what the body stated.</summary>
    public bool IsMigrated { get; }

    /// <summary>The permanent name of the cell, <see cref="Cell.Key"/>; the matrix forms share it where they share the cell.</summary>
    public string Key { get; }

    /// <summary>The path of the cell on this form, such as <c>三(三)1/自然人</c>.</summary>
    public string Code { get; }

    /// <summary>The official label on this form.</summary>
    public string Label { get; }

    /// <summary>The unit as printed, such as 件 or 万元.</summary>
    public string Unit { get; }

    /// <summary>The <see cref="CellState"/>: filled, blank, notApplicable, missing, notDerivable.</summary>
    public string State { get; }

    /// <summary>The figure in <see cref="Unit"/>; <see langword="null"/> unless the cell is filled.</summary>
    public decimal? Number { get; }

    /// <summary>Where the report comes from, as it was given to <see cref="Report.Rows"/>: it tells two reports of one body and year apart; <see langword="null"/> unless given.</summary>
    public string? Source { get; }

    /// <summary>Body, year, label and what stands in the cell.</summary>
    public override string ToString() =>
        string.Join(
            " ",
            new[]
            {
                Issuer,
                Year?.ToString(CultureInfo.InvariantCulture),
                $"{Label}:",
                Number?.ToString(CultureInfo.InvariantCulture) ?? State,
            }.OfType<string>()
        );

    private static string WordOf(CellState state) =>
        state switch
        {
            CellState.Filled => "filled",
            CellState.Blank => "blank",
            CellState.NotApplicable => JsonNames.NotApplicable,
            CellState.NotDerivable => JsonNames.NotDerivable,
            _ => JsonNames.Missing,
        };
}
