namespace Disclosure;

/// <summary>Reads streams into memory up to the limit of bytes.</summary>
internal static class SourceReader
{
    private const int ChunkSize = 81920;

    public static Source Read(Stream stream, string? name, ReaderOptions options)
    {
        var buffer = new MemoryStream();
        byte[] chunk = new byte[ChunkSize];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            if (!Take(buffer, chunk, count, options))
            {
                return new Source(buffer.ToArray(), true, name, options, default);
            }
        }
        return new Source(buffer.ToArray(), false, name, options, default);
    }

    public static async Task<Source> ReadAsync(Stream stream, string? name, ReaderOptions options, CancellationToken cancellation)
    {
        var buffer = new MemoryStream();
        byte[] chunk = new byte[ChunkSize];
        int count;
#pragma warning disable CA1835 // The overload with Memory is not on netstandard2.0.
        while ((count = await stream.ReadAsync(chunk, 0, chunk.Length, cancellation).ConfigureAwait(false)) > 0)
#pragma warning restore CA1835
        {
            if (!Take(buffer, chunk, count, options))
            {
                return new Source(buffer.ToArray(), true, name, options, cancellation);
            }
        }
        return new Source(buffer.ToArray(), false, name, options, cancellation);
    }

    /// <summary>Takes what the limit allows; says whether that was all.</summary>
    private static bool Take(MemoryStream buffer, byte[] chunk, int count, ReaderOptions options)
    {
        int rest = (int)Math.Min(count, options.MaxBytes - buffer.Length);
        buffer.Write(chunk, 0, rest);
        return rest == count;
    }
}
