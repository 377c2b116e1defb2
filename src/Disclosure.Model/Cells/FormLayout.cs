namespace Disclosure;

/// <summary>
/// The layout of one form: its cells in order, and for each place of the record (a slot) the cell that is kept there. The records hold their figures in
/// the order of the slots; a matrix record of edition 2019 has slots for the three rows of (六) that only edition 2021 has, so that a mixed page loses
/// no figure. Such a slot belongs to no cell of the form.
/// </summary>
internal sealed class FormLayout
{
    private static readonly FormLayout Indicators2014 = new(ReportForm.Indicators2014, CellTable.Slots2014);
    private static readonly FormLayout Matrix2019 = new(ReportForm.Matrix2019, CellTable.Slots2019);
    private static readonly FormLayout Matrix2021 = new(ReportForm.Matrix2021, CellTable.Slots2021);

    private readonly short[] slotById;
    private readonly Dictionary<string, Cell> byName = new(StringComparer.Ordinal);

    private FormLayout(ReportForm form, short[] idBySlot)
    {
        Form = form;
        SlotCells = Array.ConvertAll(idBySlot, id => new Cell(id));
        slotById = new short[CellTable.Facts.Length];
        for (int id = 0; id < slotById.Length; id++)
        {
            slotById[id] = -1;
        }
        var values = new List<Cell>();
        var groupLines = new List<Cell>();
        for (int slot = 0; slot < SlotCells.Length; slot++)
        {
            Cell cell = SlotCells[slot];
            slotById[cell.Id] = (short)slot;
            if (cell.IsOn(form))
            {
                (cell.Relation == CellRelation.GroupLine ? groupLines : values).Add(cell);
                AddNames(cell);
            }
        }
        ValueCells = values.AsReadOnly();
        ValueSlots = values.ConvertAll(cell => (int)slotById[cell.Id]).ToArray();
        ValueMask = new byte[SlotCells.Length];
        foreach (int slot in ValueSlots)
        {
            ValueMask[slot] = byte.MaxValue;
        }
        GroupLines = groupLines.AsReadOnly();
        Headings = form == ReportForm.Indicators2014 ? Array.AsReadOnly(Array.ConvertAll(CellTable.Headings, id => new Cell(id))) : [];
        foreach (Cell heading in Headings)
        {
            AddNames(heading);
        }
    }

    public ReportForm Form { get; }

    /// <summary>For each slot of the record its cell; on edition 2019 some are cells of edition 2021.</summary>
    public Cell[] SlotCells { get; }

    public IReadOnlyList<Cell> ValueCells { get; }

    /// <summary>The slots of <see cref="ValueCells"/>.</summary>
    public int[] ValueSlots { get; }

    /// <summary>
    /// For each slot all bits when it is one of <see cref="ValueSlots"/>, and none otherwise: on lines of groups, and in rows of another edition,
    /// a report of the form seldom has a figure.
    /// </summary>
    public byte[] ValueMask { get; }

    public IReadOnlyList<Cell> GroupLines { get; }

    public IReadOnlyList<Cell> Headings { get; }

    public static FormLayout Of(ReportForm form) =>
        form switch
        {
            ReportForm.Indicators2014 => Indicators2014,
            ReportForm.Matrix2019 => Matrix2019,
            ReportForm.Matrix2021 => Matrix2021,
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form."),
        };

    /// <summary>The slot of a cell, or -1 when the record has no place for it.</summary>
    public int SlotOf(Cell cell) => slotById[cell.Id];

    /// <summary>The position of a heading among <see cref="Headings"/>, or -1.</summary>
    public int HeadingIndexOf(Cell cell)
    {
        for (int index = 0; index < Headings.Count; index++)
        {
            if (Headings[index] == cell)
            {
                return index;
            }
        }
        return -1;
    }

    public bool TryFind(string keyOrCode, out Cell cell) => byName.TryGetValue(keyOrCode, out cell);

    private void AddNames(Cell cell)
    {
        byName[cell.Key] = cell;
        byName[cell.CodeOn(Form)] = cell;
    }
}
