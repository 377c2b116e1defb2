using System.Globalization;

namespace Disclosure;

/// <summary>The problem that a document is beyond a limit, named by its option.</summary>
internal static class Limits
{
    public static ReadingProblem Problem(string option, long limit, SourceLocation place = default) =>
        new(ProblemCode.TooLarge, place)
        {
            Label = option,
            Expected = limit.ToString(CultureInfo.InvariantCulture),
            IsFigureLost = true,
        };
}

/// <summary>Thrown and caught inside the room when a limit is met where the parts of a document hang together.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the room, and has nothing else to say.
internal sealed class LimitReachedException(ReadingProblem problem) : Exception
{
    public ReadingProblem Problem { get; } = problem;
}
#pragma warning restore CA1032, CA1064
