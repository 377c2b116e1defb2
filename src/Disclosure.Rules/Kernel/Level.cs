using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// A number with an infinitely small part, so that "less than 5" is the bound 5 less a tiny amount and strict inequalities need no code of their own.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
internal readonly record struct Level(Rational Number, Rational Tiny) : IComparable<Level>
{
    public static implicit operator Level(Rational number) => new(number, Rational.Zero);

    public static Level operator +(Level left, Level right) => new(left.Number + right.Number, left.Tiny + right.Tiny);

    public static Level operator -(Level left, Level right) => new(left.Number - right.Number, left.Tiny - right.Tiny);

    public static Level operator *(Rational factor, Level level) =>
        new(factor * level.Number, level.Tiny.IsZero ? level.Tiny : factor * level.Tiny);

    public static Level operator /(Level level, Rational divisor) => new(level.Number / divisor, level.Tiny / divisor);

    public static bool operator <(Level left, Level right) => left.CompareTo(right) < 0;

    public static bool operator >(Level left, Level right) => left.CompareTo(right) > 0;

    public static bool operator <=(Level left, Level right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Level left, Level right) => left.CompareTo(right) >= 0;

    /// <summary>Whether it is a whole number with no tiny part.</summary>
    public bool IsWhole => Tiny.IsZero && Number.IsWhole;

    /// <summary>The largest whole number that is not greater.</summary>
    public Rational Floor() => Number.IsWhole && Tiny.Sign < 0 ? Number - Rational.One : Number.Floor();

    public static Level operator -(Level level) => new(-level.Number, -level.Tiny);

    public int CompareTo(Level other)
    {
        int order = Number.CompareTo(other.Number);
        return order != 0 ? order : Tiny.CompareTo(other.Tiny);
    }

    public override string ToString() => Tiny.IsZero ? Number.ToString() : $"{Number} and {Tiny} tiny";
}
