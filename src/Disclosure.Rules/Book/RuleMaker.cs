namespace Disclosure;

/// <summary>The few forms in which the rule book writes its rules.</summary>
internal static class RuleMaker
{
    public static LocalizedText Text(string english, string chinese) => new(english, chinese);

    /// <summary>A total and its parts.</summary>
    public static RuleCheck Sum(string id, ReportForm form, Cell total, params Cell[] parts) => new(id, form, [total], Terms(parts));

    /// <summary>One sum is at most another.</summary>
    public static RuleCheck AtMost(string id, ReportForm form, Cell[] left, Cell[] right) => new(id, form, Terms(left), Terms(right));

    /// <summary>Where the premise is above 0, the conclusion is.</summary>
    public static RuleCheck Implies(string id, ReportForm form, Cell[] premise, Cell[] conclusion) =>
        new(id, form, Terms(premise), Terms(conclusion));

    /// <summary>A cell keeps to a fixed number.</summary>
    public static RuleCheck Within(string id, ReportForm form, Cell cell, Limit limit) => new(id, form, [cell], []) { Limit = limit };

    /// <summary>A cell is at least 0.</summary>
    public static RuleCheck NotNegative(string id, ReportForm form, Cell cell) => new($"{id}[{cell.CodeOn(form)}]", form, [], [cell]);

    public static Term[] Terms(IEnumerable<Cell> cells) => cells.Select(cell => new Term(cell)).ToArray();

    public static IEnumerable<Applicant> Columns => Enumerable.Range(0, 7).Select(column => (Applicant)column);
}
