namespace Disclosure.Tests;

/// <summary>A sentence in two languages, and none.</summary>
public class LocalizedTextTests
{
    [Fact]
    public void No_text_is_two_empty_sentences()
    {
        LocalizedText none = default;
        Assert.Equal("", none.English);
        Assert.Equal("", none.Chinese);
        Assert.True(none.IsEmpty);
        Assert.Equal(new LocalizedText("", ""), none);
        Assert.Equal(new LocalizedText("", "").GetHashCode(), none.GetHashCode());
    }

    [Fact]
    public void A_text_has_its_words_in_each_language()
    {
        var text = new LocalizedText("passed", "成立");
        Assert.False(text.IsEmpty);
        Assert.Equal(("passed", "成立"), (text.In(Language.English), text.In(Language.Chinese)));
        Assert.NotEqual(text, text with { Chinese = "" });
        Assert.False((text with { English = "" }).IsEmpty);
    }
}
