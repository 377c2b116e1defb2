namespace Disclosure;

/// <summary>The checks of one form that can make a finding in a profile, and those of them that are left where others cannot fail.</summary>
internal sealed class SpeakingChecks
{
    private readonly BoundCheck[] all;
    private readonly BoundCheck[] butDomains;
    private readonly BoundCheck[] butPlain;
    private readonly PlainChecks plain;

    /// <param name="checks">In the order of the rule book.</param>
    public SpeakingChecks(BoundCheck[] checks)
    {
        all = checks;
        butDomains = Array.FindAll(all, check => check.Rule.Kind != RuleKind.Domain);
        butPlain = Array.FindAll(butDomains, check => !PlainChecks.Takes(check));
        plain = new PlainChecks(butDomains);
    }

    /// <summary>The checks, in the order of the rule book.</summary>
    public BoundCheck[] All => all;

    /// <summary>
    /// The checks that may fail on a report, in the order of the rule book. A sum that holds when empty boxes are read as 0 cannot fail,
    /// whatever they stand for, as long as no figure stands for others.
    /// </summary>
    public BoundCheck[] MayFailOn(in Figures figures) =>
        figures.HasNegative ? all
        : figures.FitsLong && (figures.IsComplete || !figures.HasFigureAside) && plain.Hold(figures) ? butPlain
        : butDomains;
}
