using static Disclosure.RuleMaker;

namespace Disclosure;

/// <summary>
/// What a body that is about to publish should fill or leave empty. Readers of published reports meet empty boxes everywhere and mean 0, so these rules are
/// silent but in <see cref="RuleBook.Filing"/>.
/// </summary>
internal static class FilingRules
{
    private const string Source = "good practice: an empty box leaves open whether it means 0";

    /// <summary>The rules, whose boxes are those of the sums in the rules given.</summary>
    public static IEnumerable<Rule> From(IEnumerable<Rule> rules)
    {
        RuleCheck[] sums = rules
            .Where(rule => rule.Kind == RuleKind.Balance)
            .SelectMany(rule => rule.Checks)
            .Where(check => check.Left.Count == 1)
            .ToArray();
        return
        [
            Silent(
                new Rule(
                    "FI-TOTAL",
                    RuleKind.BoxesFilled,
                    Text("Every total is filled.", "总计、合计各格均应填写。"),
                    [.. OnForm(ReportForm.Indicators2014), .. OnEditions(OnForm)]
                )
            ),
            Silent(
                new Rule(
                    "FI-LEAF",
                    RuleKind.BoxesFilled,
                    Text("Where a box of a sum is filled, all its parts are.", "同一合计项下已有填写的，其余各格也应填写。"),
                    // The columns of (七)总计 are left out: each of their boxes stands in a row as well.
                    sums.Where(check => check.Substitutes.Count == 0)
                        .Select(check => new RuleCheck(
                            $"FI-LEAF[{check.Left[0].Cell.CodeOn(check.Form).Replace("/总计", "")}]",
                            check.Form,
                            check.Right,
                            [.. check.Left, .. check.Right]
                        ))
                        .ToArray()
                )
            ),
            Silent(
                new Rule(
                    "FI-GRP",
                    RuleKind.BoxesEmpty,
                    Text("The lines of groups carry no figure.", "分组行不填数字。"),
                    OnEditions(form => [new RuleCheck("FI-GRP", form, Terms(Cell.GroupLinesOn(form)), [])])
                )
            ),
        ];

        IEnumerable<RuleCheck> OnForm(ReportForm form) =>
            [
                new RuleCheck(
                    "FI-TOTAL",
                    form,
                    sums.Where(check => check.Form == form).Select(check => check.Left[0]).Distinct().ToArray(),
                    []
                ),
            ];
    }

    private static Rule Silent(Rule rule) =>
        rule with
        {
            Basis = RuleBasis.Plausibility,
            Source = Source,
            Excess = Severity.Silent,
            Shortfall = Severity.Silent,
        };
}
