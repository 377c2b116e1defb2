namespace Disclosure;

/// <summary>The files of a folder that may be reports, in an order that no system changes. Links to other folders are not followed, for they may lead in a circle.</summary>
internal static class FolderFiles
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

    /// <summary>Full path and path below the folder.</summary>
    public static IReadOnlyList<(string Full, string Relative)> Of(string folder, CancellationToken cancellation)
    {
        var files = new List<(string Full, string Relative)>();
        var open = new Stack<(DirectoryInfo Directory, string Relative)>();
        open.Push((new DirectoryInfo(folder), ""));
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            (DirectoryInfo directory, string relative) = open.Pop();
            foreach (FileSystemInfo entry in Entries(directory, isRoot: relative.Length == 0))
            {
                if (entry.Name[0] == '.' || entry.Name.StartsWith("~$", StringComparison.Ordinal))
                {
                    continue;
                }
                if (entry is DirectoryInfo inner)
                {
                    if ((entry.Attributes & FileAttributes.ReparsePoint) == 0)
                    {
                        open.Push((inner, relative + entry.Name + "/"));
                    }
                }
                else if (Extensions.Contains(entry.Extension))
                {
                    files.Add((entry.FullName, relative + entry.Name));
                }
            }
        }
        return files.OrderBy(file => file.Relative, StringComparer.Ordinal).ToArray();
    }

    /// <summary>A folder below that may not be entered holds nothing for us; the folder that the caller named must exist.</summary>
    private static FileSystemInfo[] Entries(DirectoryInfo directory, bool isRoot)
    {
        try
        {
            return directory.GetFileSystemInfos();
        }
        catch (Exception exception) when (!isRoot && (exception is UnauthorizedAccessException or DirectoryNotFoundException))
        {
            return [];
        }
    }
}
