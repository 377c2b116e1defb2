using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>The samples of the test kit are the pages of the repository, and what is read of them.</summary>
public class SampleReportTests
{
    public static TheoryData<string> Tables => ["changchun-automotive-zone-2016", "kunming-guandu-2016", "tonghua-dongchang-2020"];

    /// <summary>With DISCLOSURE_WRITE=1 in the environment the file is written instead; read the difference before you commit it.</summary>
    [Theory, MemberData(nameof(Tables))]
    public void The_record_of_a_sample_is_what_is_read_of_its_page(string name)
    {
        string file = Repository.PathOf("src", "Disclosure.Testing", "Samples", $"{name}.json");
        Report read = ReportReader.ReadFile(Repository.Sample(name)).Report!;
        if (Environment.GetEnvironmentVariable("DISCLOSURE_WRITE") == "1")
        {
            File.WriteAllText(file, read.ToJson() + "\n");
        }
        Assert.Equal(read.ToJson() + "\n", File.ReadAllText(file));
        Assert.Contains(read, SampleReports.All);
    }

    [Fact]
    public void The_samples_carry_their_names_and_the_pages_are_those_of_the_repository()
    {
        Assert.Equal(5, SampleReports.ChangchunAutomotiveZone2016.Requests.Completed.Total);
        Assert.Equal("官渡区政务服务管理局", SampleReports.KunmingGuandu2016.Header.IssuingBody);
        Assert.Equal(3, SampleReports.TonghuaDongchang2020.Requests.NewlyReceived.Total);
        (string Page, string Name)[] pages =
        [
            (SamplePages.ChangchunAutomotiveZone2016, "changchun-automotive-zone-2016"),
            (SamplePages.ChangchunEconomicZone2012, "changchun-economic-zone-2012"),
            (SamplePages.KunmingGuandu2016, "kunming-guandu-2016"),
            (SamplePages.TonghuaDongchang2020, "tonghua-dongchang-2020"),
            (SamplePages.ZhuzhouYunlong2016, "zhuzhou-yunlong-2016"),
        ];
        Assert.All(pages, page => Assert.Equal(File.ReadAllText(Repository.Sample(page.Name)), page.Page));
        Assert.Equal(SampleReports.TonghuaDongchang2020, ReportReader.ReadText(SamplePages.TonghuaDongchang2020).Report);
    }
}
