using System.Text;

namespace Disclosure;

/// <summary>A file that a run writes, in UTF-8 without a byte order mark.</summary>
internal sealed class SetFile : IDisposable
{
    private const int BufferSize = 65536;

    private readonly FileStream stream;

    private SetFile(FileStream stream)
    {
        this.stream = stream;
        Text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };
    }

    public StreamWriter Text { get; }

    /// <summary>Opens a file anew, or cuts it to the length that it had and goes on there; <see langword="null"/> without a path.</summary>
    /// <exception cref="InvalidDataException">The file is shorter than it was.</exception>
    public static SetFile? Open(string? path, long? length)
    {
        if (path is null)
        {
            return null;
        }
        var stream = new FileStream(path, length is null ? FileMode.Create : FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        if (length is { } known)
        {
            if (stream.Length < known)
            {
                stream.Dispose();
                throw new InvalidDataException($"{path} is shorter than its checkpoint says: delete the checkpoint to begin anew.");
            }
            stream.SetLength(known);
            stream.Seek(0, SeekOrigin.End);
        }
        return new SetFile(stream);
    }

    /// <summary>Writes everything to the disk, and says how long the file is.</summary>
    public long Flush()
    {
        Text.Flush();
        stream.Flush(flushToDisk: true);
        return stream.Length;
    }

    public void Dispose() => Text.Dispose();
}
