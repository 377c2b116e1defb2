namespace Disclosure;

/// <summary>
/// One cell of a document: a box of a table, or a line of text. Formats with explicit tables give the column; a box that is covered by a cell which began to
/// the left of it or above it is marked.
/// </summary>
internal sealed record GridCell(string Text, SourceLocation Location, int Column)
{
    private readonly CellContent content = new(Text);

    public string Text
    {
        get => content.Text;
        init => content = new CellContent(value);
    }

    /// <summary>Covered by a cell that began elsewhere; its text, if any, repeats that cell.</summary>
    public bool IsCovered { get; init; }

    /// <summary>Covered by a cell that began in a row above.</summary>
    public bool IsFromAbove { get; init; }

    /// <summary>The letters, digits and ideographs of the text alone.</summary>
    public string Key => content.Key;

    /// <summary>The text as a label.</summary>
    public Label Label => content.Label;

    /// <summary>The text as a figure.</summary>
    public Figure Figure => content.Figure;

    /// <summary>The text as the words of a line.</summary>
    public LineWords Words => content.Words;

    /// <summary>How a number is written that was broken over lines and is put together in the text; <see langword="null"/> for every other.</summary>
    public string? Broken { get; init; }

    /// <summary>What a box without text shows that is no text, such as a picture; <see langword="null"/> for every other.</summary>
    public string? Picture { get; init; }

    public bool IsBlank => (content.Traits & CellTraits.Blank) != 0;

    /// <summary>Whether the text alone may be the content of a box: a figure, a mark for "nothing", or digits gone wrong.</summary>
    public bool MayBeBox => (content.Traits & CellTraits.Box) != 0;

    /// <summary>Whether the box holds a figure, or digits that were meant as one; words, units and empty boxes are none.</summary>
    public bool HoldsFigure => (content.Traits & CellTraits.Figure) != 0;

    /// <summary>Whether the text is a unit and nothing else.</summary>
    public bool IsUnit => (content.Traits & CellTraits.Unit) != 0;

    /// <summary>Whether anything stands in it but figures, signs and Latin letters. Every label of a form has Chinese words.</summary>
    public bool HasWords => (content.Traits & CellTraits.Words) != 0;

    /// <summary>The place with the column of the table, for trouble that is about the column.</summary>
    public SourceLocation LocationInRow => Location with { Column = Column };
}
