using Disclosure.Catalogue;

namespace Disclosure.Tests;

/// <summary>The generated files are those that the forms give, and a mistake in the forms is reported by file and line.</summary>
public sealed class GeneratorTests : IDisposable
{
    private static readonly string Forms = Repository.PathOf("src", "Disclosure.Catalogue", "forms");
    private readonly string copy = Directory.CreateTempSubdirectory("forms").FullName;

    public GeneratorTests()
    {
        foreach (string file in Directory.GetFiles(Forms))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(copy, recursive: true);

    [Fact]
    public void The_committed_files_are_what_the_forms_generate()
    {
        IReadOnlyDictionary<string, string> files = Generator.Generate(Forms);
        string[] committed = Generator
            .Folders.SelectMany(folder =>
                Directory.GetFiles(Repository.PathOf("src", folder)).Select(path => folder + Path.GetFileName(path))
            )
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.Equal(files.Keys, committed);
        Assert.All(files, file => Assert.Equal(file.Value, File.ReadAllText(Repository.PathOf("src", file.Key))));
    }

    [Fact]
    public void An_id_that_is_used_again_is_refused_with_its_line()
    {
        string[] lines = File.ReadAllLines(Path.Combine(copy, "ids.csv"));
        lines[5] = "4," + lines[5].Split(',')[1] + ",";
        Rewrite("ids.csv", lines);
        AssertError("ids.csv(6): id 4 is given to");
    }

    [Fact]
    public void An_id_whose_cell_is_gone_is_refused_unless_it_is_retired()
    {
        string[] lines = File.ReadAllLines(Path.Combine(copy, "ids.csv"));
        Rewrite("ids.csv", [.. lines, "9000,Matrix:Requests.Gone.Total,"]);
        AssertError($"ids.csv({lines.Length + 1}): key 'Matrix:Requests.Gone.Total' is no cell of the forms");
        Rewrite("ids.csv", [.. lines, "9000,Matrix:Requests.Gone.Total,yes"]);
        Assert.NotEmpty(Generator.Generate(copy));
    }

    [Fact]
    public void A_cell_without_id_is_refused_and_gets_the_next_one_when_asked()
    {
        string[] lines = File.ReadAllLines(Path.Combine(copy, "ids.csv"));
        Rewrite("ids.csv", lines[..^1]);
        AssertError("has no id");
        Generator.AssignIds(copy);
        Assert.Equal(lines, File.ReadAllLines(Path.Combine(copy, "ids.csv")));
    }

    [Theory]
    [InlineData("indicators-2014.csv", 3, ",count,", ",number,", "indicators-2014.csv(3): kind 'number' is not one of")]
    [InlineData("indicators-2014.csv", 4, ",of-which,", ",subset,", "indicators-2014.csv(4): relation 'subset' is not one of")]
    [InlineData("indicators-2014.csv", 4, ",1,of-which,", ",77,of-which,", "indicators-2014.csv(4): parent '77' is no row of this form")]
    [InlineData("indicators-2014.csv", 1, "number,code", "no,code", "indicators-2014.csv(1): the columns are")]
    [InlineData("requests-rows.csv", 2, ",inflow,", ",in,", "requests-rows.csv(2): role 'in' is not one of")]
    [InlineData(
        "disputes.csv",
        3,
        "Disputes.Reconsideration.Corrected",
        "Disputes.Reconsideration.Upheld",
        "disputes.csv(3): key 'Disputes.Reconsideration.Upheld' is used twice"
    )]
    [InlineData("records.csv", 2, "2014,", "2015,", "records.csv(2): form '2015' is not one of")]
    [InlineData("indicators-2014.csv", 4, "2,一(一)其中,", "1,一(一)其中,", "indicators-2014.csv(4): number '1' stands twice")]
    [InlineData(
        "indicators-2014.csv",
        4,
        "2,一(一)其中,",
        "2,一(一),",
        "indicators-2014.csv(4): code '一(一)' stands twice on the form of 2014"
    )]
    [InlineData("requests-rows.csv", 2, "2019|2021", "2019|2022", "requests-rows.csv(2): edition '2022' is not one of 2019, 2021")]
    [InlineData("disputes.csv", 6, ",total,", ",part,", "disputes.csv(2): 0 rows are the total of 行政复议, expected one")]
    [InlineData("requests-columns.csv", 3, ",part,", ",parts,", "requests-columns.csv: section three has six columns")]
    [InlineData("disputes.csv", 8, ",行政诉讼,", ",,", "disputes.csv(8): block '未经复议直接起诉' stands under '行政诉讼' and under ''")]
    [InlineData(
        "captions.csv",
        2,
        "政府信息公开情况统计表",
        "",
        "captions.csv(2): a caption needs a key, a label, a definition and a source"
    )]
    [InlineData("captions.csv", 3, "IndicatorLabel", "IndicatorTitle", "captions.csv(3): key 'IndicatorTitle' stands twice")]
    [InlineData(
        "series-indicators.csv",
        3,
        "RequestsClosed,",
        "RequestsReceived,",
        "series-indicators.csv(3): indicator 'RequestsReceived' stands twice"
    )]
    [InlineData("series-indicators.csv", 3, ",办结申请,", ",,", "series-indicators.csv(3): the field 'chinese' is empty")]
    [InlineData("series-cells.csv", 2, "RequestsReceived,2014", "Received,2014", "series-cells.csv(2): indicator 'Received' is not in")]
    [InlineData(
        "series-cells.csv",
        2,
        "Requests.Received.Total",
        "Requests.NewlyReceived.Total",
        "series-cells.csv(2): 'Requests.NewlyReceived.Total' is no cell of the form of 2014"
    )]
    [InlineData("series-cells.csv", 2, ",2014,", ",2013,", "series-cells.csv(2): form '2013' is not one of 2014, 2019, 2021")]
    [InlineData("series-cells.csv", 2, ",2014,", ",2019,", "series-cells.csv(2): 'Requests.Received.Total' is no cell of the form of 2019")]
    [InlineData(
        "series-cells.csv",
        3,
        ",2019|2021,",
        ",2019,",
        "series-indicators.csv(2): indicator 'RequestsReceived' has no cells on the form of 2021"
    )]
    [InlineData(
        "series-cells.csv",
        3,
        ",2019|2021,",
        ",2019|2019,",
        "series-cells.csv(3): indicator 'RequestsReceived' has cells on the form of 2019"
    )]
    [InlineData("series-cells.csv", 2, ",Requests,", ",Persons,", "series-cells.csv(2): basis 'Persons' is not one of")]
    public void A_mistake_is_reported_by_file_and_line(string file, int line, string found, string replaced, string message)
    {
        string[] lines = File.ReadAllLines(Path.Combine(copy, file));
        Assert.Contains(found, lines[line - 1], StringComparison.Ordinal);
        lines[line - 1] = lines[line - 1].Replace(found, replaced, StringComparison.Ordinal);
        Rewrite(file, lines);
        AssertError(message);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(copy, "disputes.csv"));
        AssertError("disputes.csv: the file is missing");
    }

