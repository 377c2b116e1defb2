using static Disclosure.RuleMaker;

namespace Disclosure;

/// <summary>The rule between the report of a region and those of its units: every figure adds up.</summary>
internal static class LevelRules
{
    public static IEnumerable<Rule> All =>
        [
            new Rule(
                "HI-SUM",
                RuleKind.RollUp,
                Text("A figure of a region is the sum of that figure of all its units.", "本级汇总数等于全部下级单位（含本级机关）之和。"),
                ReportForms
                    .All.SelectMany(form =>
                        Cell.On(form).Select(cell => new RuleCheck($"HI-SUM[{cell.CodeOn(form)}]", form, [cell], [cell]))
                    )
                    .ToArray()
            )
            {
                Basis = RuleBasis.Plausibility,
                Excess = Severity.Warning,
                Shortfall = Severity.Warning,
                Source = "meaning of a summary report; only over a list of units that is declared complete",
            },
        ];
}
