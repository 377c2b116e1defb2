using System.Globalization;
using System.Text;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Disclosure.Tests;

/// <summary>A document that was written and is read again gives the same report, in every format and on every form.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<WritingFormat> Formats => [.. Enum.GetValues<WritingFormat>()];

    private static readonly Gen<LocalDate?> Day = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)),
        (3, Gen.Choose(0, 4000).Select(days => (LocalDate?)new LocalDate(2014, 1, 1).PlusDays(days)))
    );

    [Theory, MemberData(nameof(Formats))]
    public void A_report_comes_back_with_its_figures_its_empty_boxes_and_its_header(WritingFormat format) =>
        Prop.ForAll(
                Reports().ToArbitrary(),
                written =>
                {
                    Report report = AsSaid(written, format);
                    ReportReading reading = Read(report, format);
                    Assert.Equal(Lines(report), Lines(reading.Report!));
                    Assert.Equal(report.Header, reading.Header);
                    Assert.Equal(report, reading.Report);
                    Assert.DoesNotContain(reading.Problems, problem => problem.IsFigureLost);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory, MemberData(nameof(Formats))]
    public void A_cell_without_a_figure_to_show_comes_back_missing_never_empty(WritingFormat format)
    {
        foreach (ReportForm form in AllForms.Each)
        {
            Report report = Cell.On(form)
                .Where((_, index) => index % 3 != 0)
                .Select((cell, index) => (cell, index))
                .Aggregate(
                    AllForms.Zeros(form),
                    (changed, pair) => changed.With(pair.cell, pair.index % 2 == 0 ? CellValue.Missing : CellValue.NotDerivable)
                );
            Report back = Read(report, format).Report!;
            Assert.Equal(form, back.Form);
            Assert.All(
                report.Cells.Zip(back.Cells),
                pair => Assert.Equal(pair.First.Value.State == CellState.Filled ? 0 : null, pair.Second.Value.Number)
            );
            Assert.Equal(0, back.CountOf(CellState.Blank));
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_blank_form_comes_back_blank(WritingFormat format)
    {
        foreach (Report blank in (Report[])[Report2014.Blank, Report2019.Blank, Report2021.Blank])
        {
            Assert.Equal(AsSaid(blank, format), Read(blank, format).Report);
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Figures_outside_the_boxes_come_back(WritingFormat format)
    {
        Report lines = AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(CellsMatrix.Requests.Outcomes.Refused.Stated.Total, 4)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Stated.NaturalPersons, 7);
        foreach (Cell cell in CellsMatrix.Requests.Outcomes.Refused.Stated.Concat(CellsMatrix.Requests.Outcomes.OtherHandling.Stated))
        {
            lines = lines.StateOf(cell) == CellState.Missing ? lines.With(cell, CellValue.Blank) : lines;
        }
        Assert.Equal(lines, Read(lines, format).Report);

        var draft = new ReportDraft(Report2014.Blank);
        draft.SetHeading(CellsIndicator.ProactiveDisclosure.OnHeading, new StrayValue("一、主动公开情况", "155", 155));
        Assert.Equal(draft.ToReport(), Read(draft.ToReport(), format).Report);
    }

    [Theory, MemberData(nameof(Formats))]
    public void The_samples_come_back(WritingFormat format)
    {
        foreach (string sample in (string[])["tonghua-dongchang-2020", "changchun-automotive-zone-2016", "kunming-guandu-2016"])
        {
            Report report = ReportReader.ReadFile(Repository.Sample(sample)).Report!;
            Report back = Read(report, format).Report!;
            Assert.Equal(Lines(report), Lines(back));
            Assert.Equal(report.Header, back.Header);
        }
    }

    /// <summary>
    /// What a document says of a report: a row of a workbook without any text is not seen, and section four is one row without a label.
    /// </summary>
    private static Report AsSaid(Report report, WritingFormat format)
    {
        Cell[] disputes = Cell.On(report.Form).Where(cell => cell.Key.StartsWith("Disputes.", StringComparison.Ordinal)).ToArray();
        return format == WritingFormat.Excel && Array.TrueForAll(disputes, cell => report.StateOf(cell) == CellState.Blank)
            ? disputes.Aggregate(report, (changed, cell) => changed.With(cell, CellValue.Missing))
            : report;
    }

    private static ReportReading Read(Report report, WritingFormat format)
    {
        byte[] bytes = ReportWriter.ToBytes(report, format);
        return format is WritingFormat.Markdown or WritingFormat.Text
            ? ReportReader.ReadText(Encoding.UTF8.GetString(bytes))
            : ReportReader.ReadStream(new MemoryStream(bytes));
    }

    private static IEnumerable<string> Lines(Report report) => report.Cells.Select(pair => $"{pair.Key} = {pair.Value}");

    /// <summary>Valid reports with "/" in some cells, and headers of which each member is known or not.</summary>
    private static Gen<Report> Reports() =>
        from report in ReportGenerators.Valid()
        from marks in Gen.ArrayOf(Gen.Choose(0, 40), Cell.On(report.Form).Count)
        from header in Headers()
        select Cell.On(report.Form)
            .Where((_, index) => marks[index] == 0)
            .Aggregate(report, (changed, cell) => changed.With(cell, CellValue.NotApplicable)) with
        {
            Header = header,
        };

    private static Gen<ReportHeader> Headers() =>
        from body in Gen.Elements<string?>(null, "某县人民政府", "某市教育局", "示范区管理委员会", "某镇人民政府")
        from hasTitle in Gen.Elements(true, false)
        from year in Gen.Frequency((1, Gen.Constant<int?>(null)), (3, Gen.Choose(2014, 2025).Select(year => (int?)year)))
        from hasPeriod in Gen.Elements(true, false)
        from published in Day
        from filled in Day
        from signed in Day
        from known in Gen.ArrayOf(Gen.Elements(true, false), 8)
        select new ReportHeader
        {
            Title = hasTitle && body is not null && year is not null ? $"{body}{Text(year)}年政府信息公开工作年度报告" : null,
            IssuingBody = body,
            Level = IssuerLevels.Of(body),
            ReportYear = year,
            Period = hasPeriod && year is { } whole ? Period(whole) : null,
            PublishedOn = published,
            FilledOn = filled,
            SignedOn = signed,
            Contacts = new ReportContacts
            {
                HeadOfUnit = known[0] ? "王建国" : null,
                Reviewer = known[1] ? "李某" : null,
                Filler = known[2] ? "欧阳小红" : null,
                Telephone = known[3] ? "0435-3000018" : null,
                Fax = known[4] ? "0435-3000019" : null,
                Email = known[5] ? "zw_gk.3000018@example.cn" : null,
                PostalCode = known[6] ? "134999" : null,
                Address = known[7] ? "某县文汇东路9900号" : null,
            },
        };

    private static StatisticalPeriod Period(int year) =>
        new(
            new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
            $"自{Text(year)}年1月1日起至{Text(year)}年12月31日止"
        );

    private static string Text(int? year) => year.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}
