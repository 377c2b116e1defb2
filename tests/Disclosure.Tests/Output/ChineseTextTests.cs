using System.Text.RegularExpressions;

namespace Disclosure.Tests;

/// <summary>Chinese sentences have Chinese stops: no half-width comma, colon or semicolon with a space behind it, as English lists have.</summary>
public sealed class ChineseTextTests
{
    private static readonly Report Matrix = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
    private static readonly Report Indicators = ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Report!;

    /// <summary>Of each report an empty column and an empty row, so that the empty boxes are forced by several rules.</summary>
    public static TheoryData<string> Reports => ["matrix", "indicators", "sparse"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_result_uses_full_width_stops(string name)
    {
        Report report = name switch
        {
            "matrix" => Matrix,
            "indicators" => Indicators,
            _ => AllForms
                .Zeros(ReportForm.Matrix2021)
                .With(CellsMatrix.Requests.NewlyReceived.NaturalPersons, 2)
                .With(CellsMatrix.Requests.NewlyReceived.Total, 2)
                .With(CellsMatrix.Requests.Outcomes.Granted.Total, 2)
                .With(CellsMatrix.Requests.Outcomes.Total.Total, 2)
                .With(CellsMatrix.Requests.Outcomes.Granted.NaturalPersons, CellValue.Blank)
                .With(CellsMatrix.Requests.Outcomes.Total.NaturalPersons, CellValue.Blank)
                .With(CellsMatrix.Disputes.Reconsideration.Total, 20)
                .With(CellsMatrix.Disputes.Reconsideration.Upheld, 2),
        };
        CheckResult result = report.Check(RuleBook.Exploratory);
        IReadOnlyList<Diagnosis> diagnoses = result.Diagnose();
        AssertChinese(result.ToText(Language.Chinese));
        AssertChinese(result.Deduce().ToString(Language.Chinese));
        AssertChinese(string.Join("\n", result.Deduce().Cells.Select(cell => cell.ToString(Language.Chinese))));
        AssertChinese(string.Join("\n", diagnoses.Select(diagnosis => diagnosis.ToString(Language.Chinese))));
        AssertChinese(string.Join("\n", diagnoses.Select(diagnosis => diagnosis.ToHtml(Language.Chinese)).Select(TextOf)));
        Migration migration = report switch
        {
            Report2014 old => old.MigrateTo2021(),
            MatrixReport matrix => matrix.MigrateTo2014(),
            _ => throw new InvalidOperationException("No such form."),
        };
        AssertChinese(string.Join("\n", migration.Entries.Select(entry => entry.ToString(Language.Chinese))));
        AssertChinese(string.Join("\n", migration.Sources.Select(entry => entry.ToString(Language.Chinese))));
        Report[] years = [.. new[] { 2022, 2023 }.Select(year => report with { Header = report.Header with { ReportYear = year } })];
        AssertChinese(TextOf(DisclosureSeries.From(years).ToHtml(Language.Chinese)));
    }

    [Theory]
    [InlineData("99999999999999999999", "int64")]
    [InlineData("1.5", "int64")]
    public void A_number_that_does_not_fit_is_described_without_english_words(string number, string type)
    {
        string json = "{\"form\":\"matrix2021\",\"requests\":{\"newlyReceived\":{\"total\":" + number + "}}}";
        Assert.False(Report.TryFromJson(json, out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.EndsWith(
            $"数字{number}超出范围：应为{type}。",
            Assert.Single(problems).ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    private static void AssertChinese(string text)
    {
        Match match = Regex.Match(text, "[^\n]{0,40}[,;:] [^\n]{0,40}", RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.False(match.Success, match.Value);
    }

    /// <summary>The words of a fragment and of its attributes, without its style.</summary>
    private static string TextOf(string html) =>
        Regex.Replace(html, "<style>.*?</style>", "", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
