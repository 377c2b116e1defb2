using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// The figures of many reports of one form, packed for checking: eight reports side by side, a figure in 32 bits, which of them are empty
/// in one bit each; about 1 KB for a report. Packing costs about what a check of the same reports one by one costs, so a block is for
/// figures that are checked again and again, under several rule books for instance; for one pass over reports there is
/// <see cref="BatchCheckExtensions.CheckAll(IEnumerable{Report})"/>, which needs no block. Immutable, and safe to share between threads. A block
/// does not hold on to the reports.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CellBlock
{
    private readonly CellGroup[] groups;

    private CellBlock(ReportForm form, int count, CellGroup[] groups)
    {
        Form = form;
        Count = count;
        this.groups = groups;
    }

    /// <summary>The form of the reports.</summary>
    public ReportForm Form { get; }

    /// <summary>How many reports.</summary>
    public int Count { get; }

    /// <summary>
    /// How many of the reports are packed. The others have a figure of 33,554,432 or more, or one where the form has no box, and a check of
    /// the block leaves all their rules open.
    /// </summary>
    public int PackedCount => Enumerable.Range(0, Count).Count(IsPacked);

    internal ReadOnlySpan<CellGroup> Groups => groups;

    /// <summary>Packs reports; they keep their order.</summary>
    /// <param name="form">The form of all of them.</param>
    /// <param name="reports">The reports.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    /// <exception cref="ArgumentException">A report is <see langword="null"/> or of another form.</exception>
    public static CellBlock Pack(ReportForm form, IEnumerable<Report> reports)
    {
        if (reports is null)
        {
            throw new ArgumentNullException(nameof(reports));
        }
        FormLayout layout = FormLayout.Of(form);
        var room = new GroupRoom();
        var groups = new List<CellGroup>();
        var eight = new Report[BlockKernel.Lanes];
        int count = 0;
        foreach (Report report in reports)
        {
            if (report?.Form != form)
            {
                throw new ArgumentException($"Report {count} is {report?.Form.ToString() ?? "null"}, not {form}.", nameof(reports));
            }
            eight[count++ % eight.Length] = report;
            if (count % eight.Length == 0)
            {
                groups.Add(Group(eight));
            }
        }
        if (count % eight.Length > 0)
        {
            groups.Add(Group(eight.AsSpan(0, count % eight.Length)));
        }
        return new CellBlock(form, count, [.. groups]);

        CellGroup Group(ReadOnlySpan<Report> reports)
        {
            var group = new CellGroup(layout, keepsStates: true);
            group.Fill(reports, room);
            return group;
        }
    }

    /// <summary>Checks the packed reports against <see cref="RuleBook.Standard"/>.</summary>
    public BlockResult Check() => Check(RuleBook.Standard);

    /// <summary>
    /// Checks the packed reports against a rule book: which of them can have no finding, and which rules are broken or open on the others.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="ruleBook"/> is <see langword="null"/>.</exception>
    public BlockResult Check(RuleBook ruleBook) => new(this, ruleBook ?? throw new ArgumentNullException(nameof(ruleBook)));

    /// <summary>Whether the figures of a report are packed.</summary>
    /// <param name="report">Its position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such report.</exception>
    public bool IsPacked(int report)
    {
        (CellGroup group, int lane) = At(report);
        return group.IsPacked(lane);
    }

    /// <summary>The form, and how many reports, in a language.</summary>
    public string ToString(Language language) =>
        language == Language.Chinese
            ? $"{FindingText.Number(Count)}份报告（{Form}），已打包{FindingText.Number(PackedCount)}份"
            : $"{FindingText.Several(Count, "report", "reports")} of {Form}, {FindingText.Number(PackedCount)} packed";

    /// <summary>The form, and how many reports, in English.</summary>
    public override string ToString() => ToString(Language.English);

    internal (CellGroup Group, int Lane) At(int report) =>
        report >= 0 && report < Count
            ? (groups[report / BlockKernel.Lanes], report % BlockKernel.Lanes)
            : throw new ArgumentOutOfRangeException(nameof(report), report, $"The block has {Count} reports.");
}
