namespace Disclosure;

/// <summary>A part of a summary as a table: the one list from which Markdown and HTML are drawn.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Heads">The heads of the columns.</param>
/// <param name="Rows">The rows that are shown.</param>
/// <param name="More">How many are not.</param>
internal sealed record SetTable(string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, int More)
{
    private const int MostRows = 50;

    /// <summary>The tables that are not empty.</summary>
    public static IEnumerable<SetTable> Of(SetSummary summary, Language language)
    {
        bool chinese = language == Language.Chinese;
        string[] counts = chinese
            ? ["报告", "有错误", "比例", "错误", "警告", "提示"]
            : ["Reports", "With errors", "Share", "Errors", "Warnings", "Information"];
        SetTable[] tables =
        [
            Make(
                chinese ? "规则" : "Rules",
                chinese ? ["规则", "报告", "比例", "发现"] : ["Rule", "Reports", "Share", "Findings"],
                summary.Rules,
                rule => [rule.Rule, SetText.Number(rule.Reports), SetText.Percent(rule.Share), SetText.Number(rule.Findings)]
            ),
            Make(
                chinese ? "年份" : "Years",
                [chinese ? "年份" : "Year", .. counts],
                summary.Years,
                year =>
                    [
                        year.Year is { } known ? SetText.Number(known) : SetText.NoYear.In(language),
                        .. Counts(year.Reports, year.WithErrors, year.Share, year.Errors, year.Warnings, year.Information),
                    ]
            ),
            Make(
                chinese ? "最可疑的报告" : "Most suspicious reports",
                chinese ? ["报告", "错误", "警告", "提示"] : ["Report", "Errors", "Warnings", "Information"],
                summary.MostSuspicious,
                report =>
                    [
                        SetText.Place(report.File, report.Line, language)
                            + (report.Issuer ?? SetText.NoIssuer.In(language))
                            + (report.Year is { } year ? " " + SetText.Number(year) : ""),
                        SetText.Number(report.Errors),
                        SetText.Number(report.Warnings),
                        SetText.Number(report.Information),
                    ]
            ),
            Make(
                chinese ? "单位" : "Bodies",
                [chinese ? "单位" : "Body", .. counts],
                summary.Issuers,
                issuer =>
                    [
                        issuer.Issuer ?? SetText.NoIssuer.In(language),
                        .. Counts(issuer.Reports, issuer.WithErrors, issuer.Share, issuer.Errors, issuer.Warnings, issuer.Information),
                    ]
            ),
            Make(
                chinese ? "单元格" : "Cells",
                chinese ? ["单元格", "疑误", "报告", "比例", "发现"] : ["Cell", "Suspected", "Reports", "Share", "Findings"],
                summary.Cells,
                cell =>
                    [
                        cell.Cell.ToString(),
                        SetText.Number(cell.Suspected),
                        SetText.Number(cell.Reports),
                        SetText.Percent(cell.Share),
                        SetText.Number(cell.Findings),
                    ]
            ),
            Make(
                chinese ? "读取问题" : "Reading problems",
                chinese ? ["代码", "条数", "次数"] : ["Code", "Entries", "Problems"],
                summary.Problems,
                problem => [problem.Code.Id(), SetText.Number(problem.Entries), SetText.Number(problem.Problems)]
            ),
        ];
        return tables.Where(table => table.Rows.Count > 0);
    }

    /// <summary>How many rows are not shown; empty when all are.</summary>
    public string Rest(Language language) =>
        More == 0 ? ""
        : language == Language.Chinese ? $"另有{SetText.Number(More)}行未列出。"
        : $"{SetText.Several(More, "more row is", "more rows are")} not shown.";

    private static SetTable Make<T>(string title, string[] heads, IReadOnlyList<T> items, Func<T, string[]> row) =>
        new(title, heads, items.Take(MostRows).Select(row).ToArray(), Math.Max(0, items.Count - MostRows));

    private static string[] Counts(long reports, long withErrors, decimal share, long errors, long warnings, long information) =>
        [
            SetText.Number(reports),
            SetText.Number(withErrors),
            SetText.Percent(share),
            SetText.Number(errors),
            SetText.Number(warnings),
            SetText.Number(information),
        ];
}
