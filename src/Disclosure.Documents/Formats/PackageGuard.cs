using System.IO.Compression;

namespace Disclosure;

/// <summary>Unpacks an Office document once for show, counting, before a library opens it: the sizes that an archive states may lie.</summary>
internal static class PackageGuard
{
    /// <param name="source">The document.</param>
    /// <exception cref="LimitReachedException">The document is beyond a limit.</exception>
    public static void Check(Source source)
    {
        ReaderOptions options = source.Options;
        long left = options.MaxUnpackedBytes;
        using var archive = new ZipArchive(new MemoryStream(source.Bytes, writable: false), ZipArchiveMode.Read);
        byte[] chunk = new byte[81920];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            source.Cancellation.ThrowIfCancellationRequested();
            using Stream stream = entry.Open();
            int count;
            while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
            {
                left -= count;
                if (left < 0)
                {
                    throw new LimitReachedException(Limits.Problem(nameof(ReaderOptions.MaxUnpackedBytes), options.MaxUnpackedBytes));
                }
            }
        }
    }
}