    [Fact]
    public void A_form_without_its_total_is_refused()
    {
        Rewrite(
            "requests-rows.csv",
            [
                .. File.ReadAllLines(Path.Combine(copy, "requests-rows.csv"))
                    .Where(line => !line.Contains(",total,", StringComparison.Ordinal)),
            ]
        );
        AssertError("0 rows are the total of the outcomes, expected one");
    }

    /// <summary>Ids are for ever: whoever exchanges or changes one that was given must change this figure, and should not. New ids come after these lines.</summary>
    [Fact]
    public void The_ids_that_were_given_are_the_ids_that_stay()
    {
        string given = string.Join('\n', File.ReadLines(Path.Combine(Forms, "ids.csv")).Take(320));
        string hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(given)));
        Assert.Equal("529F7C961F2F320FFBCCEF67A84A2C5A3DB72320A477296CC32D6D6A89B70215", hash);
        Assert.Equal(1, CellsIndicator.ProactiveDisclosure.OnHeading.Id);
        Assert.Equal(319, CellsMatrix.Disputes.LitigationAfterReconsideration.Total.Id);
    }

    private void Rewrite(string file, string[] lines) => File.WriteAllText(Path.Combine(copy, file), string.Join('\n', lines) + "\n");

    private void AssertError(string message)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Generator.Generate(copy));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }
}
