namespace Disclosure;

/// <summary>The result for programs and for people. What is written depends on nothing but the result: not on culture, time or place.</summary>
public sealed partial class CheckResult
{
    /// <summary>
    /// Everything as JSON: report, rule book with version, profile and changes, counts, findings with rule, sides and cells, causes, diagnoses with all repairs,
    /// waivers that hold or have lapsed. docs/own-rules.md describes the members.
    /// </summary>
    /// <param name="language">The language of the texts; <see langword="null"/> for both, each text an object with <c>en</c> and <c>zh</c>.</param>
    public string ToJson(Language? language = null) => JsonText.Of(writer => new ResultJson(writer, this, language).Write());

    /// <summary>The summary, then the causes with their findings and explanations, one on a line.</summary>
    public string ToText(Language language = Language.English) => ResultText.Write(this, language);

    /// <summary>The same as Markdown. Texts that come from reports or from users' rules are escaped: they format nothing and link nowhere.</summary>
    public string ToMarkdown(Language language = Language.English) => ResultMarkdown.Write(this, language);
}
