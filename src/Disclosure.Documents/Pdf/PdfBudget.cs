namespace Disclosure;

/// <summary>Counts what the streams of a PDF unpack to, so that a small file cannot become a large one, nor a short page be drawn without end.</summary>
internal sealed class PdfBudget(ReaderOptions limits, CancellationToken cancellation)
{
    private long document;
    private long page;

    /// <summary>Whether nothing more may be unpacked at all.</summary>
    public bool IsDocumentSpent => document > limits.MaxUnpackedBytes;

    /// <summary>Whether the page is larger than its limit.</summary>
    public bool IsPageSpent => page > limits.MaxPageBytes;

    /// <summary>How many bytes may still be unpacked.</summary>
    /// <param name="isDrawing">Whether they may be instructions for drawing.</param>
    public long Rest(bool isDrawing) =>
        isDrawing ? Math.Min(limits.MaxUnpackedBytes - document, limits.MaxPageBytes - page) : limits.MaxUnpackedBytes - document;

    /// <summary>Says that a page begins.</summary>
    public void Turn() => page = 0;

    /// <exception cref="LimitReachedException">A limit is met.</exception>
    public void Spend(long bytes, bool isDrawing)
    {
        cancellation.ThrowIfCancellationRequested();
        document += bytes;
        page += isDrawing ? bytes : 0;
        if (IsDocumentSpent || (isDrawing && IsPageSpent))
        {
            bool isWhole = IsDocumentSpent;
            throw new LimitReachedException(
                Limits.Problem(
                    isWhole ? nameof(ReaderOptions.MaxUnpackedBytes) : nameof(ReaderOptions.MaxPageBytes),
                    isWhole ? limits.MaxUnpackedBytes : limits.MaxPageBytes
                )
            );
        }
    }
}
