namespace Disclosure;

/// <summary>What an arrow of the concordance may give to its target.</summary>
internal enum ConcordanceUse
{
    /// <summary>Nothing: the figures do not determine each other.</summary>
    Nothing = 0,

    /// <summary>The figure as it stands.</summary>
    Figure,

    /// <summary>A 0 when the source is 0; any other figure is not divided.</summary>
    Zero,

    /// <summary>One of the rows of replies, which are judged together.</summary>
    Replies,
}

/// <summary>An arrow of the concordance. In section three of the matrix form the target is the cell of the total column.</summary>
internal sealed record ConcordanceArrow(
    Cell Source,
    Cell Target,
    MigrationRelation Relation,
    ConcordanceUse Use,
    string[] Assumptions,
    LocalizedText Reason,
    string Basis
);

/// <summary>A cell of the matrix form, in section three that of the total column, without any counterpart in the table of 2014.</summary>
internal sealed record UnmatchedTarget(Cell Target, LocalizedText Reason, string Basis);
