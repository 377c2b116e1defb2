namespace Disclosure;

/// <summary>
/// Arithmetic of decimals that stops at the largest number instead of overflowing: a page may state any amount, and a check never throws for what it reads.
/// </summary>
internal static class Saturating
{
    public static decimal Add(decimal left, decimal right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return right > 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }

    public static decimal Subtract(decimal left, decimal right) => Add(left, -right);

    public static decimal Multiply(decimal left, decimal right)
    {
        try
        {
            return left * right;
        }
        catch (OverflowException)
        {
            return left > 0 == right > 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }

    public static decimal Sum(IEnumerable<decimal> numbers) => numbers.Aggregate(0m, Add);

    /// <summary>How many hundredths of the whole the part is.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, which is not 0.</param>
    public static decimal Percent(decimal part, decimal whole)
    {
        const int Hundred = 100;
        try
        {
            return part / whole * Hundred;
        }
        catch (OverflowException)
        {
            return part > 0 == whole > 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }
}
