namespace Disclosure.Tests;

/// <summary>Runs through next to nothing of the libraries, so that mutants are made and hardly one is run.</summary>
public sealed class NoTests
{
    [Fact]
    public void A_text_has_two_languages() => Assert.Equal("二", new LocalizedText("two", "二").In(Language.Chinese));

    [Fact]
    public void A_problem_with_rules_is_none() =>
        Assert.Equal(Verdict.Passed, RuleBook.Standard.Rules.Count > 0 ? Verdict.Passed : Verdict.Failed);
}
