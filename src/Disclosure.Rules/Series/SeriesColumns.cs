namespace Disclosure;

/// <summary>The columns of a row by name, in their order: the one list from which CSV and JSON are written.</summary>
internal static class SeriesColumns
{
    public static readonly (string Name, Func<SeriesRow, object?> Value)[] All =
    [
        ("issuer", row => row.Issuer),
        ("year", row => row.Year),
        ("indicator", row => row.Indicator),
        ("name", row => row.Name),
        ("form", row => row.Form),
        ("state", row => row.State),
        ("stated", row => row.Stated),
        ("basis", row => row.Basis),
        ("low", row => row.Low),
        ("high", row => row.High),
        ("quality", row => row.Quality),
        ("assumptions", row => row.Assumptions),
        ("break", row => row.Break),
        ("breakReason", row => row.BreakReason),
        ("whole", row => row.Whole),
        ("share", row => row.Share),
        ("change", row => row.Change),
        ("changeReason", row => row.ChangeReason),
        ("sources", row => row.Sources),
    ];
}
