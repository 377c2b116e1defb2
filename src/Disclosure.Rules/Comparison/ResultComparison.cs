using System.Diagnostics;

namespace Disclosure;

/// <summary>Two results about one form: how every check stands, and which cells changed. A check broken is one that made a finding, waived or not.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ResultComparison
{
    private ResultComparison(CheckResult before, CheckResult after, CheckChange[] checks, CellChange[] cells)
    {
        Before = before;
        After = after;
        Checks = Array.AsReadOnly(checks);
        Cells = Array.AsReadOnly(cells);
    }

    /// <summary>The earlier result.</summary>
    public CheckResult Before { get; }

    /// <summary>The later result.</summary>
    public CheckResult After { get; }

    /// <summary>Every check that either rule book has, in the order of the later one; a rule book that has it not counts it as not applicable.</summary>
    public IReadOnlyList<CheckChange> Checks { get; }

    /// <summary>The cells whose value or state differs, in the order of the form; figures on headings and group lines included.</summary>
    public IReadOnlyList<CellChange> Cells { get; }

    /// <summary>Checks that made a finding, are assessed now and make none.</summary>
    public IReadOnlyList<CheckChange> Fixed => That(CheckProgress.Fixed);

    /// <summary>Checks that made no finding and make one now.</summary>
    public IReadOnlyList<CheckChange> NewlyBroken => That(CheckProgress.NewlyBroken);

    /// <summary>Checks that made a finding and make one still.</summary>
    public IReadOnlyList<CheckChange> StillBroken => That(CheckProgress.StillBroken);

    /// <summary>Checks that were assessed and are not any more.</summary>
    public IReadOnlyList<CheckChange> NoLongerAssessed => That(CheckProgress.NoLongerAssessed);

    /// <summary>Checks that were not assessed and are now, without a finding.</summary>
    public IReadOnlyList<CheckChange> NowAssessed => That(CheckProgress.NowAssessed);

    /// <summary>Checks that stand as before, without a finding.</summary>
    public IReadOnlyList<CheckChange> Unchanged => That(CheckProgress.Unchanged);

    /// <summary>Whether nothing changed: no cell, and no check got another verdict or made other findings.</summary>
    public bool IsSame =>
        Cells.Count == 0
        && Checks.All(change =>
            change.Before.Verdict == change.After.Verdict && change.Progress is CheckProgress.Unchanged or CheckProgress.StillBroken
        );

    /// <summary>The changed cells, then what became of the checks, in a language.</summary>
    public string ToString(Language language)
    {
        bool chinese = language == Language.Chinese;
        var lines = new List<string>();
        Add("changed", "修改", Cells.Select(cell => cell.ToString(language)));
        Add("fixed", "已改正", Ids(Fixed));
        Add("newly broken", "新出现", Ids(NewlyBroken));
        Add("still broken", "仍未改正", Ids(StillBroken));
        Add("no longer assessed", "不再能判断", Ids(NoLongerAssessed));
        Add("now assessed", "现可判断", Ids(NowAssessed));
        string unchanged = FindingText.Number(Unchanged.Count);
        lines.Add(chinese ? $"未变：{unchanged}项" : $"unchanged: {unchanged} checks");
        return string.Join("\n", lines);

        void Add(string english, string chineseWord, IEnumerable<string> items)
        {
            string all = string.Join(chinese ? "，" : ", ", items);
            if (all.Length > 0)
            {
                lines.Add(chinese ? $"{chineseWord}：{all}" : $"{english}: {all}");
            }
        }
    }

    /// <summary>The changed cells, then what became of the checks, in English.</summary>
    public override string ToString() => ToString(Language.English);

    internal static ResultComparison Of(CheckResult before, CheckResult after)
    {
        Dictionary<string, CheckOutcome> earlier = before.Outcomes.ToDictionary(outcome => outcome.Check.Id, StringComparer.Ordinal);
        Dictionary<string, CheckOutcome> later = after.Outcomes.ToDictionary(outcome => outcome.Check.Id, StringComparer.Ordinal);
        CheckChange[] checks = after
            .Outcomes.Concat(before.Outcomes.Where(outcome => !later.ContainsKey(outcome.Check.Id)))
            .Select(outcome =>
            {
                CheckOutcome first = Known(earlier, outcome);
                CheckOutcome second = Known(later, outcome);
                return new CheckChange(
                    first,
                    second,
                    Progress(before.IsSpoken(first), after.IsSpoken(second), first.Verdict, second.Verdict)
                );
            })
            .ToArray();
        FormLayout layout = FormLayout.Of(after.Report.Form);
        return new(before, after, checks, CellChange.Between(before.Report, after.Report, layout.SlotCells.Concat(layout.Headings)));
    }

    private static CheckOutcome Known(Dictionary<string, CheckOutcome> outcomes, CheckOutcome other) =>
        outcomes.TryGetValue(other.Check.Id, out CheckOutcome? found) ? found : other with { Verdict = Verdict.NotApplicable };

    private static CheckProgress Progress(bool brokenBefore, bool brokenAfter, Verdict before, Verdict after)
    {
        bool assessedBefore = before > Verdict.NotAssessed;
        bool assessedAfter = after > Verdict.NotAssessed;
        return (brokenBefore, brokenAfter) switch
        {
            (true, true) => CheckProgress.StillBroken,
            (false, true) => CheckProgress.NewlyBroken,
            _ when assessedBefore && !assessedAfter => CheckProgress.NoLongerAssessed,
            (true, false) => CheckProgress.Fixed,
            _ => !assessedBefore && assessedAfter ? CheckProgress.NowAssessed : CheckProgress.Unchanged,
        };
    }

    private static IEnumerable<string> Ids(IEnumerable<CheckChange> changes) => changes.Select(change => change.Id);

    private CheckChange[] That(CheckProgress progress) => Checks.Where(change => change.Progress == progress).ToArray();
}
