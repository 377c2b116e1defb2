namespace Disclosure;

/// <summary>Whether a rate that was rounded or cut off at some digit is the computed one.</summary>
internal static class Rates
{
    public static bool Agree(decimal computed, decimal stated, int decimals)
    {
        decimal digit = 1;
        for (int index = 0; index < decimals; index++)
        {
            digit /= 10;
        }
        return Math.Abs(computed - stated) < digit;
    }
}
