namespace Disclosure;

/// <summary>The language of a message. Official labels are always Chinese.</summary>
public enum Language
{
    /// <summary>English, the default.</summary>
    English = 0,

    /// <summary>Chinese (simplified).</summary>
    Chinese = 1,
}
