namespace Disclosure;

/// <summary>
/// The few forms in which the rule book writes its rules. They loop where a query would do: the rules are built at the start of a program, and each query over
/// another type of value has to be compiled for it.
/// </summary>
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

    public static Term[] Terms(IReadOnlyList<Cell> cells)
    {
        var terms = new Term[cells.Count];
        for (int index = 0; index < terms.Length; index++)
        {
            terms[index] = new Term(cells[index]);
        }
        return terms;
    }

    /// <summary>The checks that a rule has on each edition of the matrix form.</summary>
    public static RuleCheck[] OnEditions(Func<ReportForm, IEnumerable<RuleCheck>> checks)
    {
        var found = new List<RuleCheck>();
        foreach (ReportForm form in ReportForms.Editions)
        {
            found.AddRange(checks(form));
        }
        return [.. found];
    }

    /// <summary>The checks that a rule has on each column of section three.</summary>
    public static IEnumerable<RuleCheck> OnColumns(Func<Applicant, RuleCheck> check)
    {
        for (Applicant column = Applicant.NaturalPersons; column <= Applicant.Total; column++)
        {
            yield return check(column);
        }
    }
}
