using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Disclosure;

/// <summary>
/// What is known of one element of a page: where it stands in the source, what it is to a reader, and what the survey found in it. It stands where the parser keeps the
/// place of an element, so that nothing needs to be looked up.
/// </summary>
internal sealed class ElementNotes(TextPosition position) : ISourceReference
{
    /// <summary>The place of the tag; empty for an element that has none in the source.</summary>
    public TextPosition Position { get; } = position;

    /// <summary>What the element is to a reader, once it was asked for.</summary>
    public ElementRoles? Roles { get; set; }

    /// <summary>How many ideographs stand in it outside links.</summary>
    public int Weight { get; set; }

    /// <summary>How many boxes of tables stand in it, those of tables inside it not counted.</summary>
    public int Cells { get; set; }

    /// <summary>Whether a table of more than one cell stands in it.</summary>
    public bool HoldsTable { get; set; }

    /// <summary>Begins a survey anew.</summary>
    public void Clear() => (Weight, Cells, HoldsTable) = (0, 0, false);

    /// <summary>Notes for a new element; what the parser calls for each.</summary>
    public static void Attach(IElement element, TextPosition position) =>
        ((IConstructableElement)element).SourceReference = new ElementNotes(position);

    /// <summary>The notes of an element. Elements that the parser adds without a tag get theirs here.</summary>
    public static ElementNotes Of(IElement element)
    {
        if (element.SourceReference is ElementNotes notes)
        {
            return notes;
        }
        Attach(element, TextPosition.Empty);
        return (ElementNotes)element.SourceReference!;
    }
}
