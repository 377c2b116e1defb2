namespace Disclosure.Tests.Documents;

/// <summary>One box of a page: what is written in it, and of which cell it is the figure.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Cell">The cell; none for labels, units, remarks and boxes of no form.</param>
internal sealed record MessyBox(string Text, Cell Cell = default)
{
    public bool IsFigure => Cell != default;
}

/// <summary>A row of a page: labels and boxes. A row with one label and no box is a line of text.</summary>
internal sealed record MessyRow(IReadOnlyList<MessyBox> Boxes)
{
    public static MessyRow Line(string text) => new([new MessyBox(text)]);

    public bool IsLine => Boxes.Count == 1;
}

/// <summary>A page with what is true of it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Layout">The name of the layout, for the log.</param>
/// <param name="Noise">The names of the disturbances, for the log.</param>
/// <param name="Rows">What is drawn.</param>
/// <param name="Expected">For each cell on the page what a person reads there, and how it is written.</param>
internal sealed record MessyPage(
    ReportForm Form,
    string Layout,
    IReadOnlyList<string> Noise,
    IReadOnlyList<MessyRow> Rows,
    IReadOnlyDictionary<Cell, (CellValue Value, string Written)> Expected
)
{
    public override string ToString() => $"{Form}, {Layout}: {string.Join(", ", Noise)}\n{MessyLayouts.AsText(this)}";
}
