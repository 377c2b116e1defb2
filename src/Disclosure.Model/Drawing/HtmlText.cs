using System.Text;

namespace Disclosure;

/// <summary>HTML under construction: text and values of attributes are escaped, so that nothing in a report is ever taken for markup.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder html = new();

    /// <summary>Markup of our own.</summary>
    public HtmlText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public HtmlText Line(string markup = "") => Raw(markup).Raw("\n");

    /// <summary>Text between tags, or the value of an attribute.</summary>
    public HtmlText Text(string text)
    {
        foreach (char character in text)
        {
            switch (character)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                // No control character but these has a place in HTML.
                case '\t' or '\n':
                    html.Append(character);
                    break;
                default:
                    html.Append(character is < ' ' or (>= '\u007F' and <= '\u009F') ? '\uFFFD' : character);
                    break;
            }
        }
        return this;
    }

    public HtmlText Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    public HtmlText Element(string name, string text) => Raw("<").Raw(name).Raw(">").Text(text).Raw("</").Raw(name).Line(">");

    public override string ToString() => html.ToString();
}
