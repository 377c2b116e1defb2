namespace Disclosure;

/// <summary>The formats of documents that are read. Found from the content, or forced by <see cref="ReaderOptions.Format"/>.</summary>
public enum SourceFormat
{
    /// <summary>Plain text and Markdown: tables with bars or tabs, or one cell per line, and prose.</summary>
    Text = 1,

    /// <summary>Values separated by commas, semicolons or tabs (.csv, .tsv), with quotes.</summary>
    Csv = 2,

    /// <summary>HTML (.html, .htm), whoever wrote it, under whatever name: browsers, Word, WPS and Excel save it as .doc and .xls too.</summary>
    Html = 3,

    /// <summary>A web page saved in one file (.mht, .mhtml), whose page of HTML is read.</summary>
    WebArchive = 4,

    /// <summary>Word documents of Office 2007 and later (.docx).</summary>
    Word = 5,

    /// <summary>Excel workbooks of Office 2007 and later (.xlsx, .xlsm, .xlsb).</summary>
    Excel = 6,

    /// <summary>Excel workbooks of Office 97 to 2003 (.xls).</summary>
    Excel97 = 7,

    /// <summary>PDF (.pdf).</summary>
    Pdf = 8,
}
