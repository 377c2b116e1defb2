namespace Disclosure;

/// <summary>The files of a folder that may be reports, known by their extensions.</summary>
internal static class DocumentFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        ".txt",
        ".text",
        ".md",
        ".markdown",
        ".csv",
        ".tsv",
        ".html",
        ".htm",
        ".xhtml",
        ".shtml",
        ".mht",
        ".mhtml",
        ".docx",
        ".docm",
        ".doc",
        ".xlsx",
        ".xlsm",
        ".xlsb",
        ".xls",
        ".pdf",
        ".rtf",
        ".odt",
        ".ods",
        ".wps",
        ".et",
        ".ofd",
    };

    /// <summary>The paths below the folder in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string folder, CancellationToken cancellation) =>
        FolderFiles.Of(folder, Extensions, cancellation);

    /// <summary>What is read of a file that cannot be opened.</summary>
    public static ReportReading NotReadable(Exception exception) =>
        PageReader.Refused([new ReadingProblem(ProblemCode.FileNotReadable, default) { Found = exception.GetType().Name }]);
}
