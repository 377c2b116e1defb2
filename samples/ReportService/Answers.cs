using System.Text.Json.Nodes;
using Disclosure;

namespace ReportService;

/// <summary>
/// The answers: 200 with the result, 422 when a finding is an error, 400 and 415 for what cannot be read. All but 200 are problem details (RFC 9457), with the findings
/// and the reading problems as members of their own.
/// </summary>
public static class Answers
{
    /// <summary>The first language that the caller prefers and that is spoken here; English when there is none.</summary>
    public static Language LanguageOf(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(range => range.Quality ?? 1)
            .Select(range => range.Value.Value ?? "")
            .FirstOrDefault(IsSpoken)
            ?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true
            ? Language.Chinese
            : Language.English;

    public static IResult Of(CheckResult result, Language language) =>
        Of(result.ToJson(language), result.ToString(language), result.HasErrors, [], language);

    public static IResult Of(ReportReading reading, ContentCheckResult result, Language language) =>
        Of(result.ToJson(language), result.ToString(language), result.HasErrors, reading.Problems, language);

    /// <summary>415 where the format is at fault, 400 where the document is.</summary>
    public static IResult Unreadable(IReadOnlyList<ReadingProblem> problems, Language language)
    {
        bool isFormat = problems.Any(problem => problem.Code is ProblemCode.NotText or ProblemCode.FormatNotRead);
        return Results.Problem(
            statusCode: isFormat ? StatusCodes.Status415UnsupportedMediaType : StatusCodes.Status400BadRequest,
            type: "/problems/unreadable",
            title: In(language, "No report can be read from this.", "无法从中读取报告。"),
            detail: string.Join("\n", problems.Select(problem => problem.ToString(language))),
            extensions: new Dictionary<string, object?> { ["problems"] = ToJson(problems, language) }
        );
    }

    public static IResult NoDocument(Language language) =>
        Results.Problem(
            statusCode: StatusCodes.Status400BadRequest,
            type: "/problems/no-document",
            title: In(language, "The form holds no file.", "表单中没有文件。")
        );

    public static IResult BrokenForm(Language language) =>
        Results.Problem(
            statusCode: StatusCodes.Status400BadRequest,
            type: "/problems/broken-form",
            title: In(language, "The form cannot be read.", "无法读取表单。")
        );

    /// <summary>What the framework does not take; the status says why.</summary>
    public static IResult Refused(int status, Language language) =>
        Results.Problem(
            statusCode: status,
            type: "/problems/refused",
            title: In(language, "The request cannot be read.", "无法读取请求。")
        );

    private static IResult Of(string json, string summary, bool hasErrors, IReadOnlyList<ReadingProblem> problems, Language language)
    {
        JsonObject result = JsonNode.Parse(json)!.AsObject();
        JsonArray read = ToJson(problems, language);
        return hasErrors
            ? Results.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity,
                type: "/problems/contradictory-report",
                title: In(language, "The figures of the report cannot all be right.", "报告中的数字不可能全部正确。"),
                detail: summary,
                extensions: new Dictionary<string, object?>
                {
                    ["findings"] = Findings(result),
                    ["problems"] = read,
                    ["result"] = result,
                }
            )
            : Results.Ok(
                new JsonObject
                {
                    ["summary"] = summary,
                    ["problems"] = read,
                    ["result"] = result,
                }
            );
    }

    /// <summary>One list for those who want no more: findings of the table and of the prose.</summary>
    private static JsonArray Findings(JsonObject result)
    {
        JsonNode?[] lists = [result["findings"], result["claimFindings"], result["table"]?["findings"]];
        return [.. lists.OfType<JsonArray>().SelectMany(list => list).Select(finding => finding!.DeepClone())];
    }

    private static JsonArray ToJson(IEnumerable<ReadingProblem> problems, Language language) =>
        [
            .. problems.Select(problem => new JsonObject
            {
                ["code"] = problem.Code.Id(),
                ["place"] = problem.Location.ToString(language),
                ["pointer"] = problem.Location.JsonPointer,
                ["message"] = problem.Message(language),
                ["found"] = problem.Found,
                ["cell"] = problem.Cell.IsNone ? null : problem.Cell.Key,
                ["figureLost"] = problem.IsFigureLost,
            }),
        ];

    private static bool IsSpoken(string tag) =>
        tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static string In(Language language, string english, string chinese) => language == Language.Chinese ? chinese : english;
}
