namespace Disclosure;

/// <summary>What is known of the subjects of prose.</summary>
public static class ClaimSubjects
{
    /// <summary>The name of a subject in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is undefined.</exception>
    public static string Name(this ClaimSubject subject, Language language) => Facts(subject).Name.In(language);

    /// <summary>The units in which a subject is counted in prose; empty for <see cref="ClaimSubject.None"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is undefined.</exception>
    public static IReadOnlyList<string> Units(this ClaimSubject subject) => Array.AsReadOnly(Facts(subject).Units);

    private static (LocalizedText Name, string[] Units) Facts(ClaimSubject subject) =>
        subject >= 0 && (int)subject < ClaimSubjectTable.Facts.Length
            ? ClaimSubjectTable.Facts[(int)subject]
            : throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such subject.");
}
