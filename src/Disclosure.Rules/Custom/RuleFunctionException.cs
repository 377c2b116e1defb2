namespace Disclosure;

/// <summary>
/// The function of a custom rule threw. That is a mistake of who wrote the function, so it is no finding about the report; the check of this one report
/// ends here. A batch that shall go on catches it report by report. <see cref="Exception.InnerException"/> is what the function threw.
/// </summary>
public sealed class RuleFunctionException : Exception
{
    internal RuleFunctionException(Rule rule, Report report, Exception thrown)
        : base($"The function of rule {rule.Id} threw {thrown.GetType().Name} on \"{report}\": {thrown.Message}", thrown)
    {
        Rule = rule;
        Report = report;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The report that was checked.</summary>
    public Report Report { get; }
}
