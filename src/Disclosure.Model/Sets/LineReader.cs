namespace Disclosure;

/// <summary>Cuts a stream of bytes into lines and never holds more than the longest line that is allowed. Lines end with LF or CR LF; the last one needs no end.</summary>
internal sealed class LineReader(Stream stream, int maximumLength)
{
    private const int BufferSize = 65536;
    private const byte LineFeed = (byte)'\n';

    private readonly byte[] buffer = new byte[BufferSize];
    private int next;
    private int count;
    private bool ended;
    private byte[] begun = [];
    private int begunLength;

    /// <summary>The number of the line, 1-based.</summary>
    public int Number { get; private set; }

    /// <summary>The bytes of the line; <see langword="null"/> when it holds nothing but white space, or is too long.</summary>
    public byte[]? Line { get; private set; }

    /// <summary>Whether the line is longer than is allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public async Task<bool> MoveNextAsync(CancellationToken cancellation)
    {
        (Line, IsTooLong, begunLength) = (null, false, 0);
        bool any = false;
        while (next < count || await FillAsync(cancellation).ConfigureAwait(false))
        {
            any = true;
            int end = Array.IndexOf(buffer, LineFeed, next, count - next);
            Take((end < 0 ? count : end) - next);
            if (end >= 0)
            {
                next = end + 1;
                break;
            }
            next = count;
        }
        if (any)
        {
            Number++;
            Line = IsTooLong ? null : Trimmed();
        }
        return any;
    }

    /// <summary>Nothing more is read.</summary>
    public void End() => (ended, next, count) = (true, 0, 0);

    private async Task<bool> FillAsync(CancellationToken cancellation)
    {
        if (ended)
        {
            return false;
        }
#pragma warning disable CA1835 // The overload with Memory is not on netstandard2.0.
        count = await stream.ReadAsync(buffer, 0, buffer.Length, cancellation).ConfigureAwait(false);
#pragma warning restore CA1835
        next = 0;
        ended = count == 0;
        return count > 0;
    }

    /// <summary>Adds what stands in the buffer to the line that has begun.</summary>
    private void Take(int length)
    {
        IsTooLong |= begunLength + (long)length > maximumLength;
        if (IsTooLong)
        {
            return;
        }
        if (begun.Length < begunLength + length)
        {
            Array.Resize(ref begun, Math.Min(maximumLength, Math.Max(2 * begun.Length, begunLength + length)));
        }
        Array.Copy(buffer, next, begun, begunLength, length);
        begunLength += length;
    }

    /// <summary>The line without white space around it, and without the byte order mark of the first one.</summary>
    private byte[]? Trimmed()
    {
        ReadOnlySpan<byte> line = begun.AsSpan(0, begunLength);
        if (Number == 1 && line.StartsWith(ByteOrderMark))
        {
            line = line.Slice(ByteOrderMark.Length);
        }
        int first = 0;
        int last = line.Length - 1;
        while (first <= last && IsSpace(line[first]))
        {
            first++;
        }
        while (last >= first && IsSpace(line[last]))
        {
            last--;
        }
        return first > last ? null : line.Slice(first, last - first + 1).ToArray();
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r';
}
