using System.Globalization;

namespace Disclosure;

/// <summary>What may have happened to the digits of one figure.</summary>
internal static class DigitHypotheses
{
    /// <summary>The slip of the keyboard that turns the right number into the stated one; <see langword="null"/> when it takes more than one.</summary>
    public static HypothesisKind? For(decimal stated, decimal right)
    {
        if (stated == right || stated == 0 || right == 0)
        {
            return null;
        }
        if (stated == -right)
        {
            return HypothesisKind.WrongSign;
        }
        if (stated < 0 != right < 0)
        {
            return null;
        }
        (decimal small, decimal large) = (Math.Min(Math.Abs(stated), Math.Abs(right)), Math.Max(Math.Abs(stated), Math.Abs(right)));
        if (large / 10 == small)
        {
            return HypothesisKind.FactorTen;
        }
        if (large / 10000 == small)
        {
            return HypothesisKind.FactorTenThousand;
        }
        return Compare(Digits(stated), Digits(right));
    }

    private static HypothesisKind? Compare(string stated, string right)
    {
        if (stated.Length == right.Length + 1)
        {
            return Missing(stated, right) is not { } place ? null
                : IsDoubled(stated, place) ? HypothesisKind.DigitDoubled
                : HypothesisKind.DigitAdded;
        }
        if (stated.Length + 1 == right.Length)
        {
            return Missing(right, stated) is null ? null : HypothesisKind.DigitDropped;
        }
        if (stated.Length != right.Length || stated.Length < 2)
        {
            return null;
        }
        int first = 0;
        while (stated[first] == right[first])
        {
            first++;
        }
        int last = stated.Length - 1;
        while (stated[last] == right[last])
        {
            last--;
        }
        return first == last ? HypothesisKind.DigitMistyped
            : last == first + 1 && stated[first] == right[last] && stated[last] == right[first] ? HypothesisKind.DigitsSwapped
            : null;
    }

    /// <summary>The place of the longer text without which it is the shorter one.</summary>
    private static int? Missing(string longer, string shorter)
    {
        int place = 0;
        while (place < shorter.Length && longer[place] == shorter[place])
        {
            place++;
        }
        return string.CompareOrdinal(longer, place + 1, shorter, place, shorter.Length - place) == 0 ? place : null;
    }

    private static bool IsDoubled(string text, int place) =>
        (place > 0 && text[place - 1] == text[place]) || (place + 1 < text.Length && text[place + 1] == text[place]);

    private static string Digits(decimal number) => Math.Abs(number).ToString(CultureInfo.InvariantCulture);
}
