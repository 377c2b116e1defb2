namespace Disclosure;

/// <summary>What was read of one entry of a set: a report, a whole document, or neither, and the problems met on the way. It is compared by reference.</summary>
public sealed class SetReading
{
    private SetReading(Report? report, IReportContent? content, IEnumerable<ReadingProblem> problems)
    {
        Report = report;
        Content = content;
        Problems = Array.AsReadOnly(problems.ToArray());
    }

    /// <summary>The report; <see langword="null"/> when none could be read.</summary>
    public Report? Report { get; }

    /// <summary>The document with its prose; <see langword="null"/> where the entry is a report alone, or could not be read.</summary>
    public IReportContent? Content { get; }

    /// <summary>What could not be read, or only with a remark, each with its place in the entry.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }

    /// <summary>A report alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static SetReading Of(Report report) => new(report ?? throw new ArgumentNullException(nameof(report)), null, []);

    /// <summary>A document with what was met while reading it.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SetReading Of(IReportContent content, IEnumerable<ReadingProblem> problems) =>
        new(
            (content ?? throw new ArgumentNullException(nameof(content))).Report,
            content,
            problems ?? throw new ArgumentNullException(nameof(problems))
        );

    /// <summary>An entry that could not be read, and why.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is <see langword="null"/>.</exception>
    public static SetReading Unreadable(IEnumerable<ReadingProblem> problems) =>
        new(null, null, problems ?? throw new ArgumentNullException(nameof(problems)));

    /// <summary>The report, or how many problems there are.</summary>
    public override string ToString() =>
        Report?.ToString() ?? $"no report, problems: {Problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
