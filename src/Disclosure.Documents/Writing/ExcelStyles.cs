using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure;

/// <summary>The sheet of styles: fonts, borders, and a format of numbers for each that was asked for.</summary>
internal sealed class ExcelStyles
{
    private const uint FirstOwnFormat = 164;
    private const uint FirstNumber = (uint)ExcelStyle.Figure + 1;

    private readonly List<string> formats = [];

    public static ExcelStyle Of(FormBoxKind kind) =>
        kind switch
        {
            FormBoxKind.Caption or FormBoxKind.ColumnHead => ExcelStyle.Head,
            FormBoxKind.RowHead => ExcelStyle.Label,
            _ => ExcelStyle.Figure,
        };

    /// <summary>The index of the style for a format of numbers.</summary>
    public uint Number(string format)
    {
        int index = formats.IndexOf(format);
        if (index < 0)
        {
            index = formats.Count;
            formats.Add(format);
        }
        return FirstNumber + (uint)index;
    }

    public Stylesheet ToStylesheet()
    {
        var sheet = new Stylesheet();
        if (formats.Count > 0)
        {
            sheet.Append(
                new NumberingFormats(
                    formats.Select(
                        (format, index) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)index, FormatCode = format }
                    )
                )
                {
                    Count = (uint)formats.Count,
                }
            );
        }
        sheet.Append(
            new Fonts(Letters(11, false), Letters(16, true), Letters(12, true)) { Count = 3 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEDEDED" }) { PatternType = PatternValues.Solid })
            )
            {
                Count = 3,
            },
            new Borders(new Border(), Framed()) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            Formats()
        );
        return sheet;
    }

    private CellFormats Formats()
    {
        CellFormat[] all =
        [
            Format(HorizontalAlignmentValues.Left),
            Format(HorizontalAlignmentValues.Center, font: 1),
            Format(HorizontalAlignmentValues.Left, font: 2),
            Format(HorizontalAlignmentValues.Center, fill: 2, border: 1),
            Format(HorizontalAlignmentValues.Left, fill: 2, border: 1),
            Format(HorizontalAlignmentValues.Center, border: 1),
            .. formats.Select((_, index) => Format(HorizontalAlignmentValues.Center, border: 1, number: FirstOwnFormat + (uint)index)),
        ];
        return new CellFormats(all) { Count = (uint)all.Length };
    }

    private static CellFormat Format(HorizontalAlignmentValues alignment, uint font = 0, uint fill = 0, uint border = 0, uint number = 0) =>
        new(
            new Alignment
            {
                Horizontal = alignment,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = border > 0,
            }
        )
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = number > 0,
            ApplyAlignment = true,
        };

    private static Font Letters(int size, bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }
        font.Append(new FontSize { Val = size }, new FontName { Val = "SimSun" });
        return font;
    }

    private static Border Framed() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );
}
