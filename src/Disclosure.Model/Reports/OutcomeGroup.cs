namespace Disclosure;

/// <summary>
/// A group of outcomes in section three of the matrix form: (三)不予公开, (四)无法提供, (五)不予处理, (六)其他处理. The official form gives the group's own
/// line no boxes, but real pages fill them. Two groups are equal when all their rows are equal.
/// </summary>
public abstract partial record OutcomeGroup
{
    private MatrixRow stated;

    private protected OutcomeGroup() { }

    /// <summary>
    /// What the page says on the group's own line; normally nothing. In edition 2019 the line of (六)其他处理 is a row of the form, and its figures stand here.
    /// </summary>
    public MatrixRow Stated
    {
        get => stated;
        init => stated = value;
    }

    /// <summary>
    /// The sum of the group's rows, column by column, over the filled cells; <see langword="null"/> where no row is filled. Blank cells add nothing, so with
    /// blanks the sum is what the filled rows give, not more.
    /// </summary>
    public MatrixRow Sum => MatrixRow.SumOf(Rows);

    /// <summary>The group's figure in each column: what is stated on its line or, where nothing is, the sum of its rows.</summary>
    public MatrixRow Value => Stated.Or(Sum);

    /// <summary>The rows of the group in the order of the form.</summary>
    public abstract IReadOnlyList<MatrixRow> Rows { get; }
}
