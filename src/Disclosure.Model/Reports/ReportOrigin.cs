namespace Disclosure;

/// <summary>Where the figures of a report come from.</summary>
public enum OriginKind
{
    /// <summary>The issuer stated them on this form.</summary>
    Stated = 0,

    /// <summary>They were carried over from an older form.</summary>
    Migrated = 1,
}

/// <summary>Where the figures of a report come from: stated on this form, or migrated from another one by a version of this library.</summary>
public sealed record ReportOrigin
{
    private ReportOrigin() { }

    /// <summary>The issuer stated the figures on this form.</summary>
    public static ReportOrigin Stated { get; } = new();

    /// <summary>Stated or migrated.</summary>
    public OriginKind Kind { get; private init; }

    /// <summary>The form on which the figures were stated; <see langword="null"/> when that is the report's own.</summary>
    public ReportForm? SourceForm { get; private init; }

    /// <summary>The version of the library that migrated them; <see langword="null"/> when they were stated.</summary>
    public string? LibraryVersion { get; private init; }

    /// <summary>Carried over from another form.</summary>
    /// <param name="sourceForm">The form on which the figures were stated.</param>
    /// <param name="libraryVersion">The version of the library that carried them over.</param>
    public static ReportOrigin Migrated(ReportForm sourceForm, string libraryVersion) =>
        new()
        {
            Kind = OriginKind.Migrated,
            SourceForm = sourceForm,
            LibraryVersion = libraryVersion ?? throw new ArgumentNullException(nameof(libraryVersion)),
        };

    /// <summary>Stated, or from which form the figures were carried over, and by which version.</summary>
    public override string ToString() =>
        SourceForm is { } form ? $"migrated from the {FormName.Of(form).English} by {LibraryVersion}" : "stated";
}
