using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>The period that the figures cover, as the report states it.</summary>
/// <param name="Dates">First and last day; <see langword="null"/> when the text does not give two well-formed dates in order.</param>
/// <param name="Text">The words of the report.</param>
public sealed record StatisticalPeriod(DateInterval? Dates, string Text)
{
    /// <summary>The dates in ISO form or, without them, the words of the report.</summary>
    public override string ToString() =>
        Dates is { } dates ? $"{LocalDatePattern.Iso.Format(dates.Start)}..{LocalDatePattern.Iso.Format(dates.End)}" : Text;
}
