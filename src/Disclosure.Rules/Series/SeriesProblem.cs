using System.Diagnostics;

namespace Disclosure;

/// <summary>What keeps a report from its place in a series.</summary>
public enum SeriesProblemKind
{
    /// <summary>The header gives no year; the report is left out.</summary>
    NoYear = 1,

    /// <summary>The header gives a year in which no such report can have been made; the report is left out.</summary>
    ImpossibleYear,

    /// <summary>The header names no body, so that a panel has no place for the report; it is left out.</summary>
    NoIssuer,

    /// <summary>The figures were carried over from another form; the report is left out, since its original says more.</summary>
    Migrated,

    /// <summary>Several reports for one year have different figures; one was used.</summary>
    SameYear,

    /// <summary>The reports of a series name different bodies: from one year to the next, where the change has a mark, or in one year, where one of them was used.</summary>
    SeveralIssuers,
}

/// <summary>A report that has no place in a series, or not the only one. Immutable; two are equal when all members are equal.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Issuer">The body, as far as it is known.</param>
/// <param name="Year">The year, as far as it is known.</param>
/// <param name="Message">What is wrong and what was done, in both languages.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SeriesProblem(SeriesProblemKind Kind, string? Issuer, int? Year, LocalizedText Message)
{
    /// <summary>The message in a language.</summary>
    public string ToString(Language language) => Message.In(language);

    /// <summary>The message in English.</summary>
    public override string ToString() => ToString(Language.English);
}
