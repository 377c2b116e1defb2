namespace Disclosure.Tests;

/// <summary>Runs through next to nothing of the libraries, so that mutants are made and hardly one is run.</summary>
public sealed class NoTests
{
    [Fact]
    public void A_text_has_two_languages() => Assert.Equal("二", new LocalizedText("two", "二").In(Language.Chinese));

    [Fact]
    public void Nothing_counted_is_nothing() => Assert.Equal(0, default(VerdictCounts).Total);
}
