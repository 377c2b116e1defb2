namespace Disclosure;

/// <summary>Whether a rate that was rounded or cut off at some digit is the computed one.</summary>
internal static class Rates
{
    /// <summary>A decimal holds no more digits behind the point.</summary>
    private const int MostDecimals = 28;

    public static bool Agree(decimal computed, decimal stated, int decimals)
    {
        decimal digit = 1;
        for (int index = 0; index < Math.Min(decimals, MostDecimals); index++)
        {
            digit /= 10;
        }
        return Math.Abs(Saturating.Subtract(computed, stated)) < digit;
    }

    /// <summary>A computed rate with one digit more than the one that is stated.</summary>
    public static decimal Beside(decimal computed, int decimals) =>
        Math.Round(computed, Math.Min(decimals + 1, MostDecimals), MidpointRounding.AwayFromZero);
}
