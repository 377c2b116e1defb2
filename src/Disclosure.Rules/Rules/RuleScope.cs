namespace Disclosure;

/// <summary>What a rule compares.</summary>
public enum RuleScope
{
    /// <summary>Figures of one report.</summary>
    Report,

    /// <summary>Figures of a report with those of the year before: <c>report.Check(against: lastYear)</c>.</summary>
    Years,

    /// <summary>Figures of a region with those of its units: <c>Rollup.Check(parent, children, complete: true)</c>.</summary>
    Levels,
}
