namespace Disclosure;

/// <summary>How surely a cell of a report was read from a document.</summary>
public enum CellConfidence
{
    /// <summary>No row of the document belongs to the cell.</summary>
    NotFound,

    /// <summary>
    /// The row was found and something about the cell, its row or its box is reported: a label that deviates from every known spelling, a figure with a remark or in another unit, a
    /// box that could not be read. <see cref="ReportReading.ProblemsOf"/> says what.
    /// </summary>
    Reported,

    /// <summary>The label stands there as it is known, the box stands where the form has it, and nothing is reported of them.</summary>
    Clear,
}
