using System.Text;

namespace Disclosure.Tests;

/// <summary>The page that lists every cell: what stands on the paper, and how it is called in code.</summary>
internal static class CellPage
{
    public static string ToMarkdown()
    {
        var page = new StringBuilder(
            "# Cells\n\nMade from the catalogue by a test; do not edit by hand. The path is that of the property and of the token: `report.Requests.CarriedIn` and `CellsMatrix.Requests.CarriedIn`. Words are spelt as in British English.\n"
        );
        Add(
            page,
            ReportForm.Indicators2014,
            "Report2014",
            "CellsIndicator",
            Cell.On(ReportForm.Indicators2014).Select(cell => (cell, cell.Key))
        );
        foreach (ReportForm form in (ReportForm[])[ReportForm.Matrix2019, ReportForm.Matrix2021])
        {
            // The seven columns of a row of section three differ by the applicant alone; the row is listed once.
            Add(
                page,
                form,
                form == ReportForm.Matrix2019 ? "Report2019" : "Report2021",
                "CellsMatrix",
                Cell.On(form)
                    .Where(cell => !IsRequest(cell) || cell.Key.EndsWith(".Total", StringComparison.Ordinal))
                    .Select(cell => (cell, IsRequest(cell) ? cell.Key[..^".Total".Length] : cell.Key))
            );
        }
        page.Append(
            "\n## Applicants\n\nEach row of `Requests` on the matrix form has these seven columns.\n\n| column | name |\n|---|---|\n"
        );
        foreach (Applicant column in Enum.GetValues<Applicant>())
        {
            page.Append("| ")
                .Append(CellsMatrix.Requests.NewlyReceived[column].Label.Split(" / ")[^1])
                .Append(" | `")
                .Append(column)
                .Append("` |\n");
        }
        return page.ToString();
    }

    private static bool IsRequest(Cell cell) => cell.Key.StartsWith("Requests.", StringComparison.Ordinal);

    private static void Add(StringBuilder page, ReportForm form, string record, string tokens, IEnumerable<(Cell Cell, string Path)> cells)
    {
        page.Append("\n## ")
            .Append(record)
            .Append("\n\nTokens in `")
            .Append(tokens)
            .Append("`.\n\n| code | label | unit | path |\n|---|---|---|---|\n");
        foreach ((Cell cell, string path) in cells)
        {
            bool isRow = path != cell.Key;
            page.Append("| ").Append(isRow ? cell.CodeOn(form).Split('/')[0] : cell.CodeOn(form));
            page.Append(" | ").Append(isRow ? cell.LabelOn(form).Split(" / ")[0] : cell.LabelOn(form));
            page.Append(" | ").Append(cell.Unit).Append(" | `").Append(path).Append("` |\n");
        }
    }
}
