namespace Disclosure;

/// <summary>
/// A figure that stands where the form has no box: on a heading row of the indicator table, or in a row that the form does not know. It is kept as it
/// was written and never put into a cell.
/// </summary>
/// <param name="Label">The label beside which it stands, as written.</param>
/// <param name="Text">The figure as written.</param>
/// <param name="Number">Its number; <see langword="null"/> when the text is no plain number.</param>
public sealed record StrayValue(string Label, string Text, decimal? Number)
{
    /// <summary>Label and figure as written.</summary>
    public override string ToString() => $"{Label} {Text}";
}
