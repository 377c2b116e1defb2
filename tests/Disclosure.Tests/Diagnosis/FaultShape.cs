namespace Disclosure.Tests;

/// <summary>Mistakes seen in real reports, as they are planted.</summary>
public enum FaultShape
{
    TotalLeftZero,
    DigitDropped,
    DigitDoubled,
    DigitsSwapped,
    WrongSign,
    FactorTen,
    FactorTenThousand,
    OneColumnOff,
    Exchanged,
}
