using NodaTime;

namespace Disclosure;

/// <summary>The body and the day under the text: a line that is nothing but a date, and the name on the line before or on the same.</summary>
internal static class Signature
{
    private const int TopLines = 5;
    private const int LongestLine = 50;

    public static (LocalDate? Date, string? Body) Find(IReadOnlyList<HeaderLine> lines)
    {
        // A day at the top of a page is the day of publication.
        int first = lines.Count > TopLines ? TopLines : 0;
        for (int index = lines.Count - 1; index >= first; index--)
        {
            string text = lines[index].Folded;
            if (lines[index].InTable || text.Length > LongestLine || DateAtEnd(text) is not { } signed)
            {
                continue;
            }
            if (signed.Before.Length > 0)
            {
                return (signed.Date, signed.Before);
            }
            string? body = index > 0 && !lines[index - 1].InTable ? NameOf(lines[index - 1].Folded) : null;
            return (signed.Date, body);
        }
        return (null, null);
    }

    /// <summary>A date to the end of the line, alone or behind the name of a body.</summary>
    private static (LocalDate Date, string Before)? DateAtEnd(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (DateScanner.At(text, start) is { } date && Folding.IsBlank(text.Substring(date.End)))
            {
                string before = Folding.Compact(text.Substring(0, start));
                return before.Length == 0 ? (date.Date, "")
                    : NameOf(before) is { } name ? (date.Date, name)
                    : null;
            }
        }
        return null;
    }

    /// <summary>The name of a body that a line is; <see langword="null"/> when it is none, such as the name of a column of a site.</summary>
    public static string? NameOf(string line)
    {
        string name = Folding.Compact(line);
        return BodyName.Is(name) ? name : null;
    }
}
