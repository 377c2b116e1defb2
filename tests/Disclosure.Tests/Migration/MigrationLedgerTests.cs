using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

public sealed class MigrationLedgerTests
{
    private static readonly Migration Sample = FromGolden("changchun-automotive-zone-2016").MigrateTo2021();

    public static TheoryData<string> Reports => ["changchun", "guandu", "blank", "missing", "zeros"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_cell_of_the_new_form_has_an_entry_with_a_reason_in_both_languages(string name)
    {
        Migration migration = Named(name).MigrateTo2021();
        Assert.Equal(200 + 28, migration.Entries.Count);
        Assert.Equal(
            Cell.On(ReportForm.Matrix2021),
            migration.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine).Select(entry => entry.Target)
        );
        Assert.Equal(
            Cell.GroupLinesOn(ReportForm.Matrix2021),
            migration.Entries.Where(entry => entry.Target.Relation == CellRelation.GroupLine).Select(entry => entry.Target)
        );
        Assert.All(
            migration.Entries,
            entry =>
            {
                Assert.Same(entry, migration[entry.Target]);
                Assert.Equal(entry.Value, migration.Report[entry.Target]);
                AssertSentence(entry.Reason);
                Assert.StartsWith(entry.Target.ToString(), entry.ToString(), StringComparison.Ordinal);
                Assert.Contains(entry.Reason.Chinese, entry.ToString(Language.Chinese), StringComparison.Ordinal);
                Assert.Equal(entry.Value.Number is not null, entry.Quality >= MigrationQuality.Near);
                Assert.Equal(entry.Value.Number is not null, entry.Bounds.IsPoint);
                Assert.Equal(entry.Quality == MigrationQuality.None, entry.Basis == CountingBasis.None);
                Assert.True(entry.Quality != MigrationQuality.None || entry.Assumptions.Count == 0);
                Assert.True(entry.Value.Number is null || entry.Sources.Count > 0);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_row_of_the_old_form_is_used_or_dropped_with_a_reason_in_both_languages(string name)
    {
        Migration migration = Named(name).MigrateTo2021();
        Assert.Equal(Cell.On(ReportForm.Indicators2014), migration.Sources.Take(58).Select(entry => entry.Source));
        Assert.Equal(32, migration.Sources.Take(58).Count(entry => entry.IsDropped));
        Assert.Equal(migration.Sources.Count, migration.Carried.Count + migration.Dropped.Count);
        Assert.All(
            migration.Sources,
            entry =>
            {
                Assert.Equal(entry, migration.SourceOf(entry.Source));
                Assert.Equal(entry.IsDropped, entry.Relation == MigrationRelation.None);
                Assert.Equal(migration.Source[entry.Source], entry.Value);
                AssertSentence(entry.Reason);
                Assert.Contains(entry.Reason.Chinese, entry.ToString(Language.Chinese), StringComparison.Ordinal);
                foreach (Cell target in entry.Targets.Where(target => migration[target].Value.Number is null))
                {
                    Assert.Contains(entry.Source, migration[target].Sources);
                }
            }
        );
    }

    public static TheoryData<ReportForm, ReportForm> Pairs =>
        new()
        {
            { ReportForm.Indicators2014, ReportForm.Matrix2019 },
            { ReportForm.Indicators2014, ReportForm.Matrix2021 },
            { ReportForm.Matrix2019, ReportForm.Matrix2021 },
            { ReportForm.Matrix2021, ReportForm.Matrix2019 },
            { ReportForm.Matrix2019, ReportForm.Indicators2014 },
            { ReportForm.Matrix2021, ReportForm.Indicators2014 },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_cell_of_both_forms_has_an_entry_with_a_reason_whatever_the_pair(ReportForm from, ReportForm to)
    {
        foreach (Report report in new[] { Report.BlankForm(from), Report.FromCells(from, []), Filled(from) })
        {
            Migration migration = Migrate(report, to);
            Assert.Equal(to, migration.Report.Form);
            Assert.Equal(from, migration.Report.Origin.SourceForm);
            Assert.Equal(
                Cell.On(to).Concat(Cell.GroupLinesOn(to)).ToHashSet(),
                migration.Entries.Select(entry => entry.Target).ToHashSet()
            );
            Assert.Equal(Cell.On(from), migration.Sources.Take(Cell.On(from).Count).Select(entry => entry.Source));
            Assert.All(migration.Entries, entry => AssertSentence(entry.Reason));
            Assert.All(migration.Sources, entry => AssertSentence(entry.Reason));
            Assert.Equal(migration.Sources.Count, migration.Carried.Count + migration.Dropped.Count);
            Assert.All(migration.Carried, entry => Assert.All(entry.Targets, target => Assert.NotEqual(default, migration[target].Target)));
        }
    }

    private static Migration Migrate(Report report, ReportForm to) =>
        (report, to) switch
        {
            (Report2014 old, ReportForm.Matrix2019) => old.MigrateTo2019(),
            (Report2014 old, _) => old.MigrateTo2021(),
            (Report2019 trial, ReportForm.Matrix2021) => trial.MigrateTo2021(),
            (Report2021 revised, ReportForm.Matrix2019) => revised.MigrateTo2019(),
            (MatrixReport matrix, _) => matrix.MigrateTo2014(),
            _ => throw new ArgumentOutOfRangeException(nameof(to), to, "No such pair."),
        };

    private static Report Filled(ReportForm form) =>
        Report.FromCells(form, Cell.On(form).Select((cell, index) => KeyValuePair.Create(cell, (CellValue)(long)(index % 3))));

    [Fact]
    public void A_figure_of_a_broken_sum_is_carried_over_and_names_it()
    {
        Report2014 old = (Report2014)
            AllForms
                .Zeros(ReportForm.Indicators2014)
                .With(CellsIndicator.Reconsideration.Total, 1)
                .With(CellsIndicator.Reconsideration.Upheld, 2);
        Migration migration = old.MigrateTo2021();
        LedgerEntry upheld = migration[CellsMatrix.Disputes.Reconsideration.Upheld];
        Assert.Equal((2m, MigrationQuality.Exact), (upheld.Value.Number, upheld.Quality));
        string id = Assert.Single(old.Check().Findings).Check.Id;
        Assert.EndsWith($"The source contradicts itself here: {id} cannot hold.", upheld.Reason.English, StringComparison.Ordinal);
        Assert.EndsWith($"原表此处自相矛盾：{id}不成立。", upheld.Reason.Chinese, StringComparison.Ordinal);
        LedgerEntry suits = migration[CellsMatrix.Requests.NewlyReceived.Total];
        Assert.DoesNotContain("contradicts", suits.Reason.English, StringComparison.Ordinal);
        Report2019 matrix = (Report2019)AllForms.Zeros(ReportForm.Matrix2019).With(CellsMatrix.Disputes.LitigationDirect.Upheld, 2);
        Assert.Contains(
            "B-T4",
            matrix.MigrateTo2021()[CellsMatrix.Disputes.LitigationDirect.Upheld].Reason.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Entries_read_well()
    {
        Assert.Equal(
            "一/总计 一、本年新收政府信息公开申请数量 / 总计: 5, exact assuming S1. Carried over from row 17 [三(一)]. Both count the requests received in the year.",
            Sample[CellsMatrix.Requests.NewlyReceived.Total].ToString()
        );
        Assert.Equal(
            "三(三)1/总计 1.属于国家秘密 / 总计：0，近似（假设S3）。第29项[三(三)4]、第30项[三(三)4a]为0，答复的种类都已列明，因此没有申请得到这一结果。",
            Sample[CellsMatrix.Requests.Outcomes.Refused.StateSecrets.Total].ToString(Language.Chinese)
        );
        Assert.Equal(
            "三(三)/总计 (三)不予公开 / 总计: no figure. A group line carries no figure of its own.",
            Sample[CellsMatrix.Requests.Outcomes.Refused.Stated.Total].ToString()
        );
        Assert.Equal(
            "六 六、举报投诉数量: 0, dropped. Complaints about the work on disclosure are not asked for any more; requests that are petitions (五)1 are another thing.",
            Sample.SourceOf(CellsIndicator.Complaints).ToString()
        );
        Assert.StartsWith(
            "三(三)2 2.同意公开答复数：15，对应三(一)/总计。",
            Sample.SourceOf(Row(27)).ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Origin_travels_in_JSON_and_a_check_of_a_migrated_report_does_not_compare_across_the_basis()
    {
        Report read = Report.FromJson(Sample.Report.ToJson());
        Assert.Equal(Sample.Report, read);
        Assert.Equal(ReportOrigin.Migrated(ReportForm.Indicators2014, Sample.Report.Origin.LibraryVersion!), read.Origin);
        CheckResult result = read.Check(RuleBook.Exploratory);
        Assert.Empty(result.Findings);
        Assert.Equal(
            Verdict.NotApplicable,
            result.Outcomes.Single(outcome => outcome.Check.Id == "B-SUM[总计]" && outcome.Check.Form == ReportForm.Matrix2021).Verdict
        );
        Assert.Equal(Verdict.Passed, result.Outcomes.Single(outcome => outcome.Check.Id == "B-ROW[三(三)1]").Verdict);
    }

    [Fact]
    public void Header_is_carried_over_and_origin_says_migrated()
    {
        Assert.Equal(Sample.Source.Header, Sample.Report.Header);
        Assert.Equal(OriginKind.Migrated, Sample.Report.Origin.Kind);
        Assert.Equal(ReportForm.Indicators2014, Sample.Report.Origin.SourceForm);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?$", Sample.Report.Origin.LibraryVersion);
    }

    [Fact]
    public void A_cell_of_another_form_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Sample[default]);
        Assert.Throws<ArgumentException>(() => Sample[CellsMatrix.ProactiveDisclosure.Rules.NewlyMade]);
        Assert.Throws<ArgumentException>(() => Sample[CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.Total]);
        Assert.Throws<ArgumentException>(() => Sample[CellsIndicator.Complaints]);
        Assert.Throws<ArgumentException>(() => Sample.SourceOf(default));
        Assert.Throws<ArgumentException>(() => Sample.SourceOf(CellsMatrix.Requests.NewlyReceived.Total));
        Assert.Throws<ArgumentNullException>(() => ((Report2014)null!).MigrateTo2021());
    }

    [Fact]
    public void A_heading_without_a_figure_has_an_entry_but_is_not_listed()
    {
        SourceEntry entry = Sample.SourceOf(CellsIndicator.Training.OnHeading);
        Assert.Equal(CellValue.Missing, entry.Value);
        Assert.DoesNotContain(entry, Sample.Sources);
    }

    [Fact]
    public void Assumptions_have_permanent_ids_and_a_sentence_in_both_languages()
    {
        Assert.Equal(["S1", "S2", "S3", "S4", "S5", "S6", "S7"], MigrationAssumption.All.Select(assumption => assumption.Id));
        Assert.All(MigrationAssumption.All, assumption => AssertSentence(assumption.Sentence));
        Assert.Equal("S1: A request is the same unit in both forms.", MigrationAssumption.SameUnit.ToString());
    }

    [Fact]
    public void Entries_are_equal_by_value()
    {
        Migration again = ((Report2014)Sample.Source).MigrateTo2021();
        Assert.Equal(Sample.Entries, again.Entries);
        Assert.Equal(Sample.Sources, again.Sources);
        Assert.Equal(Sample.Entries.Select(entry => entry.GetHashCode()), again.Entries.Select(entry => entry.GetHashCode()));
        Assert.NotEqual(Sample[Target("一")], Zeros().MigrateTo2021()[Target("一")]);
    }

    private static Report2014 Named(string name) =>
        name switch
        {
            "changchun" => FromGolden("changchun-automotive-zone-2016"),
            "guandu" => FromGolden("kunming-guandu-2016"),
            "blank" => Report2014.Blank,
            "missing" => new Report2014(),
            _ => Zeros(),
        };

    private static void AssertSentence(LocalizedText text)
    {
        Assert.Matches(@"^[^{}]*[A-Za-z][^{}]*\.$", text.English);
        Assert.Matches(@"^[^{}]*\p{IsCJKUnifiedIdeographs}[^{}]*。$", text.Chinese);
    }
}
