using System.Globalization;
using Disclosure.Tests.Golden;
using NodaTime;
using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class GoldenTests
{
    public static TheoryData<string> Names => [.. GoldenFile.Names];

    [Fact]
    public void There_are_five_samples_with_golden_files() =>
        Assert.Equal(
            [
                "changchun-automotive-zone-2016",
                "changchun-economic-zone-2012",
                "kunming-guandu-2016",
                "tonghua-dongchang-2020",
                "zhuzhou-yunlong-2016",
            ],
            GoldenFile.Names
        );

    [Theory, MemberData(nameof(Names))]
    public void The_header_is_read_line_by_line(string name)
    {
        var golden = GoldenFile.Load(name);
        ReportHeader header = ReportReader.ReadFile(Repository.Sample(name)).Header;
        ReportContacts contacts = header.Contacts;
        var read = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["title"] = header.Title,
            ["issuing body"] = header.IssuingBody,
            ["report year"] = header.ReportYear?.ToString(CultureInfo.InvariantCulture),
            ["period start"] = Text(header.Period?.Dates?.Start),
            ["period end"] = Text(header.Period?.Dates?.End),
            ["published"] = Text(header.PublishedOn),
            ["filled"] = Text(header.FilledOn),
            ["signed"] = Text(header.SignedOn),
            ["head of unit"] = contacts.HeadOfUnit,
            ["reviewer"] = contacts.Reviewer,
            ["filler"] = contacts.Filler,
            ["telephone"] = contacts.Telephone,
            ["fax"] = contacts.Fax,
            ["email"] = contacts.Email,
            ["postal code"] = contacts.PostalCode,
            ["address"] = contacts.Address,
        };
        Assert.Equal(
            read.Select(line => $"{line.Key} = {golden[line.Key] ?? "-"}"),
            read.Select(line => $"{line.Key} = {line.Value ?? "-"}")
        );
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_cell_is_read_as_a_careful_reader_reads_it(string name) =>
        CheckFigures(GoldenFile.Load(name), Repository.Sample(name));

    [Theory, MemberData(nameof(Names))]
    public void Every_cell_found_has_the_line_on_which_it_stands(string name)
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample(name));
        foreach (Cell cell in reading.Report is { } report ? Cell.On(report.Form) : [])
        {
            Assert.NotNull(reading.PlaceOf(cell)?.Line);
        }
        Assert.Null(reading.PlaceOf(default));
    }

    [Fact]
    public void The_samples_give_these_problems_and_no_others()
    {
        IEnumerable<string> problems = GoldenFile.Names.SelectMany(name =>
            ReportReader
                .ReadFile(Repository.Sample(name))
                .Problems.Select(problem => $"{name} {problem.Code} {problem.Location.Line} {problem.Found}".TrimEnd())
        );
        Assert.Equal(
            [
                "changchun-economic-zone-2012 NoStatisticalTable 1",
                "kunming-guandu-2016 FigureOnHeading 23 155",
                "kunming-guandu-2016 FigureOnHeading 33 0",
                "kunming-guandu-2016 FigureOnHeading 43 0",
                "kunming-guandu-2016 FigureOnHeading 84 0",
                "tonghua-dongchang-2020 DateMalformed 7 20211月31日",
                "tonghua-dongchang-2020 UnknownRow 133 1010件",
                "zhuzhou-yunlong-2016 NoStatisticalTable 1",
            ],
            problems
        );
    }

    private static void CheckFigures(GoldenFile golden, string path)
    {
        ReportReading reading = ReportReader.ReadFile(path);
        Assert.Equal(golden.Form, reading.Report?.Form);
        if (reading.Report is { } report)
        {
            Assert.Equal(golden.Cells().Select(Line), report.Cells.Select(Line));
            Assert.Equal(
                golden.Headings(),
                Cell.HeadingsOn(report.Form)
                    .Where(cell => report.StrayValueOn(cell) is not null)
                    .Select(cell => new KeyValuePair<Cell, decimal>(cell, report.StrayValueOn(cell)!.Number!.Value))
            );
            Assert.Equal(reading.Header, report.Header);
        }
        Assert.Equal(golden.Unmatched(), reading.Unmatched.Select(value => value.Number!.Value));
    }

    private static string Line(KeyValuePair<Cell, CellValue> pair) => $"{pair.Key} = {pair.Value}";

    private static string? Text(LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
