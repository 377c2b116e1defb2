using System.Text;

namespace Disclosure;

/// <summary>
/// Gathers the text of one line as a browser shows it: runs of white space are one space, and none where a line of the source was broken between
/// characters that need no space.
/// </summary>
internal sealed class HtmlLine
{
    private const int LongestMark = 3;

    private readonly StringBuilder text = new();
    private readonly RaisedDigits raised = new();
    private bool hasSpace;
    private bool hasBreak;

    /// <summary>How many of the characters belong to links.</summary>
    public int LinkLength { get; private set; }

    public int Length => text.Length;

    public void Append(string part, bool isLink, bool isRaised = false)
    {
        int start = 0;
        while (start < part.Length)
        {
            if (IsSpace(part[start]))
            {
                hasSpace = true;
                hasBreak |= part[start] is '\n' or '\r';
                start++;
                continue;
            }
            int end = start + 1;
            while (end < part.Length && !IsSpace(part[end]))
            {
                end++;
            }
            if (hasSpace && text.Length > 0 && !(hasBreak && Folding.IsWide(text[text.Length - 1]) && Folding.IsWide(part[start])))
            {
                text.Append(' ');
            }
            if (isRaised && !(hasSpace && text.Length > 0))
            {
                raised.AppendRaised(text, part.Substring(start, end - start));
            }
            else
            {
                raised.Meet(text, part[start]);
                text.Append(part, start, end - start);
            }
            hasSpace = false;
            hasBreak = false;
            LinkLength += isLink ? end - start : 0;
            start = end;
        }
    }

    /// <summary>A mark of a footnote keeps its height, so that 22 with note 1 does not become 221.</summary>
    public void AppendRaised(string mark)
    {
        string compact = Folding.Compact(mark);
        bool isMark = compact.Length is > 0 and <= LongestMark && compact.All(Folding.IsDigit);
        Append(isMark ? RaisedDigits.Raise(compact) : mark, isLink: false, isRaised: !isMark);
    }

    /// <summary>A box of its own on the same line.</summary>
    public void Separate() => hasSpace = true;

    /// <summary>Gives the line and begins the next.</summary>
    public string Take()
    {
        string line = text.ToString();
        text.Clear();
        raised.Clear();
        hasSpace = false;
        hasBreak = false;
        LinkLength = 0;
        return line;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
