using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Tables that a spreadsheet copied into a text, with tabs between the columns.</summary>
public sealed class TabTests
{
    private const string Title = "青川县财政局2022年政府信息公开工作年度报告\n\n";

    private const string Sheet = """
        		自然人	商业企业	科研机构	社会公益组织	法律服务机构	其他	总计
        一、本年新收政府信息公开申请数量		7	1	2	3	4	5	22
        二、上年结转政府信息公开申请数量		1	0	0	0	0	0	1
        三、本年度办理结果	(一)予以公开	6	1	2	3	4	5	21
        (三)不予公开	1.属于国家秘密	2	0	0	0	0	0	2
        	2.其他法律行政法规禁止公开		0	0	0	0	0	0
        	3.危及“三安全一稳定”							
        (七)总计		8	1	2	3	4	5	23
        四、结转下年度继续办理		0	0	0	0	0	0	0
        """;

    [Fact]
    public void A_row_without_a_group_keeps_the_empty_box_before_its_figures()
    {
        ReportReading reading = ReportReader.ReadText(Title + Sheet);
        AssertSheet(reading);
        Assert.Equal([ProblemCode.RowsMissing], reading.Problems.Select(problem => problem.Code));
        Assert.Empty(reading.Unmatched);
    }

    [Fact]
    public void The_ending_of_the_name_changes_nothing()
    {
        foreach (string ending in (string[])[".txt", ".tsv", ""])
        {
            string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}{ending}");
            File.WriteAllText(file, Title + Sheet);
            try
            {
                AssertSheet(ReportReader.ReadFile(file));
            }
            finally
            {
                File.Delete(file);
            }
        }
    }

    [Fact]
    public void Heads_of_merged_cells_stand_over_the_columns_below_them()
    {
        ReportReading reading = ReportReader.ReadText(
            Title
                + """
                		申请人情况
                		自然人	法人或其他组织					总计
                			商业企业	科研机构	社会公益组织	法律服务机构	其他	
                一、本年新收政府信息公开申请数量		7	1	2	3	4	5	22
                (一)予以公开		6	1	2	3	4	5	21
                (七)总计		8	1	2	3	4	5	23
                """
        );
        Assert.Equal("7", reading.Report![CellsMatrix.Requests.NewlyReceived.NaturalPersons].ToString());
        Assert.Equal("21", reading.Report[CellsMatrix.Requests.Outcomes.Granted.Total].ToString());
        Assert.Equal("23", reading.Report[CellsMatrix.Requests.Outcomes.Total.Total].ToString());
        Assert.Equal(21, reading.Report.CountOf(CellState.Filled));
    }

    [Fact]
    public void A_tab_before_some_of_the_labels_is_no_column()
    {
        ReportReading reading = ReportReader.ReadText(
            "某某局2017年政府信息公开情况统计表\n统计指标\t单位\t统计数\t备注\n(一)收到申请数\t件\t5\t\n\t1.当面申请数\t件\t3\t\n\t3.网络申请数\t件\t2\t见附件7\n"
        );
        Assert.Equal("5", reading.Report![CellsIndicator.Requests.Received.Total].ToString());
        Assert.Equal("3", reading.Report[CellsIndicator.Requests.Received.InPerson].ToString());
        Assert.Equal("2", reading.Report[CellsIndicator.Requests.Received.Online].ToString());
    }

    [Fact]
    public void A_sentence_between_two_tables_is_no_row_of_either()
    {
        ReportReading reading = ReportReader.ReadText(
            "某某局2017年政府信息公开情况统计表\n统计指标\t单位\t统计数\n一、主动公开情况\t\t\n(一)主动公开政府信息数\t条\t300\n"
                + "其中：主动公开规范性文件数\t条\t2\n全年主动公开政府信息300条，其中规范性文件2件。\t\t\n制发规范性文件总数\t件\t4\n三、依申请公开情况\t\t\n(一)收到申请数\t件\t\n"
        );
        Assert.Equal("300", reading.Report![CellsIndicator.ProactiveDisclosure.Items].ToString());
        Assert.Equal("4", reading.Report[CellsIndicator.ProactiveDisclosure.NormativeDocumentsIssued].ToString());
        Assert.Equal(CellState.Blank, reading.Report[CellsIndicator.Requests.Received.Total].State);
    }

    private static void AssertSheet(ReportReading reading)
    {
        Report report = reading.Report!;
        Assert.Equal("7", report[CellsMatrix.Requests.NewlyReceived.NaturalPersons].ToString());
        Assert.Equal("22", report[CellsMatrix.Requests.NewlyReceived.Total].ToString());
        Assert.Equal("1", report[CellsMatrix.Requests.CarriedIn.NaturalPersons].ToString());
        Assert.Equal("5", report[CellsMatrix.Requests.Outcomes.Granted.OtherOrganisations].ToString());
        Assert.Equal("2", report[CellsMatrix.Requests.Outcomes.Refused.StateSecrets.NaturalPersons].ToString());
        Assert.Equal(CellState.Blank, report[CellsMatrix.Requests.Outcomes.Refused.ProhibitedByLaw.NaturalPersons].State);
        Assert.Equal("0", report[CellsMatrix.Requests.Outcomes.Refused.ProhibitedByLaw.CommercialEnterprises].ToString());
        Assert.Equal(CellState.Blank, report[CellsMatrix.Requests.Outcomes.Refused.SecurityAndStability.Total].State);
        Assert.Equal("23", report[CellsMatrix.Requests.Outcomes.Total.Total].ToString());
        Assert.Equal("0", report[CellsMatrix.Requests.CarriedOut.Total].ToString());
        Assert.Equal(48, report.CountOf(CellState.Filled));
        Assert.Equal(8, report.CountOf(CellState.Blank));
    }
}
