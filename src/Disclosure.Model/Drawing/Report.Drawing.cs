namespace Disclosure;

[TypeFormatterSource(typeof(ReportFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public abstract partial record Report
{
    /// <summary>
    /// The form as on paper with the figures of this report, as an HTML fragment with its own style, for a page or a notebook; it reads on light and on
    /// dark ground. An empty box stays empty, "/" stands as such, a cell that is missing is hatched and says 缺, one that is not derivable is hatched and says ?.
    /// Every text of the report is escaped.
    /// </summary>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>As <see cref="ToHtml()"/>, with a language for what the pointer shows; the form itself is always Chinese.</summary>
    public string ToHtml(Language language) => FormHtml.Fragment(this, language);

    /// <summary>The form with the figures of this report as Markdown. States are written as in <see cref="ToHtml()"/>.</summary>
    public string ToMarkdown() => FormMarkdown.Draw(this);

    /// <summary>The form with the figures of this report as plain text, columns aligned for a monospaced font. States are written as in <see cref="ToHtml()"/>.</summary>
    public string ToText() => FormText.Draw(this);
}
