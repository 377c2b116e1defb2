namespace Disclosure;

/// <summary>The hard rules of a report's form as linear problems, one for each block of rules that share cells.</summary>
internal static class HardSystem
{
    /// <summary>The blocks in the order of the form that do not hold with the empty boxes read as 0. The others need no diagnosis.</summary>
    public static IEnumerable<HardBlock> BrokenBlocks(Report report, RuleBook book, DiagnosisOptions options) =>
        Blocks(report, book, options, block => Array.Exists(block, rule => !Holds(rule.Constraint, report)));

    /// <summary>All blocks in the order of the form.</summary>
    public static IEnumerable<HardBlock> Blocks(Report report, RuleBook book) => Blocks(report, book, DiagnosisOptions.Default, _ => true);

    private static HardBlock[] Blocks(Report report, RuleBook book, DiagnosisOptions options, Func<HardRule[], bool> isWanted)
    {
        FormLayout layout = FormLayout.Of(report.Form);
        var rules = new List<HardRule>();
        foreach (BoundCheck check in book.ChecksOf(report.Form))
        {
            if (HardRule.From(check, report) is { } rule)
            {
                rules.Add(rule);
            }
        }
        var blocks = new DisjointSets(layout.SlotCells.Length);
        foreach (HardRule rule in rules)
        {
            foreach (LinearTerm term in rule.Constraint.Terms)
            {
                blocks.Join(rule.Constraint.Terms[0].Variable, term.Variable);
            }
        }
        return rules
            .GroupBy(rule => blocks.LeastOf(rule.Constraint.Terms[0].Variable))
            .OrderBy(block => block.Key)
            .Select(block => block.ToArray())
            .Where(isWanted)
            .Select(block => Build(block, report, layout, options))
            .ToArray();
    }

    private static bool Holds(LinearConstraint constraint, Report report)
    {
        Rational sum = Rational.Zero;
        foreach (LinearTerm term in constraint.Terms)
        {
            sum += term.Factor * Rational.From(report.At(term.Variable).Number.GetValueOrDefault());
        }
        return !(constraint.Lower > sum) && !(constraint.Upper < sum);
    }

    private static HardBlock Build(HardRule[] rules, Report report, FormLayout layout, DiagnosisOptions options)
    {
        int[] slots = rules
            .SelectMany(rule => rule.Constraint.Terms)
            .Select(term => term.Variable)
            .Distinct()
            .OrderBy(slot => slot)
            .ToArray();
        LinearConstraint[] constraints = Array.ConvertAll(
            rules,
            rule =>
                rule.Constraint with
                {
                    Terms = rule
                        .Constraint.Terms.Select(term => new LinearTerm(Array.BinarySearch(slots, term.Variable), term.Factor))
                        .ToArray(),
                }
        );
        LinearVariable[] variables = Array.ConvertAll(slots, slot => Variable(layout.SlotCells[slot], report.At(slot), options));
        return new(
            Array.ConvertAll(slots, slot => layout.SlotCells[slot]),
            Array.ConvertAll(rules, rule => rule.Check),
            new LinearProblem(variables, constraints)
        );
    }

    private static LinearVariable Variable(Cell cell, CellValue value, DiagnosisOptions options) =>
        new()
        {
            Stated = value.State switch
            {
                CellState.Filled => Rational.From(value.Number.GetValueOrDefault()),
                CellState.NotApplicable => Rational.Zero,
                _ => null,
            },
            Lower = cell.Kind == CellKind.SignedCount ? long.MinValue : Rational.Zero,
            Upper = LargestOf(cell),
            IsWhole = cell.Kind != CellKind.Money,
            IsCertain = options.Certain.Contains(cell),
            Weight = options.Weights.TryGetValue(cell, out int weight) ? weight : 1,
        };

    /// <summary>The largest number that the record can hold.</summary>
    public static Rational LargestOf(Cell cell) => cell.Kind == CellKind.Money ? Rational.From(decimal.MaxValue) : long.MaxValue;
}
