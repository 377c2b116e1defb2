namespace Disclosure.Tests;

/// <summary>How reports themselves read: the three forms as text, Markdown and page, rows of values, headers, cells and places.</summary>
public sealed class FormTextTests
{
    private static readonly ReportHeader Header = new()
    {
        Title = "青河县人民政府2023年政府信息公开工作年度报告",
        IssuingBody = Typed.Body,
        Level = IssuerLevel.County,
        ReportYear = 2023,
        Period = new(new(new(2023, 1, 1), new(2023, 12, 31)), "2023年1月1日至12月31日"),
        PublishedOn = new(2024, 1, 20),
        FilledOn = new(2024, 1, 10),
        SignedOn = new(2024, 1, 15),
        Contacts = new()
        {
            HeadOfUnit = "李明",
            Reviewer = "王芳",
            Filler = "张伟",
            Telephone = "0431-1234567",
            Fax = "0431-1234568",
            Email = "xxgk@example.cn",
            PostalCode = "130000",
            Address = "人民大街1号",
        },
    };

    private static readonly Report[] Reports =
    [
        Typed.Indicators("others=0 一=3 一(一)=12 一(二)= 三(一)=/ 三(二)=? 四=1234567 五=-1 七=2.50 八(一)=7") with
        {
            Header = Header,
        },
        Typed.Of(
            ReportForm.Matrix2019,
            Typed.Sound + " 三(六)/自然人=? 二(八)/行政事业性收费/上一年项目数量= 二(九)/政府集中采购/采购总金额=1234.5",
            2019
        ) with
        {
            Header = Header,
        },
        Typed.Matrix(Typed.Sound + " 一/其他=/ 二/总计= 三(三)/总计=1 二(八)/行政事业性收费/本年收费金额(单位:万元)=25.10"),
        Typed.Indicators("三(一)=5").MigrateTo2021().Report,
    ];

    [Fact]
    public void Reports_read_as_a_person_read_them()
    {
        var page = new GoldenPage("forms.txt");
        foreach (Report report in Reports)
        {
            page.Add("line", report.ToString()).Add("text", report.ToText()).Add("Markdown", report.ToMarkdown());
        }
        page.AssertSame();
    }

    [Fact]
    public void Reports_as_pages_are_what_a_person_read() =>
        new GoldenPage("forms-html.txt")
            .Add("2014", Reports[0].ToHtml())
            .Add("2019", Reports[1].ToHtml())
            .Add("2021", Reports[2].ToHtml())
            .AssertSame();

    [Fact]
    public void Parts_of_reports_read_as_a_person_read_them()
    {
        using var rows = new StringWriter();
        ReportRow.WriteCsv(rows, Reports.SelectMany(report => report.Rows().Where((_, index) => index % 17 == 0)));
        SourceLocation[] places =
        [
            new()
            {
                Page = 2,
                Table = 1,
                Row = 3,
                Column = 4,
            },
            new() { Sheet = "表一", Row = 3 },
            new() { Line = 12 },
            new() { JsonPointer = "" },
            new() { JsonPointer = "/requests/newlyReceived/total" },
            default,
        ];
        new GoldenPage("parts.txt")
            .Add(
                "header",
                [
                    Header.ToString(),
                    ReportHeader.Empty.ToString(),
                    new StatisticalPeriod(null, "去年").ToString(),
                    Header.Period!.ToString(),
                ]
            )
            .Add("rows as CSV", rows.ToString())
            .Add("rows", Reports.Select(report => report.Rows().ElementAt(5).ToString()))
            .Add("origins", Reports.Select(report => report.Origin.ToString()).Distinct())
            .Add(
                "strays",
                Cell.HeadingsOn(ReportForm.Indicators2014)
                    .Select(heading => Reports[0].StrayValueOn(heading))
                    .OfType<StrayValue>()
                    .Select(stray => stray.ToString())
            )
            .Add(
                "cells",
                AllForms
                    .Each.SelectMany(form => Cell.On(form).Where((_, index) => index % 40 == 0))
                    .Append(default)
                    .Select(cell => cell.ToString())
            )
            .Add(
                "values",
                ((CellValue[])[5, 2.50m, CellValue.Blank, CellValue.NotApplicable, CellValue.Missing, CellValue.NotDerivable]).Select(
                    value => value.ToString()
                )
            )
            .Add("a row", CellsMatrix.Requests.NewlyReceived.ToString())
            .Each("places", places, (place, language) => place.ToString(language))
            .Each("problems", Enum.GetValues<ProblemCode>(), Problem)
            .AssertSame();

        static string Problem(ProblemCode code, Language language) =>
            new ReadingProblem(code, new() { Line = 7 })
            {
                Found = "1O",
                Expected = "10",
                Label = "予以公开",
                Cell = CellsMatrix.Requests.Outcomes.Granted.Total,
                Count = 3,
            }.ToString(language);
    }
}
