namespace Disclosure;

/// <summary>Reads a line of JSON, and tells each problem with the line of the file.</summary>
internal static class JsonLine
{
    public static SetReading Read(byte[] utf8, int line) =>
        Report.TryFromUtf8(utf8, out Report? report, out IReadOnlyList<ReadingProblem> problems)
            ? SetReading.Of(report)
            : SetReading.Unreadable(problems.Select(problem => problem.At(problem.Location with { Line = line })));
}
