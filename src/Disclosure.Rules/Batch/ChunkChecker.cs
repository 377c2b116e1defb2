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
        var room = new GroupRoom();
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
            ofForm.Add(report, index);
            if (ofForm.AreEnough)
            {
                ofForm.Check(room, results);
            }
        }
        foreach (WaitingReports rest in waiting.Values)
        {
            rest.Check(room, results);
        }
    }

    /// <summary>The reports of a form that wait for a group of eight to be full, and where they stand.</summary>
    private sealed class WaitingReports(ReportForm form, CheckOptions options)
    {
        private readonly PackedChecks checks = options.RuleBook.PackedChecksOf(form);
        private readonly CellGroup group = new(FormLayout.Of(form), keepsStates: false);
        private readonly Report[] reports = new Report[BlockKernel.Lanes];
        private readonly int[] positions = new int[BlockKernel.Lanes];
        private int count;

        public ReportForm Form => form;

        public bool AreEnough => count == reports.Length;

        public void Add(Report report, int position)
        {
            reports[count] = report;
            positions[count] = position;
            count++;
        }

        public void Check(GroupRoom room, CheckResult?[] results)
        {
            group.Fill(reports.AsSpan(0, count), room);
            byte unclear = group.Check(checks);
            for (int lane = 0; lane < count; lane++)
            {
                if (!CellGroup.IsSet(unclear, lane))
                {
                    results[positions[lane]] = Checker.CheckOnly(checks.Left, reports[lane], options.RuleBook, options.Blanks);
                }
            }
            count = 0;
        }
    }
}
