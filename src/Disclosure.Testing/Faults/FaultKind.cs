namespace Disclosure.Testing;

/// <summary>Mistakes seen in real reports, as <see cref="ReportFaults.WithFault{T}(T, FaultKind, int)"/> plants them.</summary>
public enum FaultKind
{
    /// <summary>A total was left at 0 beside its parts.</summary>
    TotalLeftZero,

    /// <summary>A digit was left out: 1234 became 124.</summary>
    DigitDropped,

    /// <summary>A digit was typed twice: 123 became 1223.</summary>
    DigitDoubled,

    /// <summary>Two neighbouring digits changed places: 1234 became 1324.</summary>
    DigitsSwapped,

    /// <summary>A figure has the wrong sign.</summary>
    WrongSign,

    /// <summary>A figure is ten times too large.</summary>
    FactorTen,

    /// <summary>A figure is ten thousand times too large, as when 元 are written for 万元.</summary>
    FactorTenThousand,

    /// <summary>A figure stands one box beside its own, which holds 0 or is the one that held 0.</summary>
    OneColumnOff,

    /// <summary>Two figures side by side changed places.</summary>
    Exchanged,
}
