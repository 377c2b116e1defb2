using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace Disclosure;

/// <summary>An exact rational number: a 64-bit integer where it fits, a fraction of big integers otherwise. Nothing is ever rounded.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>Products of numbers below this bound fit 64 bits.</summary>
    private const long SafeFactor = 1L << 31;

    private readonly long whole;
    private readonly Fraction? fraction;

    private Rational(long whole) => this.whole = whole;

    private Rational(Fraction fraction)
    {
        whole = 0;
        this.fraction = fraction;
    }

    public static Rational Zero => default;
    public static Rational One => new(1);

    public bool IsZero => fraction is null && whole == 0;
    public bool IsWhole => fraction is null || fraction.Denominator.IsOne;
    public int Sign => fraction is null ? Math.Sign(whole) : fraction.Numerator.Sign;

    private BigInteger Numerator => fraction?.Numerator ?? whole;
    private BigInteger Denominator => fraction?.Denominator ?? BigInteger.One;

    public static implicit operator Rational(long number) => new(number);

    public static Rational From(decimal number)
    {
        if (number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue)
        {
            return (long)number;
        }
        int[] bits = decimal.GetBits(number);
        int scale = (bits[3] >> 16) & 0xFF;
        BigInteger mantissa =
            ((BigInteger)unchecked((uint)bits[2]) << 64) + ((BigInteger)unchecked((uint)bits[1]) << 32) + unchecked((uint)bits[0]);
        return Reduce(number < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    public static Rational operator +(Rational left, Rational right)
    {
        if (left.fraction is null && right.fraction is null)
        {
            long sum = unchecked(left.whole + right.whole);
            if (((left.whole ^ sum) & (right.whole ^ sum)) >= 0)
            {
                return new(sum);
            }
        }
        return Reduce(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);
    }

    public static Rational operator -(Rational number) =>
        number.fraction is null && number.whole != long.MinValue ? new(-number.whole) : Reduce(-number.Numerator, number.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right)
    {
        if (left.fraction is null && right.fraction is null && IsSafe(left.whole) && IsSafe(right.whole))
        {
            return new(left.whole * right.whole);
        }
        return left.fraction is null && left.whole == 1 ? right
            : right.fraction is null && right.whole == 1 ? left
            : Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.IsZero)
        {
            throw new DivideByZeroException();
        }
        return right.fraction is null && right.whole == 1 ? left
            : right.fraction is null && right.whole == -1 ? -left
            : Reduce(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
    }

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The largest whole number that is not greater.</summary>
    public Rational Floor()
    {
        if (IsWhole)
        {
            return this;
        }
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger rest);
        return Reduce(rest.Sign < 0 ? quotient - 1 : quotient, BigInteger.One);
    }

    /// <summary>The number as a decimal; exact for sums of figures of a report.</summary>
    /// <exception cref="OverflowException">It is beyond the range of a decimal.</exception>
    public decimal ToDecimal() => fraction is null ? whole : (decimal)Numerator / (decimal)Denominator;

    /// <summary>The number as a decimal; <see langword="null"/> when it is beyond the range of a decimal.</summary>
    public decimal? ToDecimalOrNull()
    {
        try
        {
            return ToDecimal();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public int CompareTo(Rational other) =>
        fraction is null && other.fraction is null
            ? whole.CompareTo(other.whole)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) =>
        fraction is null || other.fraction is null
            ? fraction is null && other.fraction is null && whole == other.whole
            : fraction.Numerator == other.fraction.Numerator && fraction.Denominator == other.fraction.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => fraction is null ? whole.GetHashCode() : fraction.Numerator.GetHashCode();

    public override string ToString() =>
        Denominator.IsOne
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);

    private static bool IsSafe(long number) => number is < SafeFactor and > -SafeFactor;

    private static Rational Reduce(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            numerator /= divisor;
            denominator /= divisor;
        }
        return denominator.IsOne && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new((long)numerator)
            : new(new Fraction(numerator, denominator));
    }

    private sealed class Fraction(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;
        public BigInteger Denominator { get; } = denominator;
    }
}
