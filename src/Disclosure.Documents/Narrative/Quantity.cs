namespace Disclosure;

/// <summary>A number with its unit in a text, from the word that makes it approximate to the end of the unit.</summary>
internal sealed record Quantity(int Start, int End, decimal Value, string Unit)
{
    public const string PercentUnit = "%";

    public decimal? UpTo { get; init; }

    public FigurePrecision Precision { get; init; }

    public decimal Resolution { get; init; } = 1;

    /// <summary>Digits behind the point.</summary>
    public int Decimals { get; init; }

    /// <summary>Written in Chinese numerals, which are often no count but a manner of speaking.</summary>
    public bool IsSpelledOut { get; init; }

    public bool IsPercent => Unit == PercentUnit;
}
