namespace Disclosure;

/// <summary>Which ids rules of users may have: none that this library uses or may come to use.</summary>
internal static class RuleIds
{
    /// <summary>Every id of this library's rules begins with one of these, future ones included.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["A-", "B-", "B19-", "B21-", "FI-", "HI-", "XT-", "XY-"];

    /// <summary>Says by an exception what is wrong with an id for a user's rule.</summary>
    public static void Validate(string id)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }
        if (id.Length == 0 || id.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '[' or ']'))
        {
            throw new ArgumentException($"'{id}' is no id: it is not empty and has no white space and no square brackets.", nameof(id));
        }
        if (IsReserved(id))
        {
            throw new ArgumentException(
                $"Ids that begin with {string.Join(", ", Reserved)} are this library's own: call the rule '{id}' otherwise.",
                nameof(id)
            );
        }
    }

    public static bool IsReserved(string id) => Reserved.Any(prefix => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
