namespace Disclosure;

/// <summary>The styles of a workbook before those of numbers, which follow; the value is the index in the sheet of styles.</summary>
internal enum ExcelStyle
{
    Plain = 0,
    Title,
    Heading,
    Head,
    Label,
    Figure,
}
