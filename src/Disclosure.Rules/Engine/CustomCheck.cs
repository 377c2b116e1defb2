namespace Disclosure;

/// <summary>Asks the function of a custom rule.</summary>
internal static class CustomCheck
{
    public static RuleAnswer Ask(Rule rule, Report report)
    {
        try
        {
            return rule.Function!(report);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new RuleFunctionException(rule, report, exception);
        }
    }
}
