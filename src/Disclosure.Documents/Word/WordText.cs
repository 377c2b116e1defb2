using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

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

    public List<OpenXmlElement> Boxes { get; } = [];

    private enum Height
    {
        OfLine,

        /// <summary>The height at which marks of footnotes stand.</summary>
        OfMark,
        Other,
    }

    public static WordText Of(Paragraph paragraph)
    {
        var read = new WordText();
        foreach (OpenXmlElement run in WordElements.Seen(paragraph, element => element is Run || element.LocalName is "r" or "ruby"))
        {
            read.Run(run);
        }
        return read;
    }

    private void Run(OpenXmlElement run)
    {
        RunProperties? properties = (run as Run)?.RunProperties;
        if (IsOn(properties?.Vanish))
        {
            return;
        }
        if (IsOn(properties?.Strike) || IsOn(properties?.DoubleStrike))
        {
            (struck ??= new StringBuilder()).Append(run.InnerText);
            return;
        }
        Height height = HeightOf(properties);
        foreach (OpenXmlElement part in run.ChildElements)
        {
            Part(part, height);
        }
    }

    private void Part(OpenXmlElement part, Height height)
    {
        switch (part)
        {
            case Text { Text.Length: > 0 } piece when height == Height.OfLine || (height == Height.OfMark && IsMark(piece.Text)):
                raised.Meet(text, piece.Text[0]);
                text.Append(height == Height.OfMark ? RaisedDigits.Raise(piece.Text) : piece.Text);
                break;
            case Text { Text.Length: > 0 } piece:
                raised.AppendRaised(text, piece.Text);
                break;
            case TabChar or PositionalTab:
                text.Append('\t');
                break;
            case Break { Type: null } or CarriageReturn:
                text.Append('\n');
                break;
            case Break line:
                text.Append(line.Type!.Value == BreakValues.TextWrapping ? "\n" : "");
                break;
            case NoBreakHyphen:
                text.Append('-');
                break;
            case SymbolChar symbol:
                text.Append(Symbol(symbol));
                break;
            case FootnoteReference { Id.Value: var id }:
                text.Append(RaisedDigits.Raise(Math.Abs(id).ToString(System.Globalization.CultureInfo.InvariantCulture)));
                break;
            case AlternateContent:
                foreach (OpenXmlElement inner in WordElements.Inside(part)?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
                {
                    Part(inner, height);
                }
                break;
            case Ruby ruby:
                foreach (Run run in ruby.GetFirstChild<RubyBase>()?.Elements<Run>() ?? [])
                {
                    Run(run);
                }
                break;
            default:
                if (part.LocalName is "drawing" or "pict" or "object")
                {
                    Boxes.AddRange(OuterBoxes(part));
                }
                else if (part.LocalName == "t")
                {
                    text.Append(part.InnerText);
                }
                break;
        }
    }

    private static Height HeightOf(RunProperties? properties) =>
        properties?.VerticalTextAlignment?.Val?.Value is { } value && value != VerticalPositionValues.Baseline
            ? value == VerticalPositionValues.Superscript
                ? Height.OfMark
                : Height.Other
            : properties?.Position?.Val?.Value is { } position && position.Trim().TrimStart('-') is not ("" or "0")
                ? Height.Other
                : Height.OfLine;

    /// <summary>The text boxes of a drawing; one inside another comes with it, and of alternatives the first is taken.</summary>
    private static IEnumerable<OpenXmlElement> OuterBoxes(OpenXmlElement element)
    {
        IEnumerable<OpenXmlElement> children =
            element is AlternateContent ? WordElements.Inside(element)?.ChildElements ?? [] : element.ChildElements;
        foreach (OpenXmlElement child in children)
        {
            if (child is TextBoxContent)
            {
                yield return child;
            }
            else
            {
                foreach (OpenXmlElement box in OuterBoxes(child))
                {
                    yield return box;
                }
            }
        }
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    private static bool IsMark(string text) => text.Length is > 0 and <= 3 && text.All(Folding.IsDigit);

    /// <summary>A character of a symbol font: boxes and bullets say nothing, others are kept where they are in Unicode.</summary>
    private static string Symbol(SymbolChar symbol)
    {
        string code = symbol.Char?.Value ?? "";
        return
            int.TryParse(
                code,
                System.Globalization.NumberStyles.AllowHexSpecifier,
                System.Globalization.CultureInfo.InvariantCulture,
                out int number
            ) && number is > 0x20 and < 0xD800
            ? ((char)number).ToString()
            : "";
    }
}
