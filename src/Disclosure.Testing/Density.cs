namespace Disclosure.Testing;

/// <summary>How fully a generated report is filled.</summary>
public enum Density
{
    /// <summary>Every cell carries a number, zeros written.</summary>
    Dense,

    /// <summary>Most zeros are empty boxes, as in most real reports.</summary>
    Sparse,
}
