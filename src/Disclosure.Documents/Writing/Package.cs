using System.IO.Compression;

namespace Disclosure;

/// <summary>
/// Puts the parts of an Office document into a package whose bytes depend on nothing but the parts: in a fixed order, with the earliest date that a ZIP file
/// knows.
/// </summary>
internal static class Package
{
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="write">Makes the document in a stream.</param>
    public static byte[] Make(Action<Stream> write)
    {
        using var made = new MemoryStream();
        write(made);
        made.Position = 0;
        using var target = new MemoryStream();
        using (var source = new ZipArchive(made, ZipArchiveMode.Read))
        using (var package = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of types comes first, as Office writes it.
            foreach (
                ZipArchiveEntry part in source
                    .Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
                    .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            )
            {
                ZipArchiveEntry copy = package.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Date;
                using Stream from = part.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }
        return target.ToArray();
    }
}
