using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Disclosure;

/// <summary>
/// HTML by the rules of browsers, whoever wrote it. No script runs and nothing is loaded. What the author hid is not read, unless nothing else holds a table.
/// </summary>
internal static class HtmlFormat
{
    /// <summary>The parts of the parser, of which none loads or runs anything. They never change, and take longer to gather than a short page to parse.</summary>
    private static readonly IConfiguration Parts = Configuration.Default;

    public static PageReading Read(Source source) => Read(source.Text, source.Options, source.Cancellation);

    public static PageReading Read(DecodedText decoded, ReaderOptions options, CancellationToken cancellation)
    {
        if (decoded.Text is not { } text)
        {
            return new PageReading(null, decoded.Problems);
        }
        (int length, ReadingProblem? limit) = MarkupGuard.Check(text, options, cancellation);
        List<ReadingProblem> problems = [.. decoded.Problems];
        if (limit is not null)
        {
            problems.Add(limit);
            text = text.Substring(0, length);
        }
        cancellation.ThrowIfCancellationRequested();
        var parsing = new HtmlParserOptions
        {
            MaximumDepth = options.MaxDepth,
            SkipScriptText = true,
            ShouldEmitAttribute = HtmlElements.IsRead,
            OnCreated = ElementNotes.Attach,
        };
        using IHtmlDocument document = new HtmlParser(parsing, BrowsingContext.New(Parts)).ParseDocument(text);
        cancellation.ThrowIfCancellationRequested();
        if (document.Body is not { } body)
        {
            return new PageReading(new Page([]), problems);
        }
        var roles = new PageRoles();
        var survey = HtmlSurvey.Of(body, roles, withHidden: false);
        PageFacts facts = HtmlFacts.Of(document, survey.Links);
        PageReading reading = HtmlWalker.Read(body, survey, withHidden: false, options, problems, facts);
        bool hasTable = reading.Page!.Rows.Any(row => row.IsTableRow && row.Cells.Count > 1);
        if ((survey.HiddenTable ?? (hasTable ? null : survey.HiddenRows)) is not { } table)
        {
            return reading;
        }
        var hidden = new ReadingProblem(
            hasTable ? ProblemCode.HiddenContent : ProblemCode.HiddenContentRead,
            new SourceLocation { Line = HtmlElements.LineOf(table) }
        )
        {
            Found = "table",
        };
        problems.Add(hidden);
        return hasTable
            ? reading with
            {
                Problems = [.. reading.Problems, hidden],
            }
            : HtmlWalker.Read(body, HtmlSurvey.Of(body, roles, withHidden: true), withHidden: true, options, problems, facts);
    }
}
