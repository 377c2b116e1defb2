namespace Disclosure;

/// <summary>
/// Goes over markup before it is parsed and finds where it passes a limit: elements that stand too deep in each other, too many elements (those included that a parser
/// adds where formatting is left open), or a tag with too many attributes. A parser of HTML takes more than linear time over such markup.
/// </summary>
internal sealed class MarkupGuard
{
    private const int MostAttributes = 500;
    private const int StepsBetweenQuestions = 10000;

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "frame",
        "bgsound",
        "basefont",
        "keygen",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
    };

    private readonly string text;
    private readonly ReaderOptions options;
    private readonly List<(string Name, int Loose)> open = [];
    private int loose;
    private long elements;

    private MarkupGuard(string text, ReaderOptions options)
    {
        this.text = text;
        this.options = options;
    }

    /// <summary>How many characters can be parsed, and the limit that is met there.</summary>
    public static (int Length, ReadingProblem? Limit) Check(string text, ReaderOptions options, CancellationToken cancellation) =>
        new MarkupGuard(text, options).Check(cancellation);

    private (int Length, ReadingProblem? Limit) Check(CancellationToken cancellation)
    {
        int steps = 0;
        for (int at = text.IndexOf('<'); at >= 0; )
        {
            if (++steps % StepsBetweenQuestions == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
            (int end, int attributes) = Tag(at);
            string? limit =
                attributes > MostAttributes || elements > options.MaxElements ? nameof(ReaderOptions.MaxElements)
                : open.Count > options.MaxDepth ? nameof(ReaderOptions.MaxDepth)
                : null;
            if (limit is not null)
            {
                int line = 1 + text.Take(at).Count(character => character == '\n');
                int value = limit == nameof(ReaderOptions.MaxDepth) ? options.MaxDepth : options.MaxElements;
                return (at, Limits.Problem(limit, value, new SourceLocation { Line = line }));
            }
            at = end < text.Length ? text.IndexOf('<', end) : -1;
        }
        return (text.Length, null);
    }

    /// <summary>Takes one tag or comment; gives its end and how many attributes it has.</summary>
    private (int End, int Attributes) Tag(int at)
    {
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            int close = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return (close < 0 ? text.Length : close + 3, 0);
        }
        int start = at + 1;
        bool isEnd = start < text.Length && text[start] == '/';
        start += isEnd ? 1 : 0;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-'))
        {
            end++;
        }
        if (end == start)
        {
            return (at + 1, 0);
        }
        string name = text.Substring(start, Math.Min(end - start, 32));
        (int close2, int attributes, bool closesItself) = Attributes(end);
        if (isEnd)
        {
            Close(name);
            return (close2, attributes);
        }
        elements += 1 + loose;
        if (Void.Contains(name) || closesItself && name.Contains(':'))
        {
            return (close2, attributes);
        }
        if (RawText.Contains(name))
        {
            int stop = text.IndexOf("</" + name, close2, StringComparison.OrdinalIgnoreCase);
            return (stop < 0 ? text.Length : stop, attributes);
        }
        Open(name);
        return (close2, attributes);
    }

    private (int End, int Attributes, bool ClosesItself) Attributes(int at)
    {
        int attributes = 0;
        char quote = '\0';
        bool isBetween = true;
        while (at < text.Length)
        {
            char character = text[at];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character == '>')
            {
                return (at + 1, attributes, text[at - 1] == '/');
            }
            else if (character is '"' or '\'' && text[at - 1] is '=' or ' ')
            {
                quote = character;
            }
            else if (char.IsWhiteSpace(character) || character == '/')
            {
                isBetween = true;
            }
            else if (isBetween)
            {
                isBetween = false;
                attributes++;
            }
            at++;
        }
        return (at, attributes, false);
    }

    /// <summary>Begins an element, and ends those that it ends without a tag of their own.</summary>
    private void Open(string name)
    {
        switch (name.ToUpperInvariant())
        {
            case "TD" or "TH":
                CloseUpTo(["td", "th"], ["tr", "table"]);
                break;
            case "TR":
                CloseUpTo(["tr"], ["table"]);
                break;
            case "TBODY" or "THEAD" or "TFOOT":
                CloseUpTo(["tbody", "thead", "tfoot"], ["table"]);
                break;
            case "LI":
                CloseUpTo(["li"], ["ul", "ol", "table", "td"]);
                break;
            case "DT" or "DD":
                CloseUpTo(["dt", "dd"], ["dl", "table", "td"]);
                break;
            case "OPTION":
                CloseUpTo(["option"], ["select"]);
                break;
            case "P"
            or "DIV"
            or "TABLE"
            or "UL"
            or "OL"
            or "DL"
            or "H1"
            or "H2"
            or "H3"
            or "H4"
            or "H5"
            or "H6"
            or "PRE"
            or "CENTER"
            or "FORM":
                CloseUpTo(["p"], ["td", "th", "table", "div", "li", "object", "button"]);
                break;
        }
        open.Add((name, loose));
    }

    private void Close(string name)
    {
        int at = open.FindLastIndex(element => string.Equals(element.Name, name, StringComparison.OrdinalIgnoreCase));
        if (at >= 0)
        {
            CloseFrom(at);
        }
        else if (Formatting.Contains(name) && loose > 0)
        {
            loose--;
        }
    }

    private void CloseUpTo(string[] names, string[] stops)
    {
        for (int index = open.Count - 1; index >= 0; index--)
        {
            string name = open[index].Name;
            if (Array.Exists(names, wanted => string.Equals(wanted, name, StringComparison.OrdinalIgnoreCase)))
            {
                CloseFrom(index);
                return;
            }
            if (Array.Exists(stops, stop => string.Equals(stop, name, StringComparison.OrdinalIgnoreCase)))
            {
                return;
            }
        }
    }

    /// <summary>Ends an element and all in it. Formatting that is left open goes on behind it, but not out of a cell.</summary>
    private void CloseFrom(int index)
    {
        (string closed, int before) = open[index];
        int left = 0;
        for (int inner = open.Count - 1; inner > index; inner--)
        {
            left += Formatting.Contains(open[inner].Name) ? 1 : 0;
        }
        open.RemoveRange(index, open.Count - index);
        bool isCell = closed.ToUpperInvariant() is "TD" or "TH" or "TABLE" or "TR" or "CAPTION";
        loose = isCell ? before : loose + left;
    }
}
