namespace Disclosure;

/// <summary>
/// Goes over markup before it is parsed and finds where it passes a limit: elements that stand too deep in each other, too many elements (those included that a parser
/// adds where formatting is left open), or a tag with too many attributes. A parser of HTML takes more than linear time over such markup.
/// </summary>
internal sealed class MarkupGuard
{
    private const int MostAttributes = 500;
    private const int StepsBetweenQuestions = 10000;

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
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

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
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

    private static readonly HashSet<string> RawText = new(StringComparer.Ordinal)
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

    private static readonly string[] Cells = ["td", "th"];
    private static readonly string[] AroundCells = ["tr", "table"];
    private static readonly string[] Rows = ["tr"];
    private static readonly string[] RowGroups = ["tbody", "thead", "tfoot"];
    private static readonly string[] Tables = ["table"];
    private static readonly string[] Items = ["li"];
    private static readonly string[] AroundItems = ["ul", "ol", "table", "td"];
    private static readonly string[] Terms = ["dt", "dd"];
    private static readonly string[] AroundTerms = ["dl", "table", "td"];
    private static readonly string[] Choices = ["option"];
    private static readonly string[] AroundChoices = ["select"];
    private static readonly string[] Paragraphs = ["p"];
    private static readonly string[] AroundParagraphs = ["td", "th", "table", "div", "li", "object", "button"];

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
        string name = text.Substring(start, Math.Min(end - start, 32)).ToLowerInvariant();
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
                int close = text.IndexOf(quote, at);
                at = close < 0 ? text.Length - 1 : close;
                quote = '\0';
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
        switch (name)
        {
            case "td" or "th":
                CloseUpTo(Cells, AroundCells);
                break;
            case "tr":
                CloseUpTo(Rows, Tables);
                break;
            case "tbody" or "thead" or "tfoot":
                CloseUpTo(RowGroups, Tables);
                break;
            case "li":
                CloseUpTo(Items, AroundItems);
                break;
            case "dt" or "dd":
                CloseUpTo(Terms, AroundTerms);
                break;
            case "option":
                CloseUpTo(Choices, AroundChoices);
                break;
            case "p"
            or "div"
            or "table"
            or "ul"
            or "ol"
            or "dl"
            or "h1"
            or "h2"
            or "h3"
            or "h4"
            or "h5"
            or "h6"
            or "pre"
            or "center"
            or "form":
                CloseUpTo(Paragraphs, AroundParagraphs);
                break;
        }
        open.Add((name, loose));
    }

    private void Close(string name)
    {
        int at = open.Count - 1;
        while (at >= 0 && open[at].Name != name)
        {
            at--;
        }
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
            if (Array.IndexOf(names, name) >= 0)
            {
                CloseFrom(index);
                return;
            }
            if (Array.IndexOf(stops, name) >= 0)
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
        bool isCell = closed is "td" or "th" or "table" or "tr" or "caption";
        loose = isCell ? before : loose + left;
    }
}
