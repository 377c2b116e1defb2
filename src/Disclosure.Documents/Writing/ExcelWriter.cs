using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Box = DocumentFormat.OpenXml.Spreadsheet.Cell;
using BoxValue = DocumentFormat.OpenXml.Spreadsheet.CellValue;

namespace Disclosure;

/// <summary>The form as a workbook: a sheet for each table, merged cells as on paper, numbers as numbers.</summary>
internal sealed class ExcelWriter
{
    /// <summary>A Chinese character is as wide as two digits, the unit of the width of a column.</summary>
    private const int LettersPerCharacter = 2;

    private const uint A4 = 9;

    private readonly Report report;
    private readonly ExcelStyles styles = new();

    private ExcelWriter(Report report) => this.report = report;

    public static byte[] Write(Report report) => Package.Make(new ExcelWriter(report).Write);

    private void Write(Stream stream)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        WorkbookPart workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        IReadOnlyList<FormTable> tables = FormSheet.Of(report).Tables;
        var sheets = new Sheets();
        for (int index = 0; index < tables.Count; index++)
        {
            string id = string.Format(CultureInfo.InvariantCulture, "rId{0}", index + 1);
            WorksheetPart part = workbook.AddNewPart<WorksheetPart>(id);
            part.Worksheet = SheetOf(tables[index], isFirst: index == 0, isLast: index == tables.Count - 1);
            sheets.Append(
                new Sheet
                {
                    Id = id,
                    SheetId = (uint)index + 1,
                    Name = tables[index].Title,
                }
            );
        }
        // The styles are complete only when all sheets are made.
        WorkbookStylesPart stylesPart = workbook.AddNewPart<WorkbookStylesPart>(
            string.Format(CultureInfo.InvariantCulture, "rId{0}", tables.Count + 1)
        );
        stylesPart.Stylesheet = styles.ToStylesheet();
        workbook.Workbook = new Workbook(sheets);
    }

    private Worksheet SheetOf(FormTable table, bool isFirst, bool isLast)
    {
        SheetHeader header = SheetHeader.Of(report);
        var rows = new SheetData();
        var merged = new MergeCells();
        if (isFirst)
        {
            AddLines(rows, merged, table, header.Title is { } title ? [title] : [], ExcelStyle.Title);
            AddLines(rows, merged, table, header.Above, ExcelStyle.Plain);
        }
        AddLines(rows, merged, table, [table.Title], ExcelStyle.Heading);
        AddTable(rows, merged, table);
        if (isLast)
        {
            AddLines(rows, merged, table, header.Below, ExcelStyle.Plain);
        }
        merged.Count = (uint)merged.ChildElements.Count;
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            ColumnsOf(table),
            rows,
            merged,
            new PageSetup
            {
                PaperSize = A4,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
    }

    private static void AddLines(SheetData rows, MergeCells merged, FormTable table, IEnumerable<string> lines, ExcelStyle style)
    {
        foreach (string line in lines)
        {
            Row row = AddRow(rows);
            row.Append(TextBox(line, Reference(row, 0), style));
            merged.Append(new MergeCell { Reference = $"{Reference(row, 0)}:{Reference(row, table.Columns - 1)}" });
        }
    }

    private void AddTable(SheetData rows, MergeCells merged, FormTable table)
    {
        FormBox[][] grid = table.ToGrid();
        for (int index = 0; index < grid.Length; index++)
        {
            Row row = AddRow(rows);
            for (int column = 0; column < table.Columns; column++)
            {
                FormBox box = grid[index][column];
                bool isOrigin = column == box.Column && (index == 0 || grid[index - 1][column] != box);
                row.Append(isOrigin ? BoxOf(box, Reference(row, column)) : Covered(box, Reference(row, column)));
                if (isOrigin && box.ColumnSpan * box.RowSpan > 1)
                {
                    string last = Reference((int)row.RowIndex!.Value + box.RowSpan - 1, column + box.ColumnSpan - 1);
                    merged.Append(new MergeCell { Reference = $"{Reference(row, column)}:{last}" });
                }
            }
        }
    }

    private Box BoxOf(FormBox box, string reference)
    {
        if (box.Kind != FormBoxKind.Figure)
        {
            return TextBox(box.Text, reference, ExcelStyles.Of(box.Kind));
        }
        if (
            box.Cell.Kind != CellKind.Heading
            && report[box.Cell].Number is { } number
            && ExcelNumber.TryFormat(box.Cell, number, out string format)
        )
        {
            return new Box
            {
                CellReference = reference,
                StyleIndex = styles.Number(format),
                CellValue = new BoxValue(number.ToString(CultureInfo.InvariantCulture)),
            };
        }
        return TextBox(FigureText.Of(report, box.Cell), reference, ExcelStyle.Figure);
    }

    /// <summary>The rest of a merged box, which has borders but no text.</summary>
    private static Box Covered(FormBox box, string reference) =>
        new() { CellReference = reference, StyleIndex = (uint)ExcelStyles.Of(box.Kind) };

    private static Box TextBox(string text, string reference, ExcelStyle style)
    {
        var box = new Box { CellReference = reference, StyleIndex = (uint)style };
        if (text.Length > 0)
        {
            box.DataType = CellValues.InlineString;
            box.InlineString = new InlineString(new Text(OfficeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        }
        return box;
    }

    private static Row AddRow(SheetData rows)
    {
        var row = new Row { RowIndex = (uint)rows.ChildElements.Count + 1 };
        rows.Append(row);
        return row;
    }

    private static Columns ColumnsOf(FormTable table) =>
        new(
            ColumnWidths
                .Of(table)
                .Select(
                    (width, column) =>
                        new Column
                        {
                            Min = (uint)column + 1,
                            Max = (uint)column + 1,
                            Width = width * LettersPerCharacter,
                            CustomWidth = true,
                        }
                )
        );

    private static string Reference(Row row, int column) => Reference((int)row.RowIndex!.Value, column);

    /// <summary>No table of the forms has more than 26 columns.</summary>
    private static string Reference(int row, int column) =>
        string.Format(CultureInfo.InvariantCulture, "{0}{1}", (char)('A' + column), row);
}
