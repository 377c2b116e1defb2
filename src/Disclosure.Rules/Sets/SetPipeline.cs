using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Disclosure;

/// <summary>
/// Reads entries ahead, lets threads work on them in batches, and hands the results out in the order of the source. What was read ahead is bounded, so a slow caller
/// slows the reading down and memory stays flat.
/// </summary>
internal sealed class SetPipeline(ReportSource source, IReadOnlyList<string> files, SetOptions options)
{
    /// <summary>Enough that handing a batch to a thread costs nothing beside it.</summary>
    private const int LargestBatch = 32;

    private readonly SetWork work = new(options);

    /// <summary>Each thread has one batch at work and one waiting, as far as the bound allows.</summary>
    private readonly int batchSize = Math.Max(1, Math.Min(LargestBatch, options.MaximumInFlight / (2 * options.DegreeOfParallelism)));

    public async IAsyncEnumerable<SetStep> RunAsync(int firstFile, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var threads = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, options.DegreeOfParallelism);
        var reader = new SetJobReader(source, files, firstFile, stop.Token);
        var pending = new Queue<Task<SetStep[]>>();
        int mostPending = Math.Max(1, options.MaximumInFlight / batchSize);
        try
        {
            bool isOpen = true;
            while (isOpen || pending.Count > 0)
            {
                while (isOpen && pending.Count < mostPending)
                {
                    List<SetJob> batch = await BatchAsync(reader, cancellation).ConfigureAwait(false);
                    isOpen = batch.Count > 0;
                    if (isOpen)
                    {
                        pending.Enqueue(
                            Task.Factory.StartNew(
                                () => Do(batch, stop.Token),
                                stop.Token,
                                TaskCreationOptions.DenyChildAttach,
                                threads.ConcurrentScheduler
                            )
                        );
                    }
                }
                foreach (SetStep step in pending.Count > 0 ? await pending.Dequeue().ConfigureAwait(false) : [])
                {
                    cancellation.ThrowIfCancellationRequested();
                    step.Failure?.Throw();
                    yield return step;
                }
            }
        }
        finally
        {
            stop.Cancel();
            await EndAsync(pending).ConfigureAwait(false);
            await reader.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The next entries, with the ends of files among them; empty at the end.</summary>
    private async Task<List<SetJob>> BatchAsync(SetJobReader reader, CancellationToken cancellation)
    {
        var batch = new List<SetJob>(batchSize);
        while (batch.Count < batchSize && await reader.NextAsync().ConfigureAwait(false) is { } job)
        {
            cancellation.ThrowIfCancellationRequested();
            batch.Add(job);
        }
        return batch;
    }

    private SetStep[] Do(List<SetJob> batch, CancellationToken stop)
    {
        var steps = new SetStep[batch.Count];
        for (int index = 0; index < steps.Length; index++)
        {
            stop.ThrowIfCancellationRequested();
            steps[index] = Do(batch[index]);
        }
        return steps;
    }

    private SetStep Do(SetJob job)
    {
        try
        {
            return new SetStep(job.File, job.Entry is { } entry ? work.Do(files[job.File], entry) : null, job.Failure);
        }
#pragma warning disable CA1031 // It is thrown again when the results before it were taken.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new SetStep(job.File, null, ExceptionDispatchInfo.Capture(exception));
        }
    }

    /// <summary>Nothing goes on in the background when the caller has left.</summary>
    private static async Task EndAsync(IEnumerable<Task<SetStep[]>> pending)
    {
        foreach (Task<SetStep[]> task in pending)
        {
            try
            {
                await task.ConfigureAwait(false);
            }
            catch (OperationCanceledException) { }
        }
    }
}
