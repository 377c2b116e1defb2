namespace Disclosure;

/// <summary>
/// Goes over markup before it is parsed and finds where it passes a limit: elements that stand too deep in each other, too many elements (those included that a parser
/// adds where formatting is left open), or a tag with too many attributes. A parser of HTML takes more than linear time over such markup.
/// </summary>
internal sealed class MarkupGuard
{
    private const int MostAttributes = 500;
    private const int StepsBetweenQuestions = 10000;
    private const int LongestName = 32;

    private readonly string text;
    private readonly ReaderOptions options;
    private readonly MarkupTag?[] tags = new MarkupTag?[256];
    private readonly List<(MarkupTag Tag, int Loose)> open = [];
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
            int last = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return (last < 0 ? text.Length : last + 3, 0);
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
        MarkupTag tag = TagOf(text.AsSpan(start, Math.Min(end - start, LongestName)));
        int close = EndOfTag(end);
        int attributes = close - end > MostAttributes * 2 ? Attributes(text.AsSpan(end, close - end)) : 0;
        if (isEnd)
        {
            Close(tag);
            return (close, attributes);
        }
        elements += 1 + loose;
        if (tag.IsVoid || (tag.Name.Contains(':') && text[close - 1] == '>' && text[close - 2] == '/'))
        {
            return (close, attributes);
        }
        if (tag.IsRawText)
        {
            int stop = text.IndexOf("</" + tag.Name, close, StringComparison.OrdinalIgnoreCase);
            return (stop < 0 ? text.Length : stop, attributes);
        }
        CloseBefore(tag);
        open.Add((tag, loose));
        return (close, attributes);
    }

    /// <summary>The tag of a name; names of the same few come again and again.</summary>
    private MarkupTag TagOf(ReadOnlySpan<char> name)
    {
        int hash = 0;
        foreach (char character in name)
        {
            hash = unchecked((hash * 31) + (character | 0x20));
        }
        ref MarkupTag? known = ref tags[hash & (tags.Length - 1)];
        if (known is null || !name.Equals(known.Name.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            known = new MarkupTag(name.ToString().ToLowerInvariant());
        }
        return known;
    }

    /// <summary>Behind the sign that closes a tag. What stands in quotes closes none.</summary>
    private int EndOfTag(int at)
    {
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (next < 0)
            {
                break;
            }
            at += next;
            if (text[at] == '>')
            {
                return at + 1;
            }
            int quote = text[at - 1] is '=' or ' ' ? text.IndexOf(text[at], at + 1) : at;
            at = quote < 0 ? text.Length : quote + 1;
        }
        return text.Length;
    }

    /// <summary>How many attributes a tag has, those in quotes counted by their names.</summary>
    private static int Attributes(ReadOnlySpan<char> tag)
    {
        int attributes = 0;
        bool isBetween = true;
        for (int at = 0; at < tag.Length; at++)
        {
            char character = tag[at];
            if (character is '"' or '\'' && at > 0 && tag[at - 1] is '=' or ' ')
            {
                int quote = tag.Slice(at + 1).IndexOf(character);
                at = quote < 0 ? tag.Length : at + 1 + quote;
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
        }
        return attributes;
    }

    private void Close(MarkupTag tag)
    {
        int at = open.Count - 1;
        while (at >= 0 && open[at].Tag.Name != tag.Name)
        {
            at--;
        }
        if (at >= 0)
        {
            CloseFrom(at);
        }
        else if (tag.IsFormatting && loose > 0)
        {
            loose--;
        }
    }

    /// <summary>Ends what a tag ends without an end tag.</summary>
    private void CloseBefore(MarkupTag tag)
    {
        for (int index = open.Count - 1; index >= 0 && tag.Ends != MarkupKinds.None; index--)
        {
            MarkupKinds kind = open[index].Tag.Kind;
            if ((kind & tag.Ends) != 0)
            {
                CloseFrom(index);
                return;
            }
            if ((kind & tag.Within) != 0)
            {
                return;
            }
        }
    }

    /// <summary>Ends an element and all in it. Formatting that is left open goes on behind it, but not out of a cell.</summary>
    private void CloseFrom(int index)
    {
        (MarkupTag closed, int before) = open[index];
        int left = 0;
        for (int inner = open.Count - 1; inner > index; inner--)
        {
            left += open[inner].Tag.IsFormatting ? 1 : 0;
        }
        open.RemoveRange(index, open.Count - index);
        loose = closed.KeepsFormatting ? before : loose + left;
    }
}
