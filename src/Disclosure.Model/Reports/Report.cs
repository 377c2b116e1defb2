using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// The statistics of one annual report (政府信息公开工作年度报告) in one of the official forms: <see cref="Report2014"/>, <see cref="Report2019"/> or
/// <see cref="Report2021"/>. Reports are immutable and safe to share between threads; <c>with</c> makes changed copies; two are equal when header, origin and
/// every figure with its state are equal. A cell that was never set is <see cref="CellState.Missing"/>; setting a property to <see langword="null"/>
/// makes it <see cref="CellState.Blank"/>; a number, 0 included, makes it <see cref="CellState.Filled"/>. A report says nothing about whether its sums hold.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record Report
{
    private ReportHeader header = ReportHeader.Empty;
    private ReportOrigin origin = ReportOrigin.Stated;

    private protected Report() { }

    /// <summary>The form of this report.</summary>
    public abstract ReportForm Form { get; }

    /// <summary>Who reports, for which year, and the dates.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ReportHeader Header
    {
        get => header;
        init => header = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Whether the figures were stated on this form or carried over from another one.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public ReportOrigin Origin
    {
        get => origin;
        init => origin = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// What stands in a cell. A cell that the form does not have gives <see cref="CellValue.NotOnForm"/>; a heading gives the number that was typed on
    /// it, if any.
    /// </summary>
    /// <exception cref="InvalidOperationException"><paramref name="cell"/> is no cell.</exception>
    public CellValue this[Cell cell]
    {
        get
        {
            CellFacts facts = cell.Facts;
            FormLayout layout = FormLayout.Of(Form);
            if (facts.Kind == CellKind.Heading)
            {
                return StrayValueOn(cell) is { } stray ? CellValue.FilledOrBlank(stray.Number)
                    : facts.On(Form) is null ? CellValue.NotOnForm
                    : CellValue.Missing;
            }
            int slot = layout.SlotOf(cell);
            if (slot < 0)
            {
                return CellValue.NotOnForm;
            }
            CellValue value = At(slot);
            return value.State == CellState.Missing && facts.On(Form) is null ? CellValue.NotOnForm : value;
        }
    }

    /// <summary>Why a cell has a number, or none.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="cell"/> is no cell.</exception>
    public CellState StateOf(Cell cell) => this[cell].State;

    /// <summary>The figure that was typed on a heading of the indicator table; <see langword="null"/> when there is none, or the form has no such heading.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="heading"/> is no cell.</exception>
    public StrayValue? StrayValueOn(Cell heading)
    {
        _ = heading.Facts;
        int index = FormLayout.Of(Form).HeadingIndexOf(heading);
        return index < 0 ? null : HeadingAt(index);
    }

    /// <summary>The value cells of the form in order, each with what stands in it: 58, 198 or 200.</summary>
    public IEnumerable<KeyValuePair<Cell, CellValue>> Cells =>
        Cell.On(Form).Select(cell => new KeyValuePair<Cell, CellValue>(cell, this[cell]));

    /// <summary>How many of the form's value cells are in a state.</summary>
    public int CountOf(CellState state) => Cell.On(Form).Count(cell => StateOf(cell) == state);

    /// <summary>Form, year and issuing body, and how many cells are filled.</summary>
    public sealed override string ToString()
    {
        string body = Header.IssuingBody ?? "(issuing body unknown)";
        string year = Header.ReportYear?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "(year unknown)";
        return $"{GetType().Name} {year} {body}: {Count(CellState.Filled)} of {Cell.On(Form).Count} cells filled"
            + Other(CellState.Blank, "blank")
            + Other(CellState.NotApplicable, "\"/\"")
            + Other(CellState.NotDerivable, "not derivable")
            + Other(CellState.Missing, "missing")
            + (Origin.Kind == OriginKind.Migrated ? $", migrated from {Origin.SourceForm}" : "");
    }

    private string Count(CellState state) => CountOf(state).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Other(CellState state, string word) => CountOf(state) == 0 ? "" : $", {Count(state)} {word}";

    /// <summary>Builds a report of a form from cells; what is not named is <see cref="CellState.Missing"/>.</summary>
    /// <exception cref="ArgumentException">A cell does not belong to the form, or a count is given a fraction.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static Report FromCells(ReportForm form, IEnumerable<KeyValuePair<Cell, CellValue>> cells)
    {
        if (cells is null)
        {
            throw new ArgumentNullException(nameof(cells));
        }
        var draft = new ReportDraft(form);
        foreach (KeyValuePair<Cell, CellValue> pair in cells)
        {
            draft.Set(pair.Key, pair.Value);
        }
        return draft.ToReport();
    }

    /// <summary>The official form with every box empty; group lines and headings carry nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form.</exception>
    public static Report BlankForm(ReportForm form) =>
        FromCells(form, Cell.On(form).Select(cell => new KeyValuePair<Cell, CellValue>(cell, CellValue.Blank)));

    /// <summary>What is kept in a slot of the record (see FormLayout).</summary>
    internal abstract CellValue At(int slot);

    /// <summary>Copies every slot.</summary>
    internal abstract void CopyTo(Span<CellValue> slots);

    /// <summary>Copies counts and states of every slot; for an amount of money its sign stands for the number.</summary>
    internal abstract void CopyCounts(Span<long> numbers, Span<CellState> states);

    /// <summary>
    /// Reads a little of every part. The parts of a report lie apart in memory, and fetching one waits for nothing that another holds: whoever
    /// is about to read several reports touches all of them first, so that the processor fetches their parts at the same time.
    /// </summary>
    /// <returns>Nothing of meaning; without a result the reading could be left out.</returns>
    internal abstract long Touch();

    /// <summary>The figure on a heading, by its position among the form's headings.</summary>
    internal virtual StrayValue? HeadingAt(int index) => null;
}
