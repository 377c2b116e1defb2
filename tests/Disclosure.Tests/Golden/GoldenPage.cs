using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Tests;

/// <summary>
/// Collects what the library says or draws, under headings, and compares it with a file of <c>tests/golden/texts</c> that a person read line by line. With
/// <c>DISCLOSURE_WRITE=1</c> the file is written anew: read the difference as a user would before you commit it.
/// </summary>
internal sealed partial class GoldenPage(string name)
{
    private readonly StringBuilder page = new();

    public GoldenPage Add(string title, string text)
    {
        // What ends a line of CSV is part of it, and not to be seen otherwise.
        page.Append("=== ").Append(title).Append('\n').Append(text.Replace("\r\n", "␍\n", StringComparison.Ordinal)).Append("\n\n");
        return this;
    }

    public GoldenPage Add(string title, IEnumerable<string> lines) => Add(title, string.Join("\n", lines));

    /// <summary>The same in both languages.</summary>
    public GoldenPage Both(string title, Func<Language, string> draw) =>
        Add(title, draw(Language.English)).Add($"{title}, Chinese", draw(Language.Chinese));

    /// <summary>Each of many things in both languages, one below the other.</summary>
    public GoldenPage Each<T>(string title, IEnumerable<T> items, Func<T, Language, string> draw) =>
        Add(title, items.SelectMany(item => (string[])[draw(item, Language.English), draw(item, Language.Chinese)]));

    /// <summary>A page in both languages, without its style and without the rows of the form on which nothing is marked: forms.txt has them.</summary>
    public GoldenPage Html(string title, Func<Language, string> draw) => Both(title, language => Telling(draw(language)));

    /// <summary>A new version of the library changes no text: it is left out, and so are the anchors, which are worked out from all that is drawn.</summary>
    public void AssertSame() =>
        GeneratedPage.AssertIs(
            Anchor().Replace(page.ToString(), "$1…-").Replace(RuleBook.Standard.Version, "(version)", StringComparison.Ordinal),
            "tests",
            "golden",
            "texts",
            name
        );

    private static string Telling(string html) =>
        string.Join(
            "\n",
            Style()
                .Replace(html, "<style>…</style>")
                .Split('\n')
                .Where(line => !line.StartsWith("<tr>", StringComparison.Ordinal) || !QuietRow().IsMatch(line))
        );

    [GeneratedRegex("((?:check|deduction|migration)-)[0-9a-f]{8}-", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Style();

    /// <summary>A row of a form without a mark: the boxes have no title, link or symbol.</summary>
    [GeneratedRegex(
        "^<tr>(<t[hd]( (scope|class|rowspan|colspan)=\"(row|col|head|[0-9]+)\")*>[^<]*</t[hd]>)*</tr>$",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex QuietRow();
}
