namespace Disclosure;

/// <summary>Sums of decimals that stop at the largest number instead of overflowing: a page may state any amount, and a check never throws for what it reads.</summary>
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

    public static decimal Multiply(decimal number, int coefficient)
    {
        try
        {
            return number * coefficient;
        }
        catch (OverflowException)
        {
            return number > 0 == coefficient > 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }
}
