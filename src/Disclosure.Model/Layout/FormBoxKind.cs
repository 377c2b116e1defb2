namespace Disclosure;

/// <summary>What a box of a printed form is for.</summary>
public enum FormBoxKind
{
    /// <summary>A caption over a block, such as 第二十条第（一）项; it spans the table.</summary>
    Caption = 1,

    /// <summary>The head of one column or of several.</summary>
    ColumnHead,

    /// <summary>The head of one row or of several: the label of a figure, or of a group.</summary>
    RowHead,

    /// <summary>The unit printed beside a figure of the indicator table; empty beside a heading.</summary>
    Unit,

    /// <summary>The box in which the figure of a cell stands.</summary>
    Figure,
}
