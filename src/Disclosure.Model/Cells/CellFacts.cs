namespace Disclosure;

/// <summary>What the catalogue says of a cell.</summary>
internal sealed record CellFacts(
    int Id,
    string Key,
    string EnglishName,
    string Unit,
    CellKind Kind,
    CellRelation Relation,
    int ParentId,
    string Definition,
    string Source,
    params CellPlace[] Places
)
{
    /// <summary>The place on the newest form that has the cell.</summary>
    public CellPlace Newest => Places[Places.Length - 1];

    public CellPlace? On(ReportForm form)
    {
        foreach (CellPlace place in Places)
        {
            if (place.Form == form)
            {
                return place;
            }
        }
        return null;
    }
}

/// <summary>How a cell stands on one form; <see cref="Column"/> is empty in the indicator table, whose rows have one value each.</summary>
internal sealed record CellPlace(
    ReportForm Form,
    string Code,
    string Path,
    string Block,
    string Row,
    string Column,
    string[] RowVariants,
    string[] ColumnVariants
)
{
    public string Label => Column.Length == 0 ? Row : $"{Row} / {Column}";
}
