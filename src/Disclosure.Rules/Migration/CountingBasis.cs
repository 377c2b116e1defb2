namespace Disclosure;

/// <summary>What was counted on the source form for a cell of a migrated report.</summary>
public enum CountingBasis
{
    /// <summary>Nothing that says anything of the cell.</summary>
    None = 0,

    /// <summary>Requests (申请), each once.</summary>
    Requests,

    /// <summary>Responses (答复), of which a request may get several.</summary>
    Responses,

    /// <summary>Cases of reconsideration or litigation.</summary>
    Cases,

    /// <summary>Documents, decisions and other things published.</summary>
    Publications,
}
