namespace Disclosure;

/// <summary>A row of a printed form. Immutable.</summary>
public sealed class FormRow
{
    internal FormRow(IReadOnlyList<FormBox> boxes) => Boxes = boxes.Sealed();

    /// <summary>The boxes that begin in this row, from left to right; a box that began in a row above and reaches into this one is not among them.</summary>
    public IReadOnlyList<FormBox> Boxes { get; }

    /// <summary>Whether the row is a caption over the whole table.</summary>
    public bool IsCaption => Boxes.Count == 1 && Boxes[0].Kind == FormBoxKind.Caption;

    /// <summary>Whether the row belongs to the heads of the columns.</summary>
    public bool IsHead => Boxes.All(box => box.Kind == FormBoxKind.ColumnHead);

    /// <summary>The boxes with bars between them.</summary>
    public override string ToString() => string.Join(" | ", Boxes);
}
