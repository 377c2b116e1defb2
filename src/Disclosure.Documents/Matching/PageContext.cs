namespace Disclosure;

/// <summary>What is known of a page beside its rows.</summary>
/// <param name="ReportYear">The year of the report, if known.</param>
/// <param name="Units">The units of money stated above the tables.</param>
/// <param name="Years">The years named above the tables.</param>
internal sealed record PageContext(int? ReportYear, StatedUnits Units, NamedYears Years);
