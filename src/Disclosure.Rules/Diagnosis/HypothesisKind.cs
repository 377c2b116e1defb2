namespace Disclosure;

/// <summary>What may have happened to figures that a repair changes, as seen in real reports.</summary>
public enum HypothesisKind
{
    /// <summary>The parts are filled and their total was left 0.</summary>
    TotalLeftZero,

    /// <summary>A group such as (六)其他处理 was filled on its own line and its row left 0.</summary>
    GroupLineOnly,

    /// <summary>Two figures were exchanged.</summary>
    ValuesExchanged,

    /// <summary>A figure stands one row or one column off.</summary>
    ValueMoved,

    /// <summary>The figure has the wrong sign.</summary>
    WrongSign,

    /// <summary>The figure is ten times too large or too small.</summary>
    FactorTen,

    /// <summary>The figure is ten thousand times too large or too small, as when 元 and 万元 are confused.</summary>
    FactorTenThousand,

    /// <summary>A digit was typed twice.</summary>
    DigitDoubled,

    /// <summary>Two neighbouring digits were swapped.</summary>
    DigitsSwapped,

    /// <summary>A digit is missing.</summary>
    DigitDropped,

    /// <summary>There is a digit too many.</summary>
    DigitAdded,

    /// <summary>One digit is another one.</summary>
    DigitMistyped,

    /// <summary>The box was left 0 and its figure typed on a heading of the same section of the indicator table.</summary>
    OnHeading,
}
