using System.Runtime.CompilerServices;
using System.Text;

namespace Disclosure;

/// <summary>
/// What is known of a document beforehand, and the limits of reading. A document beyond a limit is read up to it, or not at all where its parts hang together, and
/// <see cref="ProblemCode.TooLarge"/> names the limit. Options are immutable; <c>with</c> makes changed copies. Two are equal when every member is.
/// </summary>
public sealed record ReaderOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static ReaderOptions Default { get; } = new();

    /// <summary>The format of the document; <see langword="null"/> to find it from the content, and the name where the content leaves a choice.</summary>
    public SourceFormat? Format { get; init; }

    /// <summary>
    /// The encoding of text, HTML and CSV; <see langword="null"/> to find it: a byte-order mark, UTF-16 without one, strict UTF-8, then what the document
    /// declares and how its characters look, between GB18030 (which contains GBK and GB2312) and Big5.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The largest number of bytes of a file or stream that is read; 134,217,728 (128 MiB) unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxBytes
    {
        get;
        init => field = Positive(value);
    } = 128 * 1024 * 1024;

    /// <summary>The largest number of UTF-16 characters of text that is read; 33,554,432 (32 MiB) unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxCharacters
    {
        get;
        init => field = Positive(value);
    } = 32 * 1024 * 1024;

    /// <summary>The largest size in bytes to which the parts of a .docx, .xlsx or PDF may unpack together; 268,435,456 (256 MiB) unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxUnpackedBytes
    {
        get;
        init => field = Positive(value);
    } = 256 * 1024 * 1024;

    /// <summary>The largest number of elements of a page of HTML or a Word document; 200,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxElements
    {
        get;
        init => field = Positive(value);
    } = 200_000;

    /// <summary>How deep the elements of a page of HTML or a Word document, or the forms of a PDF, may stand in each other; 512 unless set, as in browsers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxDepth
    {
        get;
        init => field = Positive(value);
    } = 512;

    /// <summary>How many boxes, empty and merged ones included, all tables of a document may have together with its lines of text; 500,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxCells
    {
        get;
        init => field = Positive(value);
    } = 500_000;

    /// <summary>
    /// How many columns of a table are read; 256 unless set. A cell that claims to span more is taken to end there, and columns beyond are not read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxColumns
    {
        get;
        init => field = Positive(value);
    } = 256;

    /// <summary>How many pages of a PDF are read; 1,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxPages
    {
        get;
        init => field = Positive(value);
    } = 1_000;

    /// <summary>
    /// The largest size in bytes, unpacked, of what draws one page of a PDF, each part as often as it is shown; 2,097,152 (2 MiB) unless set. A page of text and tables needs some hundred
    /// kilobytes; a larger one is not read, and the others are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxPageBytes
    {
        get;
        init => field = Positive(value);
    } = 2 * 1024 * 1024;

    /// <summary>
    /// How many characters and lines all pages of a PDF may show together; 2,000,000 unless set. A report shows some ten thousand; the pages beyond are not read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxGlyphs
    {
        get;
        init => field = Positive(value);
    } = 2_000_000;

    private static int Positive(int value, [CallerMemberName] string name = "") =>
        value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{name} must be positive.");
}
