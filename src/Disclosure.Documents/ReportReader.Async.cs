namespace Disclosure;

public static partial class ReportReader
{
    /// <summary>Reads a file of any format that is read, without waiting for the disk. The work on the content is done by the caller's thread.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">Limits, and what is known beforehand; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read; a missing file is a <see cref="FileNotFoundException"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReportReading> ReadFileAsync(
        string path,
        ReaderOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        using FileStream stream = Open(path, isAsync: true);
        return DocumentReader.Read(
            await SourceReader.ReadAsync(stream, path, options ?? ReaderOptions.Default, cancellation).ConfigureAwait(false)
        );
    }

    /// <summary>Reads a document from a stream, from its position to its end, without waiting for it. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">Limits, and what is known beforehand; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReportReading> ReadStreamAsync(
        Stream stream,
        ReaderOptions? options = null,
        CancellationToken cancellation = default
    ) =>
        stream is null
            ? throw new ArgumentNullException(nameof(stream))
            : DocumentReader.Read(
                await SourceReader.ReadAsync(stream, null, options ?? ReaderOptions.Default, cancellation).ConfigureAwait(false)
            );
}
