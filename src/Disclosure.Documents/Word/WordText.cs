using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Disclosure;

/// <summary>The text of a paragraph, whose runs may be split anywhere, and the text boxes anchored in it.</summary>
internal sealed class WordText
{
    private readonly StringBuilder text = new();
    private readonly RaisedDigits raised = new();
    private StringBuilder? struck;

    private WordText() { }

    public string Text => text.ToString();

    /// <summary>What is struck out, and not part of the text.</summary>
    public string Struck => struck?.ToString() ?? "";

    public List<XElement> Boxes { get; } = [];

    private enum Height
    {
        OfLine,

        /// <summary>The height at which marks of footnotes stand.</summary>
        OfMark,
        Other,
    }

    public static WordText Of(XElement paragraph)
    {
        var read = new WordText();
        foreach (XElement run in WordElements.Seen(paragraph, element => element.Name.LocalName is "r" or "ruby"))
        {
            read.Run(run);
        }
        return read;
    }

    private void Run(XElement run)
    {
        XElement? properties = run.Is("r") ? run.First("rPr") : null;
        if (properties.First("vanish").IsOn())
        {
            return;
        }
        if (properties.First("strike").IsOn() || properties.First("dstrike").IsOn())
        {
            (struck ??= new StringBuilder()).Append(run.Value);
            return;
        }
        Height height = HeightOf(properties);
        foreach (XElement part in run.Elements())
        {
            Part(part, height);
        }
    }

    private void Part(XElement part, Height height)
    {
        string name = part.Name.LocalName;
        if (!part.Is(name))
        {
            Foreign(part, height);
            return;
        }
        switch (name)
        {
            case "t":
                Piece(part.Value, height);
                break;
            case "tab" or "ptab":
                text.Append('\t');
                break;
            case "cr" or "br":
                text.Append(part.Setting("type") is null or "textWrapping" ? "\n" : "");
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                text.Append(Symbol(part.Setting("char") ?? ""));
                break;
            case "footnoteReference" when part.Number("id") is { } id:
                text.Append(RaisedDigits.Raise(Math.Abs((long)id).ToString(CultureInfo.InvariantCulture)));
                break;
            case "ruby":
                foreach (XElement run in part.First("rubyBase").All("r"))
                {
                    Run(run);
                }
                break;
            case "drawing" or "pict" or "object":
                Boxes.AddRange(OuterBoxes(part));
                break;
        }
    }

    private void Piece(string piece, Height height)
    {
        if (piece.Length == 0)
        {
            return;
        }
        if (height == Height.OfLine || (height == Height.OfMark && IsMark(piece)))
        {
            raised.Meet(text, piece[0]);
            text.Append(height == Height.OfMark ? RaisedDigits.Raise(piece) : piece);
        }
        else
        {
            raised.AppendRaised(text, piece);
        }
    }

    /// <summary>What is not of Word's own namespace: alternatives, and the text of formulas.</summary>
    private void Foreign(XElement part, Height height)
    {
        if (WordElements.IsAlternatives(part))
        {
            foreach (XElement inner in WordElements.Inside(part)?.Elements() ?? [])
            {
                Part(inner, height);
            }
        }
        else if (part.Name.LocalName == "t")
        {
            text.Append(part.Value);
        }
    }

    private static Height HeightOf(XElement? properties) =>
        properties.First("vertAlign").Setting() is { } alignment and not "baseline"
            ? alignment == "superscript"
                ? Height.OfMark
                : Height.Other
            : properties.First("position").Setting() is { } position && position.Trim().TrimStart('-') is not ("" or "0")
                ? Height.Other
                : Height.OfLine;

    /// <summary>The text boxes of a drawing; one inside another comes with it, and of alternatives the first is taken.</summary>
    private static IEnumerable<XElement> OuterBoxes(XElement element)
    {
        IEnumerable<XElement> children = (WordElements.IsAlternatives(element) ? WordElements.Inside(element) : element)?.Elements() ?? [];
        foreach (XElement child in children)
        {
            if (child.Is("txbxContent"))
            {
                yield return child;
            }
            else
            {
                foreach (XElement box in OuterBoxes(child))
                {
                    yield return box;
                }
            }
        }
    }

    private static bool IsMark(string text) => text.Length is > 0 and <= 3 && text.All(Folding.IsDigit);

    /// <summary>A character of a symbol font: boxes and bullets say nothing, others are kept where they are in Unicode.</summary>
    private static string Symbol(string code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int number) && number is > 0x20 and < 0xD800
            ? ((char)number).ToString()
            : "";
}
