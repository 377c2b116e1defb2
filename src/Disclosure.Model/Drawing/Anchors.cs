using System.Globalization;

namespace Disclosure;

/// <summary>
/// Anchors that do not meet those of another fragment on the same page: they begin with a number made from what is drawn, so the same fragment always has
/// the same anchors.
/// </summary>
internal static class Anchors
{
    /// <param name="kind">What is drawn, such as <c>check-</c>.</param>
    /// <param name="report">The report that is drawn.</param>
    /// <param name="drawn">What is said of it, such as findings and repairs: two results of one report are two fragments.</param>
    public static string Prefix(string kind, Report report, IEnumerable<string> drawn)
    {
        unchecked
        {
            // FNV-1a: small, and the same everywhere.
            uint hash = 2166136261;
            foreach (char character in drawn.Prepend(report.ToJson()).SelectMany(text => text.Append('\n')))
            {
                hash = (hash ^ character) * 16777619;
            }
            return string.Format(CultureInfo.InvariantCulture, "{0}{1:x8}-", kind, hash);
        }
    }

    public static string Finding(string prefix, int number) => string.Format(CultureInfo.InvariantCulture, "{0}f{1}", prefix, number);
}
