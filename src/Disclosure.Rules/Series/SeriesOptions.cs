namespace Disclosure;

/// <summary>How a series is made.</summary>
public sealed record SeriesOptions
{
    private MigrationOptions migration = MigrationOptions.Default;

    /// <summary>No name is given, and replies become bounds under <see cref="MigrationOptions.Default"/>.</summary>
    public static SeriesOptions Default { get; } = new();

    /// <summary>
    /// The name of the body. Whoever gives it vouches that all reports are of this body, whatever their headers say: bodies are renamed. <see langword="null"/>, the default,
    /// for the name on the last report.
    /// </summary>
    public string? Issuer { get; init; }

    /// <summary>What is taken for granted when responses of the table of 2014 become bounds of requests.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public MigrationOptions Migration
    {
        get => migration;
        init => migration = value ?? throw new ArgumentNullException(nameof(value));
    }
}
