using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What a check of a <see cref="CellBlock"/> settles. A report that is clean can have no finding under the rule book:
/// <c>report.Check(ruleBook)</c> would find nothing. On the others some rules have failed, as surely as <c>Check</c> would say so, and some
/// are open: they do not hold when empty boxes are read as 0, or they depend on more than figures, and <c>Check</c> has to say. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BlockResult
{
    private readonly PackedChecks checks;
    private readonly byte[] unclear;

    internal BlockResult(CellBlock block, RuleBook ruleBook)
    {
        Block = block;
        RuleBook = ruleBook;
        checks = ruleBook.PackedChecksOf(block.Form);
        ReadOnlySpan<CellGroup> groups = block.Groups;
        unclear = new byte[groups.Length];
        for (int index = 0; index < groups.Length; index++)
        {
            unclear[index] = groups[index].Check(checks);
        }
    }

    /// <summary>The reports.</summary>
    public CellBlock Block { get; }

    /// <summary>The rules they were checked against.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>How many reports are clean.</summary>
    public int CleanCount => Block.Count - NotClean.Count;

    /// <summary>The positions of the reports that are not clean, in order: those that a full check is for.</summary>
    public IReadOnlyList<int> NotClean => Enumerable.Range(0, Block.Count).Where(report => !IsClean(report)).ToArray();

    /// <summary>Whether no rule can make a finding on a report.</summary>
    /// <param name="report">Its position in the block.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such report.</exception>
    public bool IsClean(int report)
    {
        (_, int lane) = Block.At(report);
        return checks.Left.Length == 0 && !CellGroup.IsSet(unclear[report / BlockKernel.Lanes], lane);
    }

    /// <summary>
    /// The checks that have failed on a report, in the order of the rule book: their cells are filled, and the figures contradict each
    /// other.
    /// </summary>
    /// <param name="report">Its position in the block.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such report.</exception>
    public IReadOnlyList<RuleCheck> FailedOn(int report) => ChecksOf(report, Standing.Failed);

    /// <summary>The checks that the block leaves open on a report, in the order of the rule book.</summary>
    /// <param name="report">Its position in the block.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such report.</exception>
    public IReadOnlyList<RuleCheck> OpenOn(int report) => ChecksOf(report, Standing.Open);

    /// <summary>How many reports, and how many of them are clean, in a language.</summary>
    public string ToString(Language language) =>
        language == Language.Chinese
            ? $"{FindingText.Number(Block.Count)}份报告，{FindingText.Number(CleanCount)}份无问题"
            : $"{FindingText.Several(Block.Count, "report", "reports")}, {FindingText.Number(CleanCount)} clean";

    /// <summary>How many reports, and how many of them are clean, in English.</summary>
    public override string ToString() => ToString(Language.English);

    private RuleCheck[] ChecksOf(int report, Standing wanted)
    {
        (CellGroup group, int lane) = Block.At(report);
        var found = new List<RuleCheck>();
        for (int index = 0; index < checks.Speaking.Length; index++)
        {
            if (StandingOf(index, group, lane) == wanted)
            {
                found.Add(checks.Speaking[index].Check);
            }
        }
        return [.. found];
    }

    private Standing StandingOf(int index, CellGroup group, int lane)
    {
        int column = checks.ColumnOf(index);
        if (column < 0 || !group.IsPacked(lane))
        {
            return column == PackedChecks.Quiet && group.IsPacked(lane) ? Standing.Quiet : Standing.Open;
        }
        if (group.Holds(checks, column, lane))
        {
            return Standing.Quiet;
        }
        BoundCheck check = checks.Speaking[index];
        bool depends = check.Check.Level is not null || check.Check.When is not null;
        return depends || IsAnyUnfilled(check.Left, group, lane) || IsAnyUnfilled(check.Right, group, lane)
            ? Standing.Open
            : Standing.Failed;
    }

    private static bool IsAnyUnfilled(Operand[] operands, CellGroup group, int lane) =>
        Array.Exists(operands, operand => group.IsUnfilled(operand.Slot, lane));

    private enum Standing
    {
        /// <summary>It can make no finding.</summary>
        Quiet,

        /// <summary>It has failed.</summary>
        Failed,

        /// <summary>The engine has to say.</summary>
        Open,
    }
}
