using Disclosure;

namespace ReportService;

/// <summary>What the service does.</summary>
public static class Endpoints
{
    /// <summary>A report as JSON, bound like any other parameter; what is wrong in it is answered by <see cref="BadRequests"/>.</summary>
    public static IResult CheckReport(Report report, RuleBook ruleBook, HttpRequest request) =>
        Answers.Of(report.Check(ruleBook), Answers.LanguageOf(request));

    /// <summary>A document of any format that is read, as the body or as the first file of a form.</summary>
    public static async Task<IResult> CheckDocument(
        HttpRequest request,
        RuleBook ruleBook,
        ReaderOptions limits,
        CancellationToken cancellation
    )
    {
        Language language = Answers.LanguageOf(request);
        ReportReading reading;
        // Programs that post bytes often call them a form of fields; a form with files says "multipart".
        if (request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
        {
            IFormCollection form = await request.ReadFormAsync(cancellation);
            if (form.Files.Count == 0)
            {
                return Answers.NoDocument(language);
            }
            await using Stream file = form.Files[0].OpenReadStream();
            reading = await ReportReader.ReadStreamAsync(file, limits, cancellation);
        }
        else
        {
            reading = await ReportReader.ReadStreamAsync(request.Body, limits, cancellation);
        }
        return reading.Report is null && reading.Claims.Count == 0
            ? Answers.Unreadable(reading.Problems, language)
            : Answers.Of(reading, reading.Check(ruleBook), language);
    }
}
