using Section = Disclosure.CellsMatrix.ProactiveDisclosure;

namespace Disclosure.Testing;

/// <summary>The rows of section two of the edition 2019 that state a stock of items: how many there were last year, and how many more or fewer there are now.</summary>
internal static class ItemRows
{
    /// <summary>Licensing, other services, penalties, compulsion: the decisions of a year rest on such items.</summary>
    public static readonly (Cell Items, Cell Change, Cell Decisions)[] WithDecisions =
    [
        (Section.Licensing.ItemsLastYear, Section.Licensing.Change, Section.Licensing.Decisions),
        (Section.OtherExternalServices.ItemsLastYear, Section.OtherExternalServices.Change, Section.OtherExternalServices.Decisions),
        (Section.Penalties.ItemsLastYear, Section.Penalties.Change, Section.Penalties.Decisions),
        (Section.Compulsion.ItemsLastYear, Section.Compulsion.Change, Section.Compulsion.Decisions),
    ];

    /// <summary>Those, and fees.</summary>
    public static readonly (Cell Items, Cell Change)[] All =
    [
        .. WithDecisions.Select(row => (row.Items, row.Change)),
        (Section.Fees.ItemsLastYear, Section.Fees.Change),
    ];
}
