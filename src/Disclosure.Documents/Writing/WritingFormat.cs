namespace Disclosure;

/// <summary>The formats of documents that are written.</summary>
public enum WritingFormat
{
    /// <summary>A complete page of HTML in UTF-8 (.html).</summary>
    Html = 1,

    /// <summary>A Word document of Office 2007 and later (.docx).</summary>
    Word = 2,

    /// <summary>An Excel workbook of Office 2007 and later (.xlsx), a sheet for each table of the form, numbers as numbers.</summary>
    Excel = 3,

    /// <summary>Markdown in UTF-8 (.md).</summary>
    Markdown = 4,

    /// <summary>Plain text in UTF-8, columns aligned for a monospaced font (.txt).</summary>
    Text = 5,
}
