namespace Disclosure;

/// <summary>A number of a passage and its parts, by their positions in the list of quantities.</summary>
internal sealed record Breakdown(int Total, List<int> Parts, bool IsExhaustive);
