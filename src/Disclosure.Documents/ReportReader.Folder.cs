using System.Runtime.CompilerServices;

namespace Disclosure;

public static partial class ReportReader
{
    /// <summary>
    /// Reads the documents in a folder and all below it, one after the other in the ordinal order of their paths. Files of other kinds, such as pictures, and files
    /// and folders whose names begin with a point are passed over; links to folders are not followed. No file stops the others: one that cannot be opened has a reading
    /// that says so.
    /// </summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="options">Limits for each file; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; thrown when the first reading is asked for.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<FolderReading> ReadFolderAsync(
        string folder,
        ReaderOptions? options = null,
        IProgress<FolderProgress>? progress = null,
        CancellationToken cancellation = default
    ) =>
        folder is null
            ? throw new ArgumentNullException(nameof(folder))
            : ReadFolder(folder, options ?? ReaderOptions.Default, progress, cancellation);

    /// <summary>
    /// The documents in a folder and all below it as a source for a set of reports: the same files in the same order as <see cref="ReadFolderAsync"/>, each read by
    /// whichever thread takes it. Nothing is opened yet.
    /// </summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="options">Limits for each file; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    public static ReportSource FolderSource(string folder, ReaderOptions? options = null) =>
        new DocumentSource(folder ?? throw new ArgumentNullException(nameof(folder)), options ?? ReaderOptions.Default);

    private static async IAsyncEnumerable<FolderReading> ReadFolder(
        string folder,
        ReaderOptions options,
        IProgress<FolderProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        IReadOnlyList<string> files = DocumentFiles.Of(folder, cancellation);
        for (int index = 0; index < files.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReportReading reading;
            try
            {
                reading = await ReadFileAsync(Path.Combine(folder, files[index]), options, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                reading = DocumentFiles.NotReadable(exception);
            }
            progress?.Report(new FolderProgress(index + 1, files.Count, files[index]));
            yield return new FolderReading(files[index], reading);
        }
    }
}
