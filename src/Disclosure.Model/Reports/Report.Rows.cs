namespace Disclosure;

public abstract partial record Report
{
    /// <summary>
    /// A row for each cell of the form, in its order, made as it is asked for. Lines of groups, whose figures are sums of rows, are left out, and so are figures on
    /// headings, which are in no cell.
    /// </summary>
    public IEnumerable<ReportRow> Rows() => Cell.On(Form).Select(cell => new ReportRow(this, cell));
}
