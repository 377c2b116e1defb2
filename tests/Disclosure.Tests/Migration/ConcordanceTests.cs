using Disclosure.Catalogue;
using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

public sealed class ConcordanceTests
{
    private static readonly string FormsFolder = Repository.PathOf("src", "Disclosure.Catalogue", "forms");
    private static readonly Migration Empty = Report2014.Blank.MigrateTo2021();

    [Theory]
    [InlineData(MigrationRelation.None, 32)]
    [InlineData(MigrationRelation.Split, 10)]
    [InlineData(MigrationRelation.Exact, 5)]
    [InlineData(MigrationRelation.Aggregate, 5)]
    [InlineData(MigrationRelation.Near, 4)]
    [InlineData(MigrationRelation.Partial, 2)]
    public void The_rows_of_2014_are_counted_by_relation(MigrationRelation relation, int expected) =>
        Assert.Equal(expected, Empty.Sources.Count(entry => entry.Relation == relation));

    [Theory]
    [InlineData(MigrationRelation.None, 31)]
    [InlineData(MigrationRelation.Split, 10)]
    [InlineData(MigrationRelation.Exact, 5)]
    [InlineData(MigrationRelation.Aggregate, 5)]
    [InlineData(MigrationRelation.Near, 5)]
    [InlineData(MigrationRelation.Partial, 2)]
    public void The_rows_of_2014_are_counted_by_relation_to_the_form_of_2019(MigrationRelation relation, int expected) =>
        Assert.Equal(expected, Report2014.Blank.MigrateTo2019().Sources.Count(entry => entry.Relation == relation));

    [Fact]
    public void The_form_of_2019_has_one_row_more_and_an_undivided_other_handling()
    {
        Migration<Report2019> migration = Report2014.Blank.MigrateTo2019();
        Assert.Equal([Row(2)], Empty.Dropped.Select(entry => entry.Source).Except(migration.Dropped.Select(entry => entry.Source)));
        Assert.Equal(
            [CellsMatrix.Requests.Outcomes.CannotProvide.StillUnclear.Total, CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.Total],
            migration.SourceOf(Row(38)).Targets
        );
    }

    [Fact]
    public void The_page_of_the_concordance_is_made_from_its_files()
    {
        GeneratedPage.AssertIs(Generator.ConcordanceMarkdown(FormsFolder), "docs", "concordance.md");
    }

    /// <summary>Typed by hand from the two forms; a row that is not listed has no counterpart.</summary>
    [Theory]
    [InlineData(3, "二(一)/行政规范性文件/本年制发件数")]
    [InlineData(17, "一")]
    [InlineData(22, "三(七)")]
    [InlineData(25, "三(七)")]
    [InlineData(26, "三(一)")]
    [InlineData(27, "三(一)")]
    [InlineData(28, "三(二)")]
    [InlineData(29, "三(三)1 三(三)2 三(三)3 三(三)4 三(三)5 三(三)6 三(三)7 三(三)8 三(五)1 三(五)2 三(五)4 三(六)3")]
    [InlineData(30, "三(三)1")]
    [InlineData(31, "三(三)4")]
    [InlineData(32, "三(三)4")]
    [InlineData(33, "三(三)3")]
    [InlineData(34, "三(三)5 三(三)6 三(三)7 三(五)1 三(六)3")]
    [InlineData(35, "三(三)2 三(三)5 三(三)6 三(三)7 三(三)8 三(五)2 三(五)4")]
    [InlineData(36, "三(四)1")]
    [InlineData(37, "三(四)1 三(四)2")]
    [InlineData(38, "三(四)3 三(六)1")]
    [InlineData(39, "三(三)7 三(三)8 三(五)1 三(五)2 三(五)3 三(五)4 三(五)5 三(六)3")]
    [InlineData(40, "四/行政复议/总计")]
    [InlineData(41, "四/行政复议/结果维持")]
    [InlineData(42, "四/行政复议/结果纠正")]
    [InlineData(43, "四/行政复议/其他结果 四/行政复议/尚未审结")]
    [InlineData(44, "四/未经复议直接起诉/总计 四/复议后起诉/总计")]
    [InlineData(45, "四/未经复议直接起诉/结果维持 四/复议后起诉/结果维持")]
    [InlineData(46, "四/未经复议直接起诉/结果纠正 四/复议后起诉/结果纠正")]
    [InlineData(47, "四/未经复议直接起诉/其他结果 四/未经复议直接起诉/尚未审结 四/复议后起诉/其他结果 四/复议后起诉/尚未审结")]
    public void A_row_of_2014_has_these_targets_and_no_others(int row, string codes)
    {
        SourceEntry entry = Empty.SourceOf(Row(row));
        Assert.Equal(codes.Split(' ').Select(Target), entry.Targets);
        Assert.False(entry.IsDropped);
    }

