using System.Globalization;

namespace Disclosure;

/// <summary>Adds up the units of a region, cell by cell, and compares with what the region states.</summary>
internal static class LevelChecker
{
    private static readonly LocalizedText NotComplete = new(
        "The list of units is not declared complete, so their sum says nothing about the region.",
        "未声明下级单位齐全，其合计不能与本级比较。"
    );
    private static readonly LocalizedText NoUnits = new("There are no units.", "没有下级单位。");

    public static CheckResult Check(Report parent, Report[] units, bool complete, CheckOptions options)
    {
        RuleBook book = options.RuleBook;
        string[] names = NamesOf(units);
        LocalizedText notCompared =
            !complete ? NotComplete
            : units.Length == 0 ? NoUnits
            : units.Select((unit, index) => WhyNot(parent, unit, names[index])).FirstOrDefault(reason => !reason.IsEmpty);
        BoundCheck[] checks = book.Comparisons.OfLevels(parent.Form);
        var findings = new List<Finding>();
        CheckOutcome[] outcomes = notCompared.IsEmpty
            ? Compare(checks, parent, units, names, options, findings)
            : Array.ConvertAll(checks, check => new CheckOutcome(check.Rule, check.Check, Verdict.NotApplicable) { Reason = notCompared });
        var context = new CheckContext(options.Blanks)
        {
            NotCompared = notCompared,
            Comparisons = outcomes,
            ComparesOnly = true,
        };
        return new CheckResult(parent, book, Checker.Ordered(findings), context);
    }

    private static CheckOutcome[] Compare(
        BoundCheck[] checks,
        Report parent,
        Report[] units,
        string[] names,
        CheckOptions options,
        List<Finding> findings
    )
    {
        var lefts = new Side[checks.Length];
        var rights = new Side[checks.Length];
        AddAll(parent, checks, lefts, options.Blanks);
        foreach (Report unit in units)
        {
            AddAll(unit, checks, rights, options.Blanks);
        }
        var outcomes = new CheckOutcome[checks.Length];
        for (int index = 0; index < checks.Length; index++)
        {
            BoundCheck check = checks[index];
            Verdict verdict =
                lefts[index].IsRuledOut || rights[index].IsRuledOut
                    ? Verdict.NotApplicable
                    : Relation.Judge(check.Rule.Kind, lefts[index], rights[index], null, options.Blanks);
            outcomes[index] = new CheckOutcome(check.Rule, check.Check, verdict);
            if (verdict < Verdict.Incomplete)
            {
                continue;
            }
            if (
                FindingMaker.Make(
                    check,
                    verdict,
                    lefts[index],
                    rights[index],
                    parent,
                    CellsOf(check.Check.Left[0].Cell, parent, units, names),
                    options.RuleBook.LeastSeverity,
                    options.Blanks
                ) is
                { } finding
            )
            {
                findings.Add(finding);
            }
        }
        return outcomes;
    }

    /// <summary>Adds the figures of a report to the side of each check. They are added as decimals, since there is no bound on the number of units.</summary>
    private static void AddAll(Report report, BoundCheck[] checks, Side[] sides, BlankReading blanks)
    {
        Span<long> numbers = stackalloc long[Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[Figures.MostSlots];
        var figures = new Figures(report, numbers, states, blanks);
        for (int index = 0; index < checks.Length; index++)
        {
            sides[index].Add(checks[index].Left[0], figures, exact: true);
        }
    }

    private static FindingCell[] CellsOf(Cell cell, Report parent, Report[] units, string[] names) =>
        [
            new FindingCell(cell, parent[cell], CheckSide.Left, 1) { Year = parent.Header.ReportYear },
            .. units.Select(
                (unit, index) =>
                    new FindingCell(cell, unit[cell], CheckSide.Right, 1) { Year = unit.Header.ReportYear, Unit = names[index] }
            ),
        ];

    private static LocalizedText WhyNot(Report parent, Report unit, string name) =>
        unit.Form != parent.Form ? new($"{name} reports on another form than the region.", $"{name}填报的表式与本级不同。")
        : unit.Header.ReportYear is { } year && parent.Header.ReportYear is { } own && year != own
            ? new($"{name} reports for another year than the region.", $"{name}的报告年度与本级不同。")
        : !YearPair.SameOrigin(parent, unit)
            ? new($"The figures of {name} or of the region were carried over from another form.", $"{name}或本级的数字由其他表式换算而来。")
        : default;

    /// <summary>A name for each unit and no other: its body, followed by its place in the list where it has no name or an earlier unit has the same.</summary>
    private static string[] NamesOf(Report[] units)
    {
        string[] names = Array.ConvertAll(units, unit => unit.Header.IssuingBody ?? "");
        var taken = new HashSet<string>(names, StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal) { "" };
        for (int index = 0; index < names.Length; index++)
        {
            if (met.Add(names[index]))
            {
                continue;
            }
            string body = names[index];
            int place = index;
            do
            {
                place++;
                names[index] = $"{body} #{place.ToString(CultureInfo.InvariantCulture)}".TrimStart();
            } while (!taken.Add(names[index]));
        }
        return names;
    }
}
