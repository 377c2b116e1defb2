using System.Buffers;

namespace Disclosure;

/// <summary>Bytes that grow as they are written, in memory that is lent and given back. A report in JSON fits without growing.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int FirstLength = 1 << 14;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstLength);

    public int Count { get; private set; }

    public byte[] Buffer => bytes;

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(Count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(Count);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private void Reserve(int more)
    {
        if (bytes.Length - Count >= Math.Max(more, 1))
        {
            return;
        }
        byte[] longer = ArrayPool<byte>.Shared.Rent(Math.Max(Count + more, 2 * bytes.Length));
        Array.Copy(bytes, longer, Count);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = longer;
    }
}