    [Fact]
    public void The_other_rows_are_dropped()
    {
        int[] dropped =
        [
            1,
            2,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            18,
            19,
            20,
            21,
            23,
            24,
            48,
            49,
            50,
            51,
            52,
            53,
            54,
            55,
            56,
            57,
            58,
        ];
        Assert.Equal(dropped.Select(Row), Empty.Dropped.Select(entry => entry.Source));
        Assert.Equal(Enumerable.Range(1, 58).Except(dropped).Select(Row), Empty.Carried.Select(entry => entry.Source));
    }

    [Theory]
    [InlineData("FeesCharged,,none,no", "FeesDemanded,,none,no", "source 'FeesDemanded' is no row of the form of 2014")]
    [InlineData("FeesCharged,,none,no", "Capacity.OnHeading,,none,no", "source 'Capacity.OnHeading' is no row of the form of 2014")]
    [InlineData(
        "FeesCharged,,none,no",
        "FeesCharged,,nothing,no",
        "relation 'nothing' is not one of exact, near, aggregate, split, partial, none"
    )]
    [InlineData(
        "FeesCharged,,none,no",
        "FeesCharged,,none,maybe",
        "use 'maybe' is not one of figure, perhaps, ceiling, share, most, least, replies, notice, no"
    )]
    [InlineData("FeesCharged,,none,no", "FeesCharged,,near,no", "target '' is no row")]
    [InlineData("FeesCharged,,none,no", "FeesCharged,Requests.CarriedIn,none,no", "the target is empty")]
    [InlineData("FeesCharged,,none,no", "FeesCharged,Requests.CarriedIn.Total,near,no", "target 'Requests.CarriedIn.Total' is no row")]
    [InlineData(
        "FeesCharged,,none,no",
        "FeesCharged,ProactiveDisclosure.Fees.Change,near,no",
        "target 'ProactiveDisclosure.Fees.Change' is no row"
    )]
    [InlineData("FeesCharged,,none,no", "FeesCharged,Requests.CarriedIn,near,figure", "has a counterpart in concordance-2014-2021.csv")]
    [InlineData(
        "Disputes.Reconsideration.Upheld,exact,figure",
        "Disputes.Reconsideration.Upheld,split,figure",
        "relation 'split' has several targets"
    )]
    [InlineData("FeesCharged,,none,no", "Complaints,,none,no", "'Complaints' to '' stands twice")]
    [InlineData("FeesCharged,,none,no", "Training.Meetings,,none,no", "stands after 'Training.Meetings'")]
    [InlineData(
        "Requests.Received.Total,Requests.NewlyReceived,exact,figure,S1",
        "Requests.Received.Total,Requests.NewlyReceived,exact,figure,S9",
        "assumption 'S9'"
    )]
    [InlineData(
        "Reconsideration.Corrected,Disputes.Reconsideration.Corrected",
        "Reconsideration.Corrected,Disputes.Reconsideration.Upheld",
        "a figure that is carried over is the only one"
    )]
    [InlineData(
        "Reconsideration.Other,Disputes.Reconsideration.Pending,split",
        "Reconsideration.Other,Disputes.Reconsideration.Pending,near",
        "a source has one relation"
    )]
    [InlineData(
        "Requests.Responses.AskedToAmend,Requests.Outcomes.OtherHandling.NotCorrectedInTime",
        "Requests.Responses.AskedToAmend,Requests.CarriedOut",
        "has a counterpart"
    )]
    [InlineData(
        "Reconsideration.Upheld,Disputes.Reconsideration.Upheld,exact,figure,,The same outcome",
        "Reconsideration.Upheld,Disputes.Reconsideration.Pending,aggregate,no,,The same outcome",
        "'Disputes.Reconsideration.Upheld' is neither a target"
    )]
    public void A_mistake_in_the_concordance_is_named_with_file_and_line(string written, string mistaken, string expected)
    {
        string message = MessageFor("concordance-2014-2021.csv", text => Replaced(text, written, mistaken));
        Assert.Matches(@"^[\w-]+\.csv\(\d+\): ", message);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_a_mistake_is_its_own()
    {
        int line =
            File.ReadLines(Path.Combine(FormsFolder, "concordance-2014-2021.csv"))
                .TakeWhile(text => !text.StartsWith("Complaints,", StringComparison.Ordinal))
                .Count() + 1;
        string message = MessageFor("concordance-2014-2021.csv", text => Replaced(text, "\nComplaints,", "\nComplaint,"));
        Assert.StartsWith($"concordance-2014-2021.csv({line}): ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concordance-2014-2021.csv", "Complaints,", "'Complaints' is missing in concordance-2014-2021.csv")]
    [InlineData(
        "unmatched-2014-2021.csv",
        "Requests.CarriedIn,",
        "'Requests.CarriedIn' is neither a target in concordance-2014-2021.csv nor listed in unmatched-2014-2021.csv"
    )]
    public void A_missing_line_is_named_with_the_line_of_the_form(string file, string start, string expected)
    {
        string message = MessageFor(
            file,
            text => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)))
        );
        Assert.Matches(@"^(indicators-2014|requests-rows)\.csv\(\d+\): ", message);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Requests.CarriedIn,", "Requests.CarriedIm,", "target 'Requests.CarriedIm' is no row")]
    [InlineData("Requests.CarriedIn,", "Requests.CarriedOut,", "target 'Requests.CarriedOut' stands twice")]
    [InlineData("Requests.CarriedIn,The", "Requests.CarriedIn,,The", "5 fields, expected 4")]
    [InlineData(
        "Requests.CarriedIn,The table of 2014 does not count requests carried in from the year before.",
        "Requests.CarriedIn,",
        "english is empty"
    )]
    public void A_mistake_in_the_list_of_unmatched_cells_is_named_with_file_and_line(string written, string mistaken, string expected)
    {
        string message = MessageFor("unmatched-2014-2021.csv", text => Replaced(text, written, mistaken));
        Assert.Matches(@"^unmatched-2014-2021\.csv\(\d+\): ", message);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    private static string Replaced(string text, string written, string mistaken)
    {
        Assert.Contains(written, text, StringComparison.Ordinal);
        return text.Replace(written, mistaken, StringComparison.Ordinal);
    }

    /// <summary>What the generator says of a copy of the forms with one file changed.</summary>
    private static string MessageFor(string file, Func<string, string> change)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("forms-");
        try
        {
            foreach (string path in Directory.GetFiles(FormsFolder))
            {
                File.Copy(path, Path.Combine(folder.FullName, Path.GetFileName(path)));
            }
            string changed = Path.Combine(folder.FullName, file);
            File.WriteAllText(changed, change(File.ReadAllText(changed)));
            return Assert.Throws<InvalidDataException>(() => Generator.Generate(folder.FullName)).Message;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
