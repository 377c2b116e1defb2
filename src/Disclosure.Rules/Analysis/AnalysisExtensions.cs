namespace Disclosure;

/// <summary>Analyses rule books.</summary>
public static class AnalysisExtensions
{
    /// <summary>What the rules of a book say of one another for a form: conflicts, redundant checks, fixed and unread cells.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ruleBook"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static RuleBookAnalysis Analyse(this RuleBook ruleBook, ReportForm form) =>
        ruleBook is null ? throw new ArgumentNullException(nameof(ruleBook)) : RuleBookAnalyser.Analyse(ruleBook, form);
}
