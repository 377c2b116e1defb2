namespace Disclosure;

/// <summary>
/// Constraints that cannot hold together while some stated variables keep their values: added up with their multipliers, the constraints demand a sum
/// that the variables cannot give, whatever the others are. Every repair must change one of the variables.
/// </summary>
/// <param name="Variables">The stated variables of which one must change, in ascending order, without the certain ones; none when nothing can help.</param>
/// <param name="Multipliers">The constraints by index with their factors. Empty when whole numbers are the reason, which no sum shows.</param>
internal sealed record Contradiction(IReadOnlyList<int> Variables, IReadOnlyList<LinearTerm> Multipliers);
