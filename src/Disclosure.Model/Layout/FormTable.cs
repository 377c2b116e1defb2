namespace Disclosure;

/// <summary>A table of a printed form: a section of the matrix form, or the indicator table. Immutable.</summary>
public sealed class FormTable
{
    internal FormTable(string title, int columns, IReadOnlyList<FormRow> rows)
    {
        Title = title;
        Columns = columns;
        Rows = rows.Sealed();
    }

    /// <summary>The title above the table, such as 二、主动公开政府信息情况.</summary>
    public string Title { get; }

    /// <summary>How many columns the table has.</summary>
    public int Columns { get; }

    /// <summary>The rows from top to bottom, captions and heads included.</summary>
    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>For each row and column the box that covers the place.</summary>
    internal FormBox[][] ToGrid()
    {
        FormBox[][] grid = Rows.Select(_ => new FormBox[Columns]).ToArray();
        for (int row = 0; row < grid.Length; row++)
        {
            foreach (FormBox box in Rows[row].Boxes)
            {
                for (int down = row; down < row + box.RowSpan; down++)
                {
                    for (int column = box.Column; column < box.Column + box.ColumnSpan; column++)
                    {
                        grid[down][column] = box;
                    }
                }
            }
        }
        return grid;
    }

    /// <summary>Title and size.</summary>
    public override string ToString() => FormattableString.Invariant($"{Title}: {Rows.Count} x {Columns}");
}
