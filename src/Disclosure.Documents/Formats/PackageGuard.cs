using System.IO.Compression;
using System.Xml;

namespace Disclosure;

/// <summary>
/// Unpacks an Office document once for show, counting, before a library opens it: the sizes that an archive states may lie, and a tree of XML built from a part that is
/// nested without end would overflow the stack.
/// </summary>
internal static class PackageGuard
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="source">The document.</param>
    /// <param name="isTree">Whether a part will be read as a tree.</param>
    /// <exception cref="LimitReachedException">The document is beyond a limit.</exception>
    public static void Check(Source source, Func<string, bool> isTree)
    {
        ReaderOptions options = source.Options;
        long left = options.MaxUnpackedBytes;
        long elements = options.MaxElements;
        using var archive = new ZipArchive(new MemoryStream(source.Bytes, writable: false), ZipArchiveMode.Read);
        byte[] chunk = new byte[81920];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            source.Cancellation.ThrowIfCancellationRequested();
            using (Stream stream = entry.Open())
            {
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
            if (isTree(entry.FullName))
            {
                using Stream stream = entry.Open();
                using XmlReader reader = XmlReader.Create(stream, Settings);
                while (reader.Read())
                {
                    if (reader.Depth > options.MaxDepth)
                    {
                        throw new LimitReachedException(Limits.Problem(nameof(ReaderOptions.MaxDepth), options.MaxDepth));
                    }
                    if (reader.NodeType == XmlNodeType.Element && --elements < 0)
                    {
                        throw new LimitReachedException(Limits.Problem(nameof(ReaderOptions.MaxElements), options.MaxElements));
                    }
                }
            }
        }
    }
}
