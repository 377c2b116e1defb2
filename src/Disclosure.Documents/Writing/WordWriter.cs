using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure;

/// <summary>The form as a Word document: paragraphs above and below, and a table of Word for each table of the form.</summary>
internal static class WordWriter
{
    /// <summary>The width of the text on a page of A4 across, in twentieths of a point.</summary>
    private const int TextWidth = 14_000;

    /// <summary>The size of letters outside tables, in half points.</summary>
    private const int PlainSize = 21;

    public static byte[] Write(Report report) =>
        Package.Make(stream =>
        {
            using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
            MainDocumentPart part = document.AddMainDocumentPart();
            document.ChangeIdOfPart(part, "rId1");
            part.Document = new Document(BodyOf(report));
        });

    private static Body BodyOf(Report report)
    {
        var body = new Body();
        SheetHeader header = SheetHeader.Of(report);
        if (header.Title is { } title)
        {
            body.Append(Line(title, size: 36, isBold: true, JustificationValues.Center));
        }
        body.Append(header.Above.Select(line => Line(line)));
        foreach (FormTable table in FormSheet.Of(report).Tables)
        {
            body.Append(Line(table.Title, size: 26, isBold: true), TableOf(table, report), Line(""));
        }
        body.Append(header.Below.Select(line => Line(line)));
        body.Append(
            new SectionProperties(
                new PageSize
                {
                    Width = 16838,
                    Height = 11906,
                    Orient = PageOrientationValues.Landscape,
                },
                new PageMargin
                {
                    Top = 1134,
                    Bottom = 1134,
                    Left = 1418,
                    Right = 1418,
                    Header = 708,
                    Footer = 708,
                    Gutter = 0,
                }
            )
        );
        return body;
    }

    private static Table TableOf(FormTable table, Report report)
    {
        FormBox[][] grid = table.ToGrid();
        int[] widths = Widths(table);
        var drawn = new Table(
            new TableProperties(
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) }))
        );
        int heads = table.Rows.TakeWhile(row => row.IsHead).Count();
        for (int row = 0; row < grid.Length; row++)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            if (row < heads)
            {
                line.TableRowProperties!.Append(new TableHeader());
            }
            for (int column = 0; column < table.Columns; column += grid[row][column].ColumnSpan)
            {
                bool isFirst = row == 0 || grid[row - 1][column] != grid[row][column];
                line.Append(CellOf(grid[row][column], isFirst, widths, report));
            }
            drawn.Append(line);
        }
        return drawn;
    }

    /// <summary>A box, or its continuation in a row below.</summary>
    private static TableCell CellOf(FormBox box, bool isFirst, int[] widths, Report report)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Text(widths.Skip(box.Column).Take(box.ColumnSpan).Sum()), Type = TableWidthUnitValues.Dxa }
        );
        if (box.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = box.ColumnSpan });
        }
        if (box.RowSpan > 1)
        {
            properties.Append(new VerticalMerge { Val = isFirst ? MergedCellValues.Restart : MergedCellValues.Continue });
        }
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        string text =
            !isFirst ? ""
            : box.Kind == FormBoxKind.Figure ? FigureText.Of(report, box.Cell)
            : box.Text;
        bool isCentred = box.Kind is not FormBoxKind.RowHead;
        return new TableCell(
            properties,
            Line(text, size: 18, isBold: box.Kind == FormBoxKind.Caption, isCentred ? JustificationValues.Center : JustificationValues.Left)
        );
    }

    private static int[] Widths(FormTable table)
    {
        int[] shares = ColumnWidths.Of(table);
        int sum = shares.Sum();
        return Array.ConvertAll(shares, share => TextWidth * share / sum);
    }

    private static TableBorders Borders()
    {
        const uint HalfPoint = 4;
        return new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = HalfPoint },
            new LeftBorder { Val = BorderValues.Single, Size = HalfPoint },
            new BottomBorder { Val = BorderValues.Single, Size = HalfPoint },
            new RightBorder { Val = BorderValues.Single, Size = HalfPoint },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = HalfPoint },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = HalfPoint }
        );
    }

    /// <param name="text">The text.</param>
    /// <param name="size">The size of the letters in half points.</param>
    /// <param name="isBold">Whether it is printed bold.</param>
    /// <param name="alignment">Where it stands; left by default.</param>
    private static Paragraph Line(string text, int size = PlainSize, bool isBold = false, JustificationValues? alignment = null)
    {
        var run = new Run(
            new RunProperties(
                new RunFonts
                {
                    Ascii = "SimSun",
                    HighAnsi = "SimSun",
                    EastAsia = "SimSun",
                }
            )
        );
        if (isBold)
        {
            run.RunProperties!.Append(new Bold());
        }
        run.RunProperties!.Append(new FontSize { Val = Text(size) });
        run.Append(new Text(OfficeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        var properties = new ParagraphProperties(
            new SpacingBetweenLines { Before = "20", After = "20" },
            new Justification { Val = alignment ?? JustificationValues.Left }
        );
        if (size > PlainSize)
        {
            // A title stays with its table.
            properties.PrependChild(new KeepNext());
        }
        var paragraph = new Paragraph(properties);
        if (text.Length > 0)
        {
            paragraph.Append(run);
        }
        return paragraph;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
