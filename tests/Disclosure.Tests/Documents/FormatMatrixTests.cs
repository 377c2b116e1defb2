using Disclosure.Tests.Golden;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>The samples in every format, made by a script and by LibreOffice, give what the samples in text give.</summary>
public sealed class FormatMatrixTests
{
    private static readonly string Folder = Repository.PathOf("tests", "documents");

    /// <summary>Problems that speak of the layout of a document, not of what it says.</summary>
    private static readonly HashSet<ProblemCode> OfLayout = [ProblemCode.NoStatisticalTable];

    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => name != "make.py" && name != "README.md")
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void Every_sample_is_there_in_every_format()
    {
        string[] forTables =
        [
            "bars.txt",
            "csv",
            "docx",
            "gbk.csv",
            "gbk.html",
            "html",
            "lines.txt",
            "md",
            "tsv",
            "word.html",
            "xls",
            "xlsx",
        ];
        string[] forProse = ["docx", "gbk.html", "html", "word.html"];
        IEnumerable<string> expected = GoldenFile.Names.SelectMany(name =>
            (GoldenFile.Load(name).Form is null ? forProse : forTables).Select(format => $"{name}.{format}")
        );
        Assert.Equal(expected.Order(StringComparer.Ordinal), Files.Select(row => row.Data));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_sample_in_another_format_has_the_same_figures(string file)
    {
        var golden = GoldenFile.Load(SampleOf(file));
        ReportReading reading = ReportReader.ReadFile(Path.Combine(Folder, file));
        Assert.Equal(golden.Form, reading.Report?.Form);
        if (reading.Report is { } report)
        {
            Assert.Equal(
                golden.Cells().Select(pair => $"{pair.Key} = {pair.Value}"),
                report.Cells.Select(pair => $"{pair.Key} = {pair.Value}")
            );
            Assert.All(Cell.On(report.Form), cell => Assert.NotNull(reading.PlaceOf(cell)));
        }
        Assert.Equal(golden.Unmatched(), reading.Unmatched.Select(value => value.Number!.Value));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_sample_in_another_format_has_the_same_header(string file)
    {
        ReportHeader expected = ReportReader.ReadFile(Repository.Sample(SampleOf(file))).Header;
        Assert.Equal(expected, ReportReader.ReadFile(Path.Combine(Folder, file)).Header);
    }

    [Theory, MemberData(nameof(Files))]
    public void A_sample_in_another_format_has_the_same_findings_and_problems(string file)
    {
        ReportReading expected = ReportReader.ReadFile(Repository.Sample(SampleOf(file)));
        ReportReading reading = ReportReader.ReadFile(Path.Combine(Folder, file));
        Assert.Equal(
            expected.Report?.Check().Findings.Select(finding => finding.ToString()),
            reading.Report?.Check().Findings.Select(finding => finding.ToString())
        );
        Assert.Equal(Spoken(expected), Spoken(reading));
    }

    private static IEnumerable<string> Spoken(ReportReading reading) =>
        reading
            .Problems.Where(problem => !OfLayout.Contains(problem.Code))
            .Select(problem => $"{problem.Code} {problem.Found}")
            .Order(StringComparer.Ordinal);

    private static string SampleOf(string file) => file[..file.IndexOf('.', StringComparison.Ordinal)];
}
