using NodaTime;

namespace Disclosure;

/// <summary>The period that the figures cover, as the report states it.</summary>
/// <param name="Dates">First and last day; <see langword="null"/> when the text does not give two well-formed dates in order.</param>
/// <param name="Text">The words of the report.</param>
public sealed record StatisticalPeriod(DateInterval? Dates, string Text);
