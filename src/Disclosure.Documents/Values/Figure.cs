namespace Disclosure;

/// <summary>What the text of one box turned out to be.</summary>
internal enum FigureKind
{
    Blank,
    NotApplicable,

    /// <summary>The page says that the figure is not known.</summary>
    Unknown,
    Number,
    SignMalformed,
    TooLarge,
    NotANumber,
}

/// <summary>The text of one box as a number with its unit, or the reason why it is none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number with the digits as written; 0 unless there is one.</param>
/// <param name="Unit">The unit behind the number, folded; empty when none is written.</param>
/// <param name="HasRemark">Whether words or marks that belong to no number stand beside it.</param>
/// <param name="HasPlus">Whether a plus sign is written.</param>
/// <param name="Suggestion">For two signs: what may be meant.</param>
/// <param name="IsChange">Whether it is written as a change against the year before, such as 增加3 and 不变, which is no figure of a plain count.</param>
internal sealed record Figure(
    FigureKind Kind,
    decimal Number = 0,
    string Unit = "",
    bool HasRemark = false,
    bool HasPlus = false,
    string? Suggestion = null,
    bool IsChange = false
)
{
    public bool IsNumber => Kind == FigureKind.Number;

    /// <summary>A number, or something that was meant as one.</summary>
    public bool IsFigure => Kind is not (FigureKind.Blank or FigureKind.NotApplicable or FigureKind.Unknown);
}
