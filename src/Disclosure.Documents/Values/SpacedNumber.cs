namespace Disclosure;

/// <summary>
/// Boxes of a line that may be one number with spaces between its groups of three, such as 1 200. Which it is nobody can tell, so that such a row is not read; but it
/// is no sign that the table has another column, for which the rows around it would suffer.
/// </summary>
internal static class SpacedNumber
{
    private const int Group = 3;

    /// <summary>How many figures the boxes hold at least, numbers with spaces taken for one.</summary>
    public static int Fewest(IReadOnlyList<GridCell> boxes)
    {
        int count = 0;
        bool isOpen = false;
        foreach (GridCell box in boxes)
        {
            string text = Folding.Compact(box.Text);
            int digits = text.TakeWhile(Folding.IsDigit).Count();
            bool goesOn = isOpen && box.IsBehindSpace && digits == Group;
            count += goesOn ? 0 : 1;
            isOpen = text.Length == digits && (goesOn || digits is > 0 and <= Group);
        }
        return count;
    }
}
