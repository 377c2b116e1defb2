namespace Disclosure;

/// <summary>A number divided into others: 共3025条，其中规范性文件326条、规划计划32条、其他2667条. Two are equal when total and parts are, in their order.</summary>
/// <param name="Total">The number that is divided.</param>
/// <param name="Parts">The parts in the order of the text, at least two.</param>
/// <param name="IsExhaustive">Whether the parts read as all there is: the last one is 其他, or the text says how the whole is divided.</param>
/// <param name="Sentence">The sentences as written.</param>
/// <param name="Location">Where they begin.</param>
public sealed record BreakdownClaim(
    NarrativeFigure Total,
    IReadOnlyList<NarrativeFigure> Parts,
    bool IsExhaustive,
    string Sentence,
    SourceLocation Location
) : Claim(Sentence, Location)
{
    /// <summary>By total, parts one by one, sentence and place.</summary>
    public bool Equals(BreakdownClaim? other) =>
        other is not null
        && Total == other.Total
        && IsExhaustive == other.IsExhaustive
        && Sentence == other.Sentence
        && Location == other.Location
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Total.GetHashCode() * 397) ^ Parts.Count);

    private protected override string Statement(Language language)
    {
        string parts = string.Join(" + ", Parts.Select(part => part.Amount(language)));
        return $"{Total.ToString(language)} = {parts}{(IsExhaustive ? "" : " + …")}";
    }
}
