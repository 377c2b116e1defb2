namespace Disclosure;

/// <summary>The checks of a rule book within a report of one form, bound to its cells.</summary>
internal sealed class FormChecks
{
    private PackedChecks? packed;

    public FormChecks(ReportForm form, IEnumerable<Rule> rules, Severity least)
    {
        var checks = new List<BoundCheck>();
        foreach (Rule rule in rules)
        {
            if (rule.Scope == RuleScope.Report)
            {
                foreach (RuleCheck check in rule.Checks)
                {
                    if (check.Form == form)
                    {
                        checks.Add(new BoundCheck(rule, check));
                    }
                }
            }
        }
        Form = form;
        All = [.. checks];
        Speaking = new SpeakingChecks(Array.FindAll(All, check => check.Loudest >= least));
    }

    public ReportForm Form { get; }

    public BoundCheck[] All { get; }

    /// <summary>The checks that can make a finding.</summary>
    public SpeakingChecks Speaking { get; }

    /// <summary>The checks that can make a finding, laid out for many reports at once when the first of them come.</summary>
    public PackedChecks Packed => packed ??= new PackedChecks(Form, Speaking.All);
}
