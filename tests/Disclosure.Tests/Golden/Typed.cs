using System.Globalization;

namespace Disclosure.Tests;

/// <summary>Reports of an invented county, typed in a line: cells by their path on the form, <c>others=0</c> for all other boxes, otherwise they are empty.</summary>
internal static class Typed
{
    public const string Body = "青河县人民政府";

    /// <summary>A year whose figures all agree.</summary>
    public const string Sound =
        "others=0 一/自然人=10 一/商业企业=2 一/总计=12 三(一)/自然人=6 三(一)/商业企业=1 三(一)/总计=7 三(二)/自然人=2 三(二)/总计=2"
        + " 三(三)3/商业企业=1 三(三)3/总计=1 三(四)1/自然人=2 三(四)1/总计=2 三(七)/自然人=10 三(七)/商业企业=2 三(七)/总计=12"
        + " 四/行政复议/结果维持=1 四/行政复议/尚未审结=1 四/行政复议/总计=2";

    public static Report2021 Matrix(string figures, int? year = 2023, string? body = Body) =>
        (Report2021)Of(ReportForm.Matrix2021, figures, year, body);

    public static Report2014 Indicators(string figures, int? year = 2016, string? body = Body) =>
        (Report2014)Of(ReportForm.Indicators2014, figures, year, body);

    public static Report Of(ReportForm form, string figures, int? year, string? body = Body)
    {
        Report report = Report.BlankForm(form);
        foreach (string figure in figures.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = figure.LastIndexOf('=');
            string cell = figure[..equals];
            string value = figure[(equals + 1)..];
            report = cell == "others" ? AllForms.Zeros(form) : report.With(CellOf(form, cell), Value(value));
        }
        return report with
        {
            Header = new() { IssuingBody = body, ReportYear = year },
        };
    }

    /// <summary>Headings, where a figure is a stray one, and the lines of groups too.</summary>
    private static Cell CellOf(ReportForm form, string code) =>
        Cell.TryFind(form, code, out Cell cell)
            ? cell
            : Cell.HeadingsOn(form).Concat(Cell.GroupLinesOn(form)).Single(heading => heading.CodeOn(form) == code);

    /// <summary>What stands in a cell: digits, nothing for an empty box, or the sign of a state.</summary>
    public static CellValue Value(string text) =>
        text switch
        {
            "" => CellValue.Blank,
            "?" => CellValue.Missing,
            "/" => CellValue.NotApplicable,
            "#" => CellValue.NotDerivable,
            _ => decimal.Parse(text, CultureInfo.InvariantCulture),
        };
}
