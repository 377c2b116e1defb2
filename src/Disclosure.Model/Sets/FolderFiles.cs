namespace Disclosure;

/// <summary>The files of a folder that have one of some extensions, in an order that no system changes. Links to other folders are not followed, for they may lead in a circle.</summary>
internal static class FolderFiles
{
    /// <summary>The paths below the folder, with slashes on every system.</summary>
    public static IReadOnlyList<string> Of(string folder, ICollection<string> extensions, CancellationToken cancellation)
    {
        var files = new List<string>();
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
                else if (extensions.Contains(entry.Extension))
                {
                    files.Add(relative + entry.Name);
                }
            }
        }
        files.Sort(StringComparer.Ordinal);
        return files;
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
