using System.Globalization;
using System.Text;

namespace Disclosure;

/// <summary>The rule book as a page of Markdown, made from the rules that are evaluated.</summary>
internal static class RuleBookText
{
    public static string Write(RuleBook book)
    {
        var text = new StringBuilder();
        text.Append("# Rule book ").Append(book.Version).Append("\n\n");
        text.Append(
            "Made from the rules themselves; a test compares. Cells are given by their path in the form. Excess: the parts exceed the total, or a\n"
        );
        text.Append(
            "figure exceeds what it may be at most. Shortfall: the parts fall short of the total. A silent rule gets a verdict and never speaks.\n"
        );
        foreach (Rule rule in book.Rules)
        {
            Write(text, rule);
        }
        return text.ToString();
    }

    /// <summary>Sentences and sources of users' own rules are text, whatever they hold.</summary>
    private static void Write(StringBuilder text, Rule rule)
    {
        text.Append("\n## ").Append(rule.Id).Append("\n\n");
        text.Append(MarkdownText.Escape(rule.Sentence.English))
            .Append("  \n")
            .Append(MarkdownText.Escape(rule.Sentence.Chinese))
            .Append("\n\n");
        if (!rule.Explanation.IsEmpty)
        {
            text.Append("Innocent explanation: ")
                .Append(MarkdownText.Escape(rule.Explanation.English))
                .Append("  \n")
                .Append(MarkdownText.Escape(rule.Explanation.Chinese))
                .Append("\n\n");
        }
        text.Append("- Kind: ")
            .Append(rule.Kind)
            .Append("; basis: ")
            .Append(rule.Basis)
            .Append("; source: ")
            .Append(MarkdownText.Escape(rule.Source))
            .Append('\n');
        if (rule.Scope != RuleScope.Report)
        {
            text.Append(
                rule.Scope == RuleScope.Years
                    ? "- Compares a report with that of the year before, whose figures are marked (N-1)\n"
                    : "- Compares a region with its units, over which Σ sums\n"
            );
        }
        text.Append("- Severity: ").Append(Severities(rule)).Append('\n');
        foreach (IGrouping<(ReportForm, ReportForm?), RuleCheck> form in rule.Checks.GroupBy(check => (check.Form, check.AgainstForm)))
        {
            RuleCheck first = form.First();
            int count = form.Count();
            text.Append("- ")
                .Append(first.Form)
                .Append(first.AgainstForm is { } against ? $" after {against}" : "")
                .Append(", ")
                .Append(count.ToString(CultureInfo.InvariantCulture))
                .Append(count == 1 ? " check: " : " checks: ")
                .Append(string.Join("; ", form.GroupBy(Shape).Select(alike => Formulas(rule, alike.ToArray()))))
                .Append('\n');
        }
    }

    /// <summary>What makes a formula look different from that of another check of its rule.</summary>
    private static (int, Condition?, Limit?) Shape(RuleCheck check) => (check.Left.Count, check.When, check.Limit);

    private static string Formulas(Rule rule, RuleCheck[] alike) =>
        $"`{Formula.Of(rule.Kind, alike[0])}`" + (alike.Length == 1 ? "" : " and likewise");

    private static string Severities(Rule rule)
    {
        string word(Severity severity) => FindingText.Word(severity).English;
        string own = string.Join(
            ", ",
            rule.Checks.Where(check => check.Severity is not null).Select(check => $"{check.Id} {word(check.Severity.GetValueOrDefault())}")
        );
        string levels = string.Join(
            ", ",
            rule.Checks.Where(check => check.Level is not null)
                .Select(check =>
                    $"at the levels {string.Join(", ", check.Level!.Levels)}"
                    + (check.Level.WhenUnknown is { } unknown ? $", {word(unknown)} where the level is unknown" : "")
                )
                .Distinct()
        );
        return (rule.Excess == rule.Shortfall ? word(rule.Excess) : $"excess {word(rule.Excess)}, shortfall {word(rule.Shortfall)}")
            + (rule.ExcessUnlessAllFilled is { } partly ? $", {word(partly)} unless all operands are numbers" : "")
            + (own.Length > 0 ? $"; {own}" : "")
            + (rule.IsOneFinding ? "; one finding for all checks" : "")
            + (levels.Length > 0 ? $"; {levels}" : "");
    }
}
