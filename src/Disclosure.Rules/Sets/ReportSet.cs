using System.Runtime.CompilerServices;

namespace Disclosure;

/// <summary>
/// Many reports, checked one after the other: a province, or all there are. Reports stream, so that a million take no more memory than a thousand; the order of the results is
/// that of the source, whatever the number of threads; what cannot be read is a problem with its file and line and never ends the run. Safe to share between threads.
/// </summary>
public sealed class ReportSet
{
    private readonly ReportSource source;

    private ReportSet(ReportSource source) => this.source = source;

    /// <summary>The reports of a source, such as <c>ReportReader.FolderSource(folder)</c> for a folder of documents.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public static ReportSet From(ReportSource source) => new(source ?? throw new ArgumentNullException(nameof(source)));

    /// <summary>Reports in memory, or made one after the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static ReportSet From(IEnumerable<Report> reports) => new(ReportSource.Of(reports));

    /// <summary>Reports that arrive one after the other, as from a database.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static ReportSet From(IAsyncEnumerable<Report> reports) => new(ReportSource.Of(reports));

    /// <summary>Reports as lines of JSON in a file, or in the files .jsonl and .ndjson of a folder.</summary>
    /// <inheritdoc cref="ReportSource.JsonLines"/>
    public static ReportSet FromJsonLines(string path, int maximumLineLength = ReportSource.DefaultLineLength) =>
        new(ReportSource.JsonLines(path, maximumLineLength));

    /// <summary>
    /// The result of every entry in the order of the source. A report that is read is checked, and diagnosed and migrated where that is asked for; one that is not has its problems.
    /// </summary>
    /// <param name="options">What is done with each report; <see langword="null"/> for <see cref="SetOptions.Default"/>.</param>
    /// <param name="progress">Told after each file and each thousand entries.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="IOException">There is no such file or folder; thrown when the first result is asked for.</exception>
    /// <exception cref="RuleFunctionException">The function of a custom rule throws; thrown in place of the result of that report.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async IAsyncEnumerable<SetResult> CheckAsync(
        SetOptions? options = null,
        IProgress<SetProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        IReadOnlyList<string> files = source.Files(cancellation);
        var pipeline = new SetPipeline(source, files, options ?? SetOptions.Default);
        var course = new SetCourse(files, progress);
        await foreach (SetStep step in pipeline.RunAsync(0, cancellation).ConfigureAwait(false))
        {
            course.Take(step);
            if (step.Result is { } result)
            {
                yield return result;
            }
        }
    }

    /// <summary>Checks every report, and says what was found in all of them.</summary>
    /// <param name="options">What is done with each report; <see langword="null"/> for <see cref="SetOptions.Default"/>.</param>
    /// <param name="progress">Told after each file and each thousand entries.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    /// <exception cref="RuleFunctionException">The function of a custom rule throws.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Task<SetSummary> SummarizeAsync(
        SetOptions? options = null,
        IProgress<SetProgress>? progress = null,
        CancellationToken cancellation = default
    ) => WriteAsync(SetOutput.None, options, progress, cancellation);

    /// <summary>
    /// Checks every report and writes what was found to files, in the order of the source. With <see cref="SetOutput.Checkpoint"/> a run that was ended, by whatever, is continued by
    /// the same call after the last file that the checkpoint counts as finished; output and summary are then those of a run that was never ended.
    /// </summary>
    /// <param name="output">Where to write.</param>
    /// <param name="options">What is done with each report; <see langword="null"/> for <see cref="SetOptions.Default"/>.</param>
    /// <param name="progress">Told after each file and each thousand entries.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">There is no such file or folder, or a file cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The checkpoint is of other files, options or outputs: delete it to begin anew.</exception>
    /// <exception cref="InvalidDataException">The checkpoint, or an output that it counts on, is damaged.</exception>
    /// <exception cref="RuleFunctionException">The function of a custom rule throws.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Task<SetSummary> WriteAsync(
        SetOutput output,
        SetOptions? options = null,
        IProgress<SetProgress>? progress = null,
        CancellationToken cancellation = default
    ) =>
        new SetRun(source, options ?? SetOptions.Default, output ?? throw new ArgumentNullException(nameof(output))).RunAsync(
            progress,
            cancellation
        );

    /// <summary>What it reads from.</summary>
    public override string ToString() => source.ToString();
}
