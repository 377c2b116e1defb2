namespace Disclosure;

/// <summary>Counts what the streams of a PDF unpack to, so that a small file cannot become a large one, nor a short page be drawn without end.</summary>
internal sealed class PdfBudget(PdfLimits limits, CancellationToken cancellation)
{
    private long document;
    private long page;

    /// <summary>Whether nothing more may be unpacked at all.</summary>
    public bool IsDocumentSpent => document > limits.UnpackedBytes;

    /// <summary>Whether the page is larger than its limit.</summary>
    public bool IsPageSpent => page > limits.PageBytes;

    /// <summary>How many bytes may still be unpacked.</summary>
    /// <param name="isDrawing">Whether they may be instructions for drawing.</param>
    public long Rest(bool isDrawing) =>
        isDrawing ? Math.Min(limits.UnpackedBytes - document, limits.PageBytes - page) : limits.UnpackedBytes - document;

    /// <summary>Says that a page begins.</summary>
    public void Turn() => page = 0;

    /// <exception cref="PdfLimitException">A limit is met.</exception>
    public void Spend(long bytes, bool isDrawing)
    {
        cancellation.ThrowIfCancellationRequested();
        document += bytes;
        page += isDrawing ? bytes : 0;
        if (IsDocumentSpent || (isDrawing && IsPageSpent))
        {
            throw new PdfLimitException();
        }
    }
}
