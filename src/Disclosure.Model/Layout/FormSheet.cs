namespace Disclosure;

/// <summary>
/// An official form as it is printed: its tables with captions, heads, labels and boxes, and which box belongs to which cell. Everything that draws a
/// report draws it from here. Immutable and safe to share between threads. The labels are those of the catalogue; documents and articles stand in
/// <see cref="Cell.Source"/>.
/// </summary>
public sealed class FormSheet
{
    private static readonly FormSheet Indicators2014 = new(ReportForm.Indicators2014);
    private static readonly FormSheet Matrix2019 = new(ReportForm.Matrix2019);
    private static readonly FormSheet Matrix2021 = new(ReportForm.Matrix2021);

    private FormSheet(ReportForm form)
        : this(form, []) { }

    private FormSheet(ReportForm form, IReadOnlyList<Cell> extra)
    {
        Form = form;
        Tables =
            form == ReportForm.Indicators2014
                ? [IndicatorLayout.Table()]
                : [DisclosureLayout.Table(form), RequestLayout.Table(form, extra), DisputeLayout.Table(form)];
    }

    /// <summary>The form.</summary>
    public ReportForm Form { get; }

    /// <summary>政府信息公开情况统计表 for the indicator table; for the matrix form, which is part of the text of a report, what its tables are.</summary>
    internal string Title => Form == ReportForm.Indicators2014 ? Captions.IndicatorTitle : Captions.MatrixTitle;

    /// <summary>The tables in the order of the form: one, or sections two, three and four of the matrix form.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>Every box of every table, row by row.</summary>
    public IEnumerable<FormBox> Boxes => Tables.SelectMany(table => table.Rows).SelectMany(row => row.Boxes);

    /// <summary>The form as printed, with the boxes that it has and no other.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static FormSheet Of(ReportForm form) =>
        form switch
        {
            ReportForm.Indicators2014 => Indicators2014,
            ReportForm.Matrix2019 => Matrix2019,
            ReportForm.Matrix2021 => Matrix2021,
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form."),
        };

    /// <summary>
    /// The form of a report with a row more for each line on which the report carries figures although the form has no boxes there: the group lines (三)
    /// to (六), and the three rows of (六) of 2021 on a page of 2019. So that no figure is left out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static FormSheet Of(Report report)
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        Cell[] extra = RequestLayout.FilledOutside(report);
        return extra.Length == 0 ? Of(report.Form) : new FormSheet(report.Form, extra);
    }

    /// <summary>Form and number of boxes for figures.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Form}: {Boxes.Count(box => box.Kind == FormBoxKind.Figure)} boxes in {Tables.Count} tables");
}
