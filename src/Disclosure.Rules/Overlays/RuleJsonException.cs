using System.Text.Json;

namespace Disclosure;

/// <summary>A JSON text is no overlay, or holds no waivers. <see cref="Problems"/> says what is wrong, each with its JSON pointer.</summary>
public sealed class RuleJsonException : JsonException
{
    internal RuleJsonException(IReadOnlyList<ReadingProblem> problems)
        : base(string.Join(" ", problems.Select(problem => problem.ToString()))) => Problems = problems;

    /// <summary>What is wrong, in the order of the text; at least one.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }
}
