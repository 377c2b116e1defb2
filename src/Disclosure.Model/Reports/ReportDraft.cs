namespace Disclosure;

/// <summary>A report under construction: figures by slot, then the record. Readers, JSON, migration and <c>With(cell, value)</c> build through it.</summary>
internal sealed class ReportDraft
{
    private readonly FormLayout layout;
    private readonly CellValue[] values;
    private readonly StrayValue?[] headings;

    public ReportDraft(ReportForm form)
    {
        layout = FormLayout.Of(form);
        values = new CellValue[layout.SlotCells.Length];
        headings = new StrayValue?[layout.Headings.Count];
    }

    public ReportDraft(Report report)
        : this(report.Form)
    {
        report.CopyTo(values);
        for (int index = 0; index < headings.Length; index++)
        {
            headings[index] = report.HeadingAt(index);
        }
        Header = report.Header;
        Origin = report.Origin;
    }

    public ReportHeader Header { get; set; } = ReportHeader.Empty;

    public ReportOrigin Origin { get; set; } = ReportOrigin.Stated;

    /// <summary>The figures by slot, for those who know the layout.</summary>
    public Span<CellValue> Slots => values;

    /// <summary>The figures on headings, in the order of the form's headings.</summary>
    public Span<StrayValue?> Headings => headings;

    /// <summary>Whether a slot keeps an amount of money.</summary>
    public bool IsMoney(int slot) => layout.SlotCells[slot].Kind == CellKind.Money;

    /// <summary>Puts a value into a cell, or a figure onto a heading.</summary>
    /// <exception cref="ArgumentException">The form has no place for the cell, or the value does not fit its kind.</exception>
    public void Set(Cell cell, CellValue value)
    {
        CellFacts facts = cell.IsNone ? throw new ArgumentException("default(Cell) is no cell.", nameof(cell)) : cell.Facts;
        int heading = layout.HeadingIndexOf(cell);
        if (heading >= 0)
        {
            headings[heading] = value.Number is { } number ? new StrayValue(cell.Label, value.ToString(), number) : null;
            return;
        }
        int slot = layout.SlotOf(cell);
        if (slot < 0)
        {
            throw new ArgumentException($"{layout.Form} has no cell {cell}.", nameof(cell));
        }
        if (value.State == CellState.NotOnForm)
        {
            value = facts.On(layout.Form) is null
                ? CellValue.Missing
                : throw new ArgumentException($"{cell} is on the form {layout.Form}.", nameof(value));
        }
        if (facts.Kind != CellKind.Money)
        {
            _ = value.ToCount(cell);
        }
        values[slot] = value;
    }

    /// <summary>Keeps a figure that stands on a heading, as written.</summary>
    public void SetHeading(Cell heading, StrayValue value) => headings[layout.HeadingIndexOf(heading)] = value;

    public Report ToReport() =>
        layout.Form switch
        {
            ReportForm.Indicators2014 => new Report2014(values, headings) { Header = Header, Origin = Origin },
            ReportForm.Matrix2019 => new Report2019(values) { Header = Header, Origin = Origin },
            _ => new Report2021(values) { Header = Header, Origin = Origin },
        };
}
