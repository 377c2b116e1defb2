namespace Disclosure;

/// <summary>A statement with a number, such as 2023年收到政府信息公开申请12件, or that there was nothing. Each number makes one of these.</summary>
/// <param name="Figure">The number with its unit and subject.</param>
/// <param name="Sentence">The sentence as written.</param>
/// <param name="Location">Where the sentence begins.</param>
public sealed record FigureClaim(NarrativeFigure Figure, string Sentence, SourceLocation Location) : Claim(Sentence, Location)
{
    private protected override string Statement(Language language) => Figure.ToString(language);
}
