namespace Disclosure;

/// <summary>What a result knows beside report, rule book and findings when the check was not the plain one of a single report.</summary>
/// <param name="Blanks">What an empty box may stand for.</param>
internal sealed record CheckContext(BlankReading Blanks)
{
    /// <summary>The report of the year before.</summary>
    public Report? Against { get; init; }

    /// <summary>Why years or levels were not compared at all; empty when they were.</summary>
    public LocalizedText NotCompared { get; init; }

    /// <summary>The verdicts that compare years or levels.</summary>
    public IReadOnlyList<CheckOutcome> Comparisons { get; init; } = [];

    /// <summary>Whether the rules within the report were left out.</summary>
    public bool ComparesOnly { get; init; }
}
