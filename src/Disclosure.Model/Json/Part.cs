namespace Disclosure;

/// <summary>A section or row type of a report: one place at which it stands, and how to make it from slots and back.</summary>
internal sealed class Part<T>(
    ReportForm form,
    string path,
    Part<T>.Maker create,
    Part<T>.Copier copy,
    Func<T, int, StrayValue?>? headingAt = null
)
{
    public delegate T Maker(ReadOnlySpan<CellValue> slots, ReadOnlySpan<StrayValue?> headings);

    public delegate void Copier(T part, Span<CellValue> slots);

    public ReportForm Form => form;

    /// <summary>Names from the report, such as <c>requests/newlyReceived</c>.</summary>
    public string Path => path;

    public Maker Create => create;

    public Copier Copy => copy;

    public StrayValue? HeadingAt(T part, int index) => headingAt?.Invoke(part, index);
}

/// <summary>The parts of reports by type; the sections are generated.</summary>
internal static partial class PartTable
{
    public static Part<T> Of<T>() =>
        typeof(T) == typeof(MatrixRow)
            ? (Part<T>)
                (object)
                    new Part<MatrixRow>(
                        ReportForm.Matrix2021,
                        "requests/newlyReceived",
                        (slots, _) => new MatrixRow(slots, default),
                        (row, slots) => row.CopyTo(slots)
                    )
            : (Part<T>)Section(typeof(T));
}
