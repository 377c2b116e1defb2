using System.Diagnostics;

namespace Disclosure;

/// <summary>How a report is checked. The defaults are those of <c>report.Check()</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CheckOptions
{
    /// <summary>The rules and what they say aloud: <see cref="RuleBook.Standard"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public RuleBook RuleBook
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = RuleBook.Standard;

    /// <summary>What an empty box may stand for: <see cref="BlankReading.BothReadings"/> unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no reading.</exception>
    public BlankReading Blanks
    {
        get;
        init =>
            field = value is < BlankReading.BothReadings or > BlankReading.Zero
                ? throw new ArgumentOutOfRangeException(nameof(value), value, "No such reading of blanks.")
                : value;
    }

    /// <summary>The rule book and the reading of blanks.</summary>
    public override string ToString() => $"{RuleBook}, blanks: {Blanks}";
}
