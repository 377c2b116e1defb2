using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Disclosure.Tests;

/// <summary>The sample service asked over HTTP, as a client would: documents and JSON in, findings as problem details out.</summary>
public sealed class ReportServiceTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string Broken = Repository.Sample("tonghua-dongchang-2020");

    [Fact]
    public async Task A_document_with_errors_is_answered_by_problem_details_with_its_findings()
    {
        (HttpStatusCode status, string type, JsonElement body) = await Post("/documents", Document(Broken, "text/plain"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (status, type));
        Assert.Equal(422, body.GetProperty("status").GetInt32());
        Assert.Equal("/problems/contradictory-report", body.GetProperty("type").GetString());
        Assert.StartsWith("5 errors", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        JsonElement[] findings = [.. body.GetProperty("findings").EnumerateArray()];
        Assert.Equal(5, findings.Length);
        Assert.Equal("B-BAL[自然人]", findings[0].GetProperty("check").GetString());
        Assert.Equal(
            ["DR401", "DR202"],
            body.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString())
        );
    }

    [Fact]
    public async Task The_same_document_in_another_format_gives_the_same_findings()
    {
        JsonElement text = (await Post("/documents", Document(Broken, "text/plain"))).Body;
        string word = Repository.PathOf("tests", "documents", "tonghua-dongchang-2020.docx");
        JsonElement docx = (await Post("/documents", Document(word, "application/octet-stream"))).Body;
        Assert.Equal(text.GetProperty("findings").GetRawText(), docx.GetProperty("findings").GetRawText());
    }

    [Fact]
    public async Task A_file_in_a_form_is_read_like_a_body()
    {
        using var form = new MultipartFormDataContent { { Document(Broken, "text/plain"), "file", "report.txt" } };
        (HttpStatusCode status, _, JsonElement body) = await Post("/documents", form);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 5), (status, body.GetProperty("findings").GetArrayLength()));
        using var empty = new MultipartFormDataContent { { new StringContent("x"), "note" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("/documents", empty)).Status);
    }

    [Fact]
    public async Task A_document_without_errors_gets_a_summary()
    {
        (HttpStatusCode status, string type, JsonElement body) = await Post(
            "/documents",
            Document(Repository.Sample("changchun-automotive-zone-2016"), "text/plain")
        );
        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        Assert.StartsWith("0 errors", body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            "indicators2014",
            body.GetProperty("result").GetProperty("table").GetProperty("report").GetProperty("form").GetString()
        );
    }

    [Fact]
    public async Task A_page_in_prose_is_read_too()
    {
        (HttpStatusCode status, _, JsonElement body) = await Post(
            "/documents",
            Document(Repository.Sample("zhuzhou-yunlong-2016"), "text/plain")
        );
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("DR103", body.GetProperty("problems").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\rtf1 x}", HttpStatusCode.UnsupportedMediaType, "DR108")]
    [InlineData("A\0\u0001\u0002\0\u0003B\0\0C", HttpStatusCode.UnsupportedMediaType, "DR102")]
    [InlineData("", HttpStatusCode.BadRequest, "DR101")]
    [InlineData("hello world", HttpStatusCode.BadRequest, "DR103")]
    [InlineData("%PDF-1.7", HttpStatusCode.BadRequest, "DR109")]
    public async Task What_cannot_be_read_is_answered_by_the_reading_problems(string document, HttpStatusCode expected, string code)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(document));
        (HttpStatusCode status, string type, JsonElement body) = await Post("/documents", content);
        Assert.Equal((expected, "application/problem+json"), (status, type));
        Assert.Contains(code, body.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_report_as_JSON_is_bound_and_checked()
    {
        Report report = ReportReader.ReadFile(Broken).Report!;
        (HttpStatusCode status, _, JsonElement body) = await Post("/reports", Json(report.ToJson()));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 5), (status, body.GetProperty("findings").GetArrayLength()));
        (HttpStatusCode good, _, _) = await Post("/reports", Json(Report2021.Blank.ToJson()));
        Assert.Equal(HttpStatusCode.OK, good);
    }

    [Fact]
    public async Task JSON_that_is_no_report_is_answered_with_every_problem_and_its_pointer()
    {
        const string Misspelt = """{ "form": "matrix2021", "requests": { "recieved": 1, "newlyReceived": { "total": "three" } } }""";
        (HttpStatusCode status, string type, JsonElement body) = await Post("/reports", Json(Misspelt));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, type));
        Assert.Equal(
            ["/requests/recieved", "/requests/newlyReceived/total"],
            body.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("pointer").GetString())
        );
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("/reports", Json("{"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("/reports", Json("null"))).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Post("/reports", Document(Broken, "text/plain"))).Status);
    }

    [Fact]
    public async Task The_language_is_the_one_that_the_caller_prefers()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/documents") { Content = Document(Broken, "text/plain") };
        request.Headers.AcceptLanguage.ParseAdd("fr, en;q=0.5, zh-CN;q=0.8");
        using HttpResponseMessage response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("错误5项", text, StringComparison.Ordinal); // not escaped: a person can read it
    }

    [Theory]
    [InlineData("/documents")]
    [InlineData("/reports")]
    public async Task A_body_beyond_the_limit_is_refused(string path)
    {
        using var content = new ByteArrayContent(new byte[ReportService.Service.MostBytes + 1]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        // A client that asks before it sends hears the answer instead of a closed connection.
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = content, Headers = { ExpectContinue = true } };
        using HttpResponseMessage response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/mixed; boundary=x")]
    public async Task A_form_that_is_none_is_refused(string type)
    {
        using var content = new ByteArrayContent("abc"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        (HttpStatusCode status, string answer, _) = await Post("/documents", content);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, answer));
    }

    /// <summary>A message of the framework or of the system may hold what is nobody's business, such as a path of the server.</summary>
    [Fact]
    public async Task A_fault_of_the_service_is_500_and_keeps_its_message_to_itself()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        await using WebApplication faulty = ReportService.Service.Build([
            "--urls",
            "http://127.0.0.1:0",
            "--Logging:LogLevel:Default=None",
        ]);
        faulty.MapGet("/full", string () => throw new IOException("No space left on device: /srv/secret"));
        faulty.MapGet("/broken", string () => throw new InvalidDataException("/srv/secret"));
        await faulty.StartAsync(stop);
        using var client = new HttpClient { BaseAddress = new Uri(faulty.Urls.Single()) };
        foreach (string path in (string[])["/full", "/broken"])
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri(path, UriKind.Relative), stop);
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        }
    }

    /// <summary>Beyond 64 KB the framework would put the file of a form on the disk.</summary>
    [Fact]
    public async Task A_file_in_a_form_never_touches_the_disk()
    {
        await using WebApplication built = ReportService.Service.Build([]);
        FormOptions form = built.Services.GetRequiredService<IOptions<FormOptions>>().Value;
        Assert.True(form.MemoryBufferThreshold >= form.MultipartBodyLengthLimit);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static ByteArrayContent Document(string path, string type) =>
        new(File.ReadAllBytes(path)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    private async Task<(HttpStatusCode Status, string Type, JsonElement Body)> Post(string path, HttpContent content)
    {
        using HttpResponseMessage response = await service.Client.PostAsync(
            new Uri(path, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using JsonDocument body = JsonDocument.Parse(text.Length == 0 ? "{}" : text);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", body.RootElement.Clone());
    }
}
