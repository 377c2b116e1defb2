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

    /// <summary>The attribute that names the language of a text.</summary>
    public HtmlText In(Language language) => Attribute("lang", language == Language.Chinese ? "zh-CN" : "en");

    /// <summary>The one paragraph that says what is drawn below it.</summary>
    public HtmlText Summary(string text, Language language) => Raw("<p class=\"summary\"").In(language).Raw(">").Text(text).Line("</p>");

    /// <summary>What the symbols mean.</summary>
    public HtmlText Legend(LocalizedText text, Language language) =>
        Raw("<p class=\"legend\"").In(language).Raw(">").Text(text.In(language)).Line("</p>");

    /// <summary>The heads of the columns of a list.</summary>
    public HtmlText Heads(params string[] heads)
    {
        Raw("<thead><tr>");
        foreach (string head in heads)
        {
            Raw("<th scope=\"col\" class=\"head\">").Text(head).Raw("</th>");
        }
        return Line("</tr></thead>");
    }

    /// <summary>A box of a list with text.</summary>
    public HtmlText TextBox(string text) => Raw("<td class=\"text\">").Text(text).Raw("</td>");

    public override string ToString() => html.ToString();
}
