using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>The headings over the columns of section three where they are misspelt, called otherwise, unknown or not there. No figure is assigned by its place alone.</summary>
public sealed class HeadingTests
{
    private const string Title = "某县人民政府2022年政府信息公开工作年度报告";
    private const string Section = "三、收到和处理政府信息公开申请情况";
    private const string Upper = ",,,自然人,法人或其他组织,,,,,总计";
    private const string Lower = ",,,,商业企业,科研机构,社会公益组织,法律服务机构,其他,";

    private static readonly string[] Requests =
    [
        "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量",
        "三、本年度办理结果,（一）予以公开",
        ",（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        ",（七）总计",
        "四、结转下年度继续办理",
    ];

    private static readonly Cell Persons = CellsMatrix.Requests.NewlyReceived.NaturalPersons;
    private static readonly Cell Enterprises = CellsMatrix.Requests.NewlyReceived.CommercialEnterprises;
    private static readonly Cell Institutions = CellsMatrix.Requests.NewlyReceived.ResearchInstitutions;
    private static readonly Cell Total = CellsMatrix.Requests.NewlyReceived.Total;

    [Fact]
    public void The_official_headings_are_read_without_a_remark()
    {
        ReportReading reading = Read(Upper, Lower);
        Assert.Equal("3 1 0 4", Figures(reading));
        Assert.DoesNotContain(reading.Problems, problem => problem.Code != ProblemCode.RowsMissing);
        Assert.Equal(CellConfidence.Clear, reading.ConfidenceOf(Enterprises));
    }

