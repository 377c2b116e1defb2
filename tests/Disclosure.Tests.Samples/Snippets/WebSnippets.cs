using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Tests;

/// <summary>The C# of docs/web.md, compiled, started and asked.</summary>
public sealed class WebSnippets
{
    public sealed record Submission(string Sender, Report2021 Report);

    [Fact]
    public async Task Services()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        string[] args = ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"];
        // begin docs/web.md
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(RuleBook.Standard.Without("B-GRP")); // a singleton is all the registration there is
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true; // a submission without a report is refused, not null
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        WebApplication app = builder.Build();
        app.UseExceptionHandler(errors =>
            errors.Run(context =>
            {
                Exception? error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
                string? detail = error?.InnerException is ReportJsonException json ? string.Join("\n", json.Problems) : null;
                int status = (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError;
                return Results.Problem(statusCode: status, detail: detail).ExecuteAsync(context);
            })
        );
        app.MapPost("/reports", (Report report, RuleBook ruleBook) => Results.Text(report.Check(ruleBook).ToJson(), "application/json"));
        app.MapPost("/submissions", (Submission submission) => submission.Report.Check().HasErrors ? "contradictory" : "accepted");
        // end

        // begin docs/web.md
        ReaderOptions limits = ReaderOptions.Default with
        {
            MaxBytes = 16 * 1024 * 1024,
            MaxUnpackedBytes = 64 * 1024 * 1024,
        };
        app.MapPost(
            "/documents",
            async (HttpRequest request, CancellationToken cancellation) =>
            {
                ReportReading reading = await ReportReader.ReadStreamAsync(request.Body, limits, cancellation);
                return reading.Report is null
                    ? Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: string.Join("\n", reading.Problems))
                    : Results.Text(reading.Check().ToHtml(), "text/html; charset=utf-8");
            }
        );
        // end
        await using (app)
        {
            await app.StartAsync(stop);
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            Report broken = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
            Assert.Contains("B-BAL", await Ask("/reports", broken.ToJson()), StringComparison.Ordinal);
            string submission = $$"""{ "sender": "x", "report": {{Report2021.Blank.ToJson()}} }""";
            Assert.Contains("accepted", await Ask("/submissions", submission), StringComparison.Ordinal);
            Assert.Contains(
                "class=\"blame\"",
                await Ask("/documents", await File.ReadAllTextAsync(Repository.Sample("tonghua-dongchang-2020"), stop)),
                StringComparison.Ordinal
            );
            Assert.Equal(HttpStatusCode.BadRequest, (await Refused("/submissions", """{ "sender": "x" }""")).Status);
            (HttpStatusCode status, string detail) = await Refused(
                "/reports",
                """{ "form": "matrix2021", "requests": { "recieved": 1 } }"""
            );
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains("DR502 /requests/recieved", detail, StringComparison.Ordinal);
            using HttpResponseMessage refused = await client.PostAsync(
                new Uri("/documents", UriKind.Relative),
                new StringContent("x"),
                stop
            );
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

            async Task<(HttpStatusCode Status, string Detail)> Refused(string path, string body)
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content, stop);
                return (response.StatusCode, await response.Content.ReadAsStringAsync(stop));
            }

            async Task<string> Ask(string path, string body)
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content, stop);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                return await response.Content.ReadAsStringAsync(stop);
            }
        }
    }
}
