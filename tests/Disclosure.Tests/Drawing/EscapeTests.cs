namespace Disclosure.Tests;

/// <summary>Characters that mean something to Markdown, or nothing to a page, character by character.</summary>
public sealed class EscapeTests
{
    [Theory]
    [InlineData("a*b", @"a\*b")]
    [InlineData("a`b", @"a\`b")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData("[a]", @"\[a\]")]
    [InlineData("#a", @"\#a")]
    [InlineData("~a!", @"\~a\!")]
    [InlineData("_a_", @"\_a\_")]
    [InlineData("a_b", "a_b")]
    [InlineData("a<b>", "a&lt;b&gt;")]
    [InlineData("a|b", "a&#124;b")]
    public void Markdown_shows_the_name_of_a_body_as_it_is_written(string body, string written) =>
        Assert.Contains(written, Of(body).ToMarkdown(), StringComparison.Ordinal);

    [Theory]
    [InlineData('\u001F', true)]
    [InlineData('\u007E', false)]
    [InlineData('\u007F', true)]
    [InlineData('\u009F', true)]
    [InlineData('\u00A0', false)]
    [InlineData('\t', false)]
    public void A_page_has_no_control_characters(char character, bool isReplaced)
    {
        string html = new HtmlText().Text($"甲{character}乙").ToString();
        Assert.Equal(isReplaced ? "甲\uFFFD乙" : $"甲{character}乙", html);
    }

    private static Report Of(string body) => Typed.Indicators("others=0", 2016, body);
}
