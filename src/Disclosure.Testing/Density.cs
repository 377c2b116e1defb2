namespace Disclosure.Testing;

/// <summary>How fully a generated report is filled, and how large its figures are.</summary>
public enum Density
{
    /// <summary>Every cell carries a number, zeros written.</summary>
    Dense,

    /// <summary>Most zeros are empty boxes, as in most real reports.</summary>
    Sparse,

    /// <summary>Every cell carries a number, many of them in the millions, as in the reports of provinces and large cities.</summary>
    Large,
}
