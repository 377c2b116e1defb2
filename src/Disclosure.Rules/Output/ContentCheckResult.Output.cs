namespace Disclosure;

/// <summary>The result for programs and for people, as <see cref="CheckResult"/> has it, with the prose.</summary>
public sealed partial class ContentCheckResult
{
    /// <summary>
    /// Everything as JSON: document, rule book, counts, findings and verdicts of the prose with sentence and place, and under <c>table</c> what
    /// <see cref="CheckResult.ToJson"/> gives. docs/narrative.md describes the members.
    /// </summary>
    /// <param name="language">The language of the texts; <see langword="null"/> for both, each text an object with <c>en</c> and <c>zh</c>.</param>
    public string ToJson(Language? language = null) => JsonText.Of(writer => new ContentJson(writer, this, language).Write());

    /// <summary>The summary, the causes of the table with their findings and explanations, then the findings of the prose, one on a line.</summary>
    public string ToText(Language language = Language.English) => ResultText.Write(this, language);

    /// <summary>The same as Markdown. Texts that come from reports or from users' rules are escaped: they format nothing and link nowhere.</summary>
    public string ToMarkdown(Language language = Language.English) => ResultMarkdown.Write(this, language);
}
