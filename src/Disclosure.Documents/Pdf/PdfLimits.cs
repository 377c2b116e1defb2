namespace Disclosure;

/// <summary>The limits that hold for a PDF.</summary>
/// <param name="Pages">The most pages that are read.</param>
/// <param name="PageBytes">The largest size of the drawing instructions of one page, unpacked.</param>
/// <param name="UnpackedBytes">The largest size to which the parts of the document may unpack together.</param>
internal sealed record PdfLimits(int Pages, int PageBytes, int UnpackedBytes)
{
    public static PdfLimits Default { get; } = new(1_000, 2 * 1024 * 1024, 256 * 1024 * 1024);
}

/// <summary>Says that a part of a document unpacks beyond a limit. It is caught in this room.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the room, and has nothing else to say.
internal sealed class PdfLimitException : Exception;
#pragma warning restore CA1032, CA1064
