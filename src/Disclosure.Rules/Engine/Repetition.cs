namespace Disclosure;

/// <summary>Whether all figures of a year are those of the year before, cell by cell: a form that was perhaps copied.</summary>
internal static class Repetition
{
    /// <summary>With fewer figures above 0 than this, repeating them is nothing special.</summary>
    private const int FewestFigures = 5;

    public static Verdict Assess(BoundCheck check, in Figures figures)
    {
        int above = 0;
        int blank = 0;
        int missing = 0;
        bool differs = false;
        for (int index = 0; index < check.Left.Length; index++)
        {
            decimal current = Read(check.Left[index], figures, ref blank, ref missing);
            decimal before = Read(check.Right[index], figures, ref blank, ref missing);
            differs |= current != before && !IsMissing(check.Left[index], figures) && !IsMissing(check.Right[index], figures);
            above += current > 0 && current == before ? 1 : 0;
        }
        bool zero = figures.Blanks == BlankReading.Zero;
        return blank + missing == check.Left.Length + check.Right.Length && !zero ? Verdict.NotAssessed
            : differs ? (blank + missing == 0 ? Verdict.Passed : Verdict.Consistent)
            : above < FewestFigures ? Verdict.NotApplicable
            : blank + missing == 0 || (zero && missing == 0) ? Verdict.Failed
            : missing > 0 || figures.Blanks == BlankReading.Unknown ? Verdict.NotAssessed
            : Verdict.Incomplete;
    }

    private static bool IsMissing(Operand operand, in Figures figures) => figures.State(operand.Slot) == CellState.Missing;

    private static decimal Read(Operand operand, in Figures figures, ref int blank, ref int missing)
    {
        CellState state = figures.State(operand.Slot);
        blank += state == CellState.Blank ? 1 : 0;
        missing += state == CellState.Missing ? 1 : 0;
        return state == CellState.Filled ? figures.Number(operand.Slot, operand.Kind == CellKind.Money) : 0;
    }
}
