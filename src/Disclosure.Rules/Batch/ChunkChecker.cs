namespace Disclosure;

/// <summary>
/// Checks some reports, of mixed forms: eight of a form at a time are packed, and those on which nothing can fail need no more. Only the
/// others go through the engine one by one.
/// </summary>
internal static class ChunkChecker
{
    public static CheckResult[] Check(Report[] reports, CheckOptions options)
    {
        var clean = new bool[reports.Length];
        MarkClean(reports, options.RuleBook, clean);
        var results = new CheckResult[reports.Length];
        for (int index = 0; index < results.Length; index++)
        {
            Report report = reports[index];
            results[index] = clean[index]
                ? Checker.CheckOnly(options.RuleBook.PackedChecksOf(report.Form).Left, report, options.RuleBook, options.Blanks)
                : Checker.Check(report, options.RuleBook, options.Blanks);
        }
        return results;
    }

    /// <summary>Marks the reports on which no packed check can fail, whatever an empty box stands for.</summary>
    private static void MarkClean(Report[] reports, RuleBook book, bool[] clean)
    {
        Span<long> numbers = stackalloc long[Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[Figures.MostSlots];
        var waiting = new Dictionary<ReportForm, WaitingReports>();
        for (int index = 0; index < reports.Length; index++)
        {
            ReportForm form = reports[index].Form;
            if (!waiting.TryGetValue(form, out WaitingReports? ofForm))
            {
                waiting.Add(form, ofForm = new WaitingReports(form, book));
            }
            ofForm.Add(reports[index], index, numbers, states);
            if (ofForm.AreEnough)
            {
                ofForm.Check(clean);
            }
        }
        foreach (WaitingReports ofForm in waiting.Values)
        {
            ofForm.Check(clean);
        }
    }

    /// <summary>The reports of a form that wait for a group of eight to be full, and where they stand.</summary>
    private sealed class WaitingReports(ReportForm form, RuleBook book)
    {
        private readonly PackedChecks checks = book.PackedChecksOf(form);
        private readonly CellGroup group = new(FormLayout.Of(form));
        private readonly byte[] broken = new byte[book.PackedChecksOf(form).Packed.Length];
        private readonly int[] positions = new int[BlockKernel.Lanes];

        public bool AreEnough => group.IsFull;

        public void Add(Report report, int position, Span<long> numbers, Span<CellState> states)
        {
            positions[group.Count] = position;
            group.Add(report, numbers, states);
        }

        public void Check(bool[] clean)
        {
            byte unclear = group.Check(checks, broken);
            for (int lane = 0; lane < group.Count; lane++)
            {
                clean[positions[lane]] = !CellGroup.IsSet(unclear, lane);
            }
            group.Clear();
        }
    }
}
