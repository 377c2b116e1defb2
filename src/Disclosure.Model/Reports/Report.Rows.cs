namespace Disclosure;

public abstract partial record Report
{
    /// <summary>
    /// A row for each cell of the form, in its order, made as it is asked for. Figures that some write where the form has no box are left out: those on
    /// the lines of groups (read them with <c>report[cell]</c> for <see cref="Cell.GroupLinesOn"/>) and on headings (<see cref="StrayValueOn"/>).
    /// </summary>
    /// <param name="source">Where the report comes from, such as the path of its file, for <see cref="ReportRow.Source"/>.</param>
    public IEnumerable<ReportRow> Rows(string? source = null) => Cell.On(Form).Select(cell => new ReportRow(this, cell, source));
}
