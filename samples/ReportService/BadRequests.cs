using Disclosure;
using Microsoft.AspNetCore.Diagnostics;

namespace ReportService;

/// <summary>What the framework refuses becomes problem details: a body that is too large, a broken form, and JSON that is no report, with each problem and its JSON pointer.</summary>
public sealed class BadRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        IResult? answer = exception switch
        {
            BadHttpRequestException { InnerException: ReportJsonException json } => Answers.Unreadable(
                json.Problems,
                Answers.LanguageOf(httpContext.Request)
            ),
            BadHttpRequestException bad => Results.Problem(statusCode: bad.StatusCode, detail: bad.Message),
            InvalidDataException or IOException => Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: exception.Message),
            _ => null,
        };
        if (answer is null)
        {
            return false;
        }
        await answer.ExecuteAsync(httpContext);
        return true;
    }
}
