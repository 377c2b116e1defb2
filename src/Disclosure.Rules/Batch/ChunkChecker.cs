namespace Disclosure;

/// <summary>
/// Checks some reports, of mixed forms: eight of a form at a time are packed, and those on which nothing can fail need no more. Only the
/// others go through the engine one by one.
/// </summary>
internal static class ChunkChecker
{
    public static CheckResult[] Check(ReadOnlySpan<Report> reports, CheckOptions options)
    {
        var results = new CheckResult?[reports.Length];
        AddClean(reports, options, results);
        for (int index = 0; index < results.Length; index++)
        {
            results[index] ??= Checker.Check(reports[index], options.RuleBook, options.Blanks);
        }
        return results!;
    }

    /// <summary>Adds the results of the reports on which no packed check can fail, whatever an empty box stands for.</summary>
    private static void AddClean(ReadOnlySpan<Report> reports, CheckOptions options, CheckResult?[] results)
    {
        Span<long> numbers = stackalloc long[Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[Figures.MostSlots];
        var waiting = new Dictionary<ReportForm, WaitingReports>();
        WaitingReports? ofForm = null;
        for (int index = 0; index < reports.Length; index++)
        {
            Report report = reports[index];
            ReportForm form = report.Form;
            // Most streams are of one form for long stretches.
            if (ofForm?.Form != form && !waiting.TryGetValue(form, out ofForm))
            {
                waiting.Add(form, ofForm = new WaitingReports(form, options));
            }
            ofForm.Add(report, index, numbers, states);
            if (ofForm.AreEnough)
            {
                ofForm.Check(results);
            }
        }
        foreach (WaitingReports rest in waiting.Values)
        {
            rest.Check(results);
        }
    }

    /// <summary>The reports of a form that wait for a group of eight to be full, and where they stand.</summary>
    private sealed class WaitingReports(ReportForm form, CheckOptions options)
    {
        private readonly PackedChecks checks = options.RuleBook.PackedChecksOf(form);
        private readonly CellGroup group = new(FormLayout.Of(form), keepsStates: false);
        private readonly Report[] reports = new Report[BlockKernel.Lanes];
        private readonly int[] positions = new int[BlockKernel.Lanes];

        public ReportForm Form => form;

        public bool AreEnough => group.IsFull;

        public void Add(Report report, int position, Span<long> numbers, Span<CellState> states)
        {
            reports[group.Count] = report;
            positions[group.Count] = position;
            group.Add(report, numbers, states);
        }

        public void Check(CheckResult?[] results)
        {
            byte unclear = group.Check(checks);
            for (int lane = 0; lane < group.Count; lane++)
            {
                if (!CellGroup.IsSet(unclear, lane))
                {
                    results[positions[lane]] = Checker.CheckOnly(checks.Left, reports[lane], options.RuleBook, options.Blanks);
                }
            }
            group.Clear();
        }
    }
}