    [Theory]
    [InlineData(",,,,科研单位,企业,社会公益组织,法律服务机构,其他,", "科研单位 / 企业", "商业企业 / 科研机构")]
    [InlineData(",,,,国有企业,外资企业,社会公益组织,法律服务机构,其他,", "国有企业 / 外资企业", "商业企业 / 科研机构")]
    [InlineData(",,,,科研,企业,社会公益组织,法律服务机构,其他,", "科研 / 企业", "商业企业 / 科研机构")]
    [InlineData(",,,,商业企业,科研机构,社会公益组织,法律服务机构,学校,", "学校", "其他")]
    [InlineData(
        ",,,,学校,企业单位,协会,律所,个体户,",
        "学校 / 企业单位 / 协会 / 律所 / 个体户",
        "商业企业 / 科研机构 / 社会公益组织 / 法律服务机构 / 其他"
    )]
    [InlineData(",,,,科研机购,科研机构,社会公益组织,法律服务机构,其他,", "科研机构", "商业企业")]
    public void Headings_that_are_unknown_or_in_another_order_are_reported_once_and_assign_nothing(
        string lower,
        string headings,
        string expected
    )
    {
        foreach (string page in Shapes(Upper, lower))
        {
            ReportReading reading = ReadAny(page);
            Assert.All(
                (Cell[])[Persons, Enterprises, Institutions, Total],
                cell => Assert.Equal(CellState.Missing, reading.Report![cell].State)
            );
            ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.HeadUnknown);
            // On lines a part of a head is no name of another column by itself.
            bool isDrawn =
                page.Contains(",,,", StringComparison.Ordinal) || page.StartsWith('<') || page.Contains('|', StringComparison.Ordinal);
            Assert.Equal(isDrawn ? headings : problem.Label, problem.Label);
            Assert.Equal(expected, problem.Expected);
            Assert.True(problem.IsFigureLost);
            Assert.Equal(42, problem.Count);
            Assert.DoesNotContain(reading.Problems, found => found.Code == ProblemCode.FiguresMisaligned);
            Assert.Equal(42, reading.Unmatched.Count);
            Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Enterprises));
        }
    }

    [Fact]
    public void The_place_of_an_unknown_heading_is_that_of_its_box()
    {
        ReportReading reading = Read(Upper, ",,,,科研单位,企业,社会公益组织,法律服务机构,其他,");
        ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.HeadUnknown);
        Assert.Equal((4, 5), (problem.Location.Line, problem.Location.Column));
        Assert.Contains("科研单位 / 企业", problem.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("商业企业 / 科研机构", problem.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Upper, ",,,,商业企业,科研机购,社会公益组织,法律服务机构,其他,", "科研机购", "科研机构", "3 1 0 4")]
    [InlineData(Upper, ",,,,科研机购,商业企业,社会公益组织,法律服务机构,其他,", "科研机购", "科研机构", "3 0 1 4")]
    [InlineData(",,,自然入,法人或其他组织,,,,,总计", Lower, "自然入", "自然人", "3 1 0 4")]
    [InlineData(",,,公民,法人或其他组织,,,,,总计", Lower, "公民", "自然人", "3 1 0 4")]
    [InlineData(",,,个人,法人或其他组织,,,,,总计", Lower, "个人", "自然人", "3 1 0 4")]
    [InlineData(Upper, ",,,,商业企业,科研机构,社会公益组织,法律服务机构,其他组织,", "其他组织", "其他", "3 1 0 4")]
    [InlineData(Upper, ",,,,企业,科研机构,社会公益组织,法律服务机构,其他,", "企业", "商业企业", "3 1 0 4")]
    public void A_heading_near_to_one_of_the_form_is_taken_for_it_with_a_remark(
        string upper,
        string lower,
        string found,
        string expected,
        string figures
    )
    {
        foreach (string page in Shapes(upper, lower))
        {
            ReportReading reading = ReadAny(page);
            Assert.Equal(figures, Figures(reading));
            ReadingProblem problem = Assert.Single(reading.Problems, remark => remark.Code != ProblemCode.RowsMissing);
            Assert.Equal(ProblemCode.LabelMatchedNearest, problem.Code);
            Assert.Equal((found, expected), (problem.Found, problem.Expected));
            Assert.False(problem.IsFigureLost);
            Assert.Single(
                (Cell[])[Persons, Enterprises, Institutions, CellsMatrix.Requests.NewlyReceived.OtherOrganisations, Total],
                cell => reading.ConfidenceOf(cell) == CellConfidence.Reported
            );
        }
    }

    [Fact]
    public void A_total_may_be_called_合计()
    {
        ReportReading reading = Read(Upper.Replace("总计", "合计", StringComparison.Ordinal), Lower);
        Assert.Equal("3 1 0 4", Figures(reading));
        Assert.DoesNotContain(reading.Problems, problem => problem.Code != ProblemCode.RowsMissing);
    }

    [Theory]
    [InlineData("自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,合计,总计")]
    [InlineData("自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计,合计")]
    public void A_sum_beside_the_total_is_another_column(string heads)
    {
        string[] order = heads.Split(',');
        string figures = string.Join(
            ',',
            order.Select(head =>
                head == "总计" ? "4"
                : head == "合计" ? "1"
                : "0"
            )
        );
        ReportReading reading = ReportReader.ReadText(
            $"某县2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n| 项目 | {heads.Replace(",", " | ", StringComparison.Ordinal)} |\n"
                + string.Concat(Requests.Select(row => $"| {row} | {figures.Replace(",", " | ", StringComparison.Ordinal)} |\n"))
        );
        CellValue total = reading.Report![Total];
        Assert.True(total.State == CellState.Missing || total.ToString() == "4", $"{total}\n{string.Join('\n', reading.Problems)}");
        Assert.Contains(reading.Unmatched, stray => stray.Text == "1");
    }

    [Fact]
    public void Columns_without_headings_are_read_in_the_order_of_the_form_with_a_remark()
    {
        ReportReading reading = Read();
        Assert.Equal("3 1 0 4", Figures(reading));
        ReadingProblem problem = Assert.Single(reading.Problems, remark => remark.Code != ProblemCode.RowsMissing);
        Assert.Equal(ProblemCode.HeadsMissing, problem.Code);
        Assert.Equal(3, problem.Location.Line);
        Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Enterprises));
    }

    [Fact]
    public void Heads_broken_over_two_rows_are_whole_and_need_no_remark()
    {
        ReportReading reading = Read(Upper, ",,,,商业,科研,社会公,法律服,其他,", ",,,,企业,机构,益组织,务机构,,");
        Assert.Equal("3 1 0 4", Figures(reading));
        Assert.DoesNotContain(reading.Problems, problem => problem.Code != ProblemCode.RowsMissing);
    }

    [Fact]
    public void A_section_two_of_an_earlier_edition_is_reported_at_its_first_row()
    {
        string page = Pages.Matrix(ReportForm.Matrix2019, year: 2022);
        string section = page[..page.IndexOf("三、收到", StringComparison.Ordinal)];
        ReportReading reading = ReportReader.ReadText(section);
        Assert.IsType<Report2019>(reading.Report);
        ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.EditionNotOfYear);
        Assert.Equal(("2019", "2022"), (problem.Found, problem.Expected));
        Assert.Equal("规章", problem.Label);
    }

    [Theory]
    [InlineData("2019年主动公开政府信息情况", true)]
    [InlineData("二、2019年主动公开政府信息情况", true)]
    [InlineData("2021年主动公开政府信息情况", false)]
    [InlineData("二、主动公开政府信息情况", false)]
    public void A_caption_of_another_year_above_a_section_is_reported(string caption, bool isReported)
    {
        ReportReading reading = ReportReader.ReadText(
            Pages.Matrix(ReportForm.Matrix2021).Replace("二、主动公开政府信息情况", caption, StringComparison.Ordinal)
        );
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal(isReported ? 1 : 0, reading.Problems.Count(problem => problem.Code == ProblemCode.YearAmbiguous));
        Assert.Equal(
            isReported ? CellConfidence.Reported : CellConfidence.Clear,
            reading.ConfidenceOf(CellsMatrix.ProactiveDisclosure.Rules.InForce)
        );
        Assert.Equal(CellConfidence.Clear, reading.ConfidenceOf(Total));
    }

    [Theory]
    [InlineData(".docx", ProblemCode.DocumentDamaged, "DOCX")]
    [InlineData(".xlsx", ProblemCode.DocumentDamaged, "XLSX")]
    [InlineData(".zip", ProblemCode.FormatNotRead, "ZIP")]
    public void A_broken_archive_is_what_its_name_says(string extension, ProblemCode code, string found)
    {
        using var stream = new MemoryStream([0x50, 0x4B, 3, 4, .. new byte[200]]);
        ReadingProblem problem = Assert.Single(
            DocumentReader.Read(SourceReader.Read(stream, "a" + extension, ReaderOptions.Default)).Problems
        );
        Assert.Equal((code, found), (problem.Code, problem.Found));
        Assert.DoesNotContain("Exception", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".doc", "DOC (Word 97-2003)")]
    [InlineData("", "OLE")]
    public void A_container_that_names_nothing_is_what_its_name_says(string extension, string found)
    {
        using var stream = new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]]);
        ReadingProblem problem = Assert.Single(
            DocumentReader.Read(SourceReader.Read(stream, "a" + extension, ReaderOptions.Default)).Problems
        );
        Assert.Equal((ProblemCode.FormatNotRead, found), (problem.Code, problem.Found));
    }

    private static string[] Table(string[] heads) =>
        [.. heads, .. Requests.Select(row => row + (row.Contains(",（", StringComparison.Ordinal) ? "," : ",,") + ",3,1,0,0,0,0,4")];

    /// <summary>The table as CSV, as HTML, with bars that do not stand in columns, and with one cell per line.</summary>
    private static IEnumerable<string> Shapes(params string[] heads)
    {
        string[][] rows = [.. Table(heads).Select(row => row.Split(','))];
        string[][] written = [.. rows.Select(row => row.Where(text => text.Length > 0).ToArray())];
        yield return Csv(heads);
        yield return $"<h1>{Title}</h1><h2>{Section}</h2>{HtmlPages.Table(rows.Select(row => row.Select(text => (Box)text).ToList()))}";
        yield return $"{Title}\n{Section}\n{Pages.Bars(written)}";
        if (!heads[^1].Contains(",企业,科研机构", StringComparison.Ordinal))
        {
            yield return $"{Title}\n{Section}\n{Pages.OnePerLine(written)}";
        }
    }

    private static string Csv(string[] heads) => $"{Title}\n{Section}\n{string.Join('\n', Table(heads))}\n";

    private static ReportReading Read(params string[] heads) => ReadAny(Csv(heads));

    private static ReportReading ReadAny(string page) =>
        page.StartsWith('<') ? ReportReader.ReadHtml(page)
        : page.Contains(",,,", StringComparison.Ordinal) ? ReportReader.ReadText(page, new ReaderOptions { Format = SourceFormat.Csv })
        : ReportReader.ReadText(page);

    private static string Figures(ReportReading reading) =>
        string.Join(' ', new[] { Persons, Enterprises, Institutions, Total }.Select(cell => reading.Report![cell].ToString()));
}
