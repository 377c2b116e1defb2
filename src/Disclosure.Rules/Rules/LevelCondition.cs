namespace Disclosure;

/// <summary>The levels of the issuing body at which a check applies.</summary>
/// <param name="Levels">The levels.</param>
/// <param name="WhenUnknown">
/// The severity where the header does not give the level; <see langword="null"/> makes the check not applicable there.
/// </param>
public sealed record LevelCondition(IReadOnlyList<IssuerLevel> Levels, Severity? WhenUnknown)
{
    /// <summary>Whether a check under this condition applies to a body.</summary>
    /// <param name="level">The level of the body; <see langword="null"/> when it is unknown.</param>
    public bool AppliesAt(IssuerLevel? level) => level is { } known ? Levels.Contains(known) : WhenUnknown is not null;

    /// <summary>The levels, highest first.</summary>
    public override string ToString() => string.Join(", ", Levels) + (WhenUnknown is { } severity ? $", unknown ({severity})" : "");
}
