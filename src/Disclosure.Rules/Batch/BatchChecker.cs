namespace Disclosure;

/// <summary>
/// Checks a stream of reports in chunks: one after the other, or several at the same time; the results always come in the order of the
/// reports. What is read ahead is bounded, so that memory stays flat.
/// </summary>
internal static class BatchChecker
{
    /// <summary>Long enough that starting a task for it does not matter, short enough that a result does not wait for long.</summary>
    private const int ChunkLength = 256;

    public static IEnumerable<CheckResult> Check(IEnumerable<Report> reports, BatchOptions options, CancellationToken cancellationToken)
    {
        foreach (CheckResult[] chunk in CheckChunks(reports, options, cancellationToken))
        {
            foreach (CheckResult result in chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return result;
            }
        }
    }

    private static IEnumerable<CheckResult[]> CheckChunks(
        IEnumerable<Report> reports,
        BatchOptions options,
        CancellationToken cancellationToken
    )
    {
        var underWay = new Queue<Task<CheckResult[]>>();
        foreach (Report[] chunk in ChunksOf(reports))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (options.DegreeOfParallelism == 1)
            {
                yield return ChunkChecker.Check(chunk, options.Check);
                continue;
            }
            underWay.Enqueue(Task.Run(() => ChunkChecker.Check(chunk, options.Check), cancellationToken));
            if (underWay.Count == options.DegreeOfParallelism)
            {
                yield return underWay.Dequeue().GetAwaiter().GetResult();
            }
        }
        while (underWay.Count > 0)
        {
            yield return underWay.Dequeue().GetAwaiter().GetResult();
        }
    }

    private static IEnumerable<Report[]> ChunksOf(IEnumerable<Report> reports)
    {
        var chunk = new Report[ChunkLength];
        int count = 0;
        foreach (Report report in reports)
        {
            chunk[count++] = report ?? throw new ArgumentException("A report is null.", nameof(reports));
            if (count == ChunkLength)
            {
                yield return chunk;
                chunk = new Report[ChunkLength];
                count = 0;
            }
        }
        if (count > 0)
        {
            Array.Resize(ref chunk, count);
            yield return chunk;
        }
    }
}
