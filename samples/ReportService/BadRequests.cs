using Disclosure;
using Microsoft.AspNetCore.Diagnostics;

namespace ReportService;

/// <summary>
/// What the framework refuses becomes problem details: a body that is too large, and JSON that is no report, with each problem and its JSON pointer. Any other
/// exception is a fault of the service: 500, and nothing of its message reaches the caller.
/// </summary>
public sealed class BadRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }
        Language language = Answers.LanguageOf(httpContext.Request);
        IResult answer = bad.InnerException is ReportJsonException json
            ? Answers.Unreadable(json.Problems, language)
            : Answers.Refused(bad.StatusCode, language);
        await answer.ExecuteAsync(httpContext);
        return true;
    }
}
