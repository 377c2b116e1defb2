namespace Disclosure;

/// <summary>Puts boxes into a table row by row; the column of each follows from the boxes that reach down from the rows above.</summary>
internal sealed class FormTableBuilder(string title, int columns)
{
    private readonly List<FormRow> rows = [];
    private readonly List<FormBox> boxes = [];

    /// <summary>For each column the first row that no box reaches.</summary>
    private readonly int[] free = new int[columns];

    public FormTableBuilder Caption(string label) => Add(FormBoxKind.Caption, label, default, columns, 1).EndRow();

    public FormTableBuilder ColumnHead(string label, int columnSpan = 1, int rowSpan = 1) =>
        Add(FormBoxKind.ColumnHead, label, default, columnSpan, rowSpan);

    public FormTableBuilder RowHead(string label, int columnSpan = 1, int rowSpan = 1) =>
        Add(FormBoxKind.RowHead, label, default, columnSpan, rowSpan);

    public FormTableBuilder Unit(string unit) => Add(FormBoxKind.Unit, unit, default, 1, 1);

    public FormTableBuilder Figure(Cell cell, int columnSpan = 1) => Add(FormBoxKind.Figure, "", cell, columnSpan, 1);

    public FormTableBuilder EndRow()
    {
        rows.Add(new FormRow(boxes.ToArray()));
        boxes.Clear();
        return this;
    }

    public FormTable ToTable() => new(PrintedLabel.Of(title), columns, rows.ToArray());

    private FormTableBuilder Add(FormBoxKind kind, string label, Cell cell, int columnSpan, int rowSpan)
    {
        int column = Array.FindIndex(free, row => row <= rows.Count);
        boxes.Add(new FormBox(kind, PrintedLabel.Of(label), cell, column, columnSpan, rowSpan));
        for (int covered = column; covered < column + columnSpan; covered++)
        {
            free[covered] = rows.Count + rowSpan;
        }
        return this;
    }
}
