using System.Globalization;

namespace Disclosure;

/// <summary>A report of a set that is still to be read. Reading is the work that threads share, so it is left to the one that takes the entry.</summary>
public sealed class SetEntry
{
    private readonly Func<SetReading> read;

    /// <summary>An entry.</summary>
    /// <param name="line">The line of the file on which it stands, 1-based; <see langword="null"/> where files have no lines.</param>
    /// <param name="read">Reads it, on any thread. It does not throw for bad content.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public SetEntry(int? line, Func<SetReading> read)
    {
        Line = line;
        this.read = read ?? throw new ArgumentNullException(nameof(read));
    }

    /// <summary>The line of the file on which it stands, 1-based; <see langword="null"/> where files have no lines.</summary>
    public int? Line { get; }

    /// <summary>Reads it.</summary>
    public SetReading Read() => read();

    /// <summary>The line.</summary>
    public override string ToString() => Line is { } line ? "line " + line.ToString(CultureInfo.InvariantCulture) : "entry";
}
