using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>What a migration from the table of 2014 takes for granted. A stronger assumption never widens a bound.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MigrationOptions
{
    /// <summary>S1 to S4 are granted, S5 is allowed for, S6 and S7 are not assumed.</summary>
    public static MigrationOptions Default { get; } = new();

    /// <summary>
    /// Whether a request that got a grant and another decision may be booked as 部分公开 (S5). <see langword="true"/> unless set; <see langword="false"/> is
    /// the stronger assumption.
    /// </summary>
    public bool MixedAsPartial { get; init; } = true;

    /// <summary>
    /// The largest number of completed requests that have no decision (S4); <see langword="null"/> for the notices to amend, row 38, and the replies of
    /// unknown kind.
    /// </summary>
    public long? MostWithoutDecision { get; init; }

    /// <summary>Whether a request gets at most one decision (S6). Only used where the page has no more decisions than completed requests.</summary>
    public bool OneDecisionPerRequest { get; init; }

    /// <summary>Whether refusals lack a ground only as far as the grounds fall short of the refusals (S7).</summary>
    public bool GroundsAreComplete { get; init; }

    /// <summary>Which of S1 to S4 are not granted.</summary>
    public IReadOnlyCollection<MigrationAssumption> NotGranted { get; init; } = [];

    /// <summary>The assumptions that are not granted, and the options that are set.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "not granted: {0}; mixed as partial: {1}; without decision: {2}; one decision per request: {3}; grounds complete: {4}",
            NotGranted.Count == 0 ? "none" : string.Join(", ", NotGranted.Select(assumption => assumption.Id)),
            MixedAsPartial,
            MostWithoutDecision?.ToString(CultureInfo.InvariantCulture) ?? "row 38",
            OneDecisionPerRequest,
            GroundsAreComplete
        );

    internal bool Grants(string id) => NotGranted.All(assumption => assumption.Id != id);

    internal void Validate()
    {
        if (MostWithoutDecision < 0)
        {
            throw new ArgumentException("The number of requests without a decision is not negative.");
        }
    }
}
