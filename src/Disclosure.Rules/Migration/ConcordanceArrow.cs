namespace Disclosure;

/// <summary>What an arrow of the concordance gives to its target.</summary>
internal enum ConcordanceUse
{
    /// <summary>Nothing: the figures do not determine each other.</summary>
    Nothing = 0,

    /// <summary>The figure, which adds to the target.</summary>
    Figure,

    /// <summary>Anything from nothing to the figure adds to the target.</summary>
    Perhaps,

    /// <summary>The target is at most the figures of this use together.</summary>
    Ceiling,

    /// <summary>The targets of the source together make the figure.</summary>
    Share,

    /// <summary>The targets of the source together are at most the figure.</summary>
    Most,

    /// <summary>The targets of the source together are at least the figure.</summary>
    Least,

    /// <summary>Each reply may have concluded one request with the outcome.</summary>
    Replies,

    /// <summary>Each notice may stand before one request that ended without a decision.</summary>
    Notice,
}

/// <summary>An arrow of the concordance. Beside the table of 2014 a cell of section three is that of the total column.</summary>
internal sealed record ConcordanceArrow(
    Cell Source,
    Cell Target,
    MigrationRelation Relation,
    ConcordanceUse Use,
    string[] Assumptions,
    LocalizedText Reason,
    string Citation
);

/// <summary>What is to be said of a target: that it has no counterpart, or that it needs no decision.</summary>
internal sealed record TargetRemark(Cell Target, LocalizedText Reason, string Citation);
