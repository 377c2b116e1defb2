using Disclosure.Tests.Documents;

namespace Disclosure.Fuzz;

/// <summary>The rows of a page as a Word document and as a workbook.</summary>
internal static class SmallOffice
{
    public static byte[] Docx(MessyPage page) =>
        OfficeFiles.Docx(
            string.Concat(
                page.Rows.GroupBy(row => row.IsLine)
                    .Select(rows =>
                        rows.Key
                            ? string.Concat(rows.Select(row => OfficeFiles.Paragraph(row.Boxes[0].Text)))
                            : OfficeFiles.WordTable(Boxes(rows))
                    )
            )
        );

    public static byte[] Xlsx(MessyPage page) => OfficeFiles.Xlsx(("Sheet1", false, Boxes(page.Rows)));

    private static List<List<Box>> Boxes(IEnumerable<MessyRow> rows) =>
        [.. rows.Select(row => (List<Box>)[.. row.Boxes.Select(box => new Box(box.Text))])];
}
