namespace Disclosure;

/// <summary>
/// The text of a cell and what the matchers read out of it. A page is gone over many times, by one matcher after the other, so that each reading is made once, when it
/// is first asked for. Two contents are equal when their texts are.
/// </summary>
internal sealed class CellContent(string text) : IEquatable<CellContent>
{
    private CellTraits traits;
    private string? key;
    private Label? label;
    private Figure? figure;
    private LineWords? words;

    public string Text { get; } = text;

    public string Key => key ??= Folding.Key(Text);

    public Label Label => label ??= Label.Parse(Text);

    public Figure Figure => figure ??= FigureParser.Parse(Text);

    public LineWords Words => words ??= LineWords.Of(Text);

    public CellTraits Traits => traits == CellTraits.NotRead ? traits = Read() : traits;

    public bool Equals(CellContent? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as CellContent);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private CellTraits Read()
    {
        if (Folding.IsBlank(Text))
        {
            // An empty box has no figure; FigureParser says the same.
            return CellTraits.Read | CellTraits.Blank;
        }
        bool isBox = FigureParser.IsBoxText(Text, Figure);
        bool isFigure = FigureParser.IsFigureText(Text, Figure, isBox);
        bool isUnit = !Folding.HasDigit(Text) && Units.IsUnit(Text);
        return CellTraits.Read
            | (HasWords(Text) ? CellTraits.Words : CellTraits.NotRead)
            | (isBox ? CellTraits.Box : CellTraits.NotRead)
            | (isFigure ? CellTraits.Figure : CellTraits.NotRead)
            | (isUnit ? CellTraits.Unit : CellTraits.NotRead);
    }

    private static bool HasWords(string text)
    {
        const char FirstOfHan = '\u2E80';
        foreach (char character in text)
        {
            if (character >= FirstOfHan)
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>What a text is on its own.</summary>
[Flags]
internal enum CellTraits
{
    NotRead = 0,
    Read = 1,
    Blank = 2,
    Box = 4,
    Figure = 8,
    Unit = 16,
    Words = 32,
}
