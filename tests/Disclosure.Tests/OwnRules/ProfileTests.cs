namespace Disclosure.Tests;

/// <summary>The profiles: what each says aloud, and that none changes a verdict.</summary>
public class ProfileTests
{
    [Fact]
    public void A_verdict_does_not_depend_on_the_profile()
    {
        foreach (string sample in (string[])["tonghua-dongchang-2020", "kunming-guandu-2016", "changchun-automotive-zone-2016"])
        {
            Report report = ReportReader.ReadFile(Repository.Sample(sample)).Report!;
            Assert.Equal(report.Check(RuleBook.Standard).Verdicts, report.Check(RuleBook.Filing).Verdicts);
            Assert.Equal(report.Check(RuleBook.Standard).Verdicts, report.Check(RuleBook.Exploratory).Verdicts);
        }
    }

    [Fact]
    public void Filing_says_more_than_Standard_and_nothing_less()
    {
        Assert.Equal(RuleBook.Standard.Rules.Select(rule => rule.Id), RuleBook.Filing.Rules.Select(rule => rule.Id));
        Assert.All(
            RuleBook.Standard.Rules,
            rule =>
                Assert.True(RuleBook.Filing[rule.Id].Excess >= rule.Excess && RuleBook.Filing[rule.Id].Shortfall >= rule.Shortfall, rule.Id)
        );
        string[] raised = RuleBook.Standard.Rules.Where(rule => RuleBook.Filing[rule.Id] != rule).Select(rule => rule.Id).ToArray();
        Assert.Superset(
            new HashSet<string> { "A-EQ-1", "A-EQ-2", "A-EQ-4", "A-EQ-5", "A-EQ-6", "FI-TOTAL", "FI-LEAF", "FI-GRP" },
            raised.ToHashSet()
        );
        Assert.All(["A-EQ-1", "A-EQ-2", "A-EQ-4", "A-EQ-5", "A-EQ-6"], id => Assert.Equal(Severity.Warning, RuleBook.Filing[id].Shortfall));
        Assert.Equal(Severity.Information, RuleBook.Filing["A-EQ-4"].Excess);
        Assert.All(["XY-ITEMS", "XY-REPEAL", "XY-FORCE"], id => Assert.Equal(Severity.Warning, RuleBook.Filing[id].Excess));
        Assert.All(["XY-ITEMS", "XY-REPEAL", "XY-FORCE"], id => Assert.Equal(Severity.Information, RuleBook.Standard[id].Excess));
    }

    [Fact]
    public void Nineteen_blank_totals_are_one_note_for_a_body_about_to_publish_and_silent_otherwise()
    {
        Report report = AllForms.Zeros(ReportForm.Matrix2021);
        foreach (Cell total in Cell.On(ReportForm.Matrix2021).Where(cell => cell.Code.EndsWith("/总计", StringComparison.Ordinal)).Take(19))
        {
            report = report.With(total, CellValue.Blank);
        }
        Assert.Empty(report.Check().Findings);
        Assert.Empty(report.Check(RuleBook.Exploratory).Findings);
        CheckResult filing = report.Check(RuleBook.Filing);
        Finding finding = Assert.Single(filing.Findings);
        Assert.Equal("FI-TOTAL", finding.Rule.Id);
        Assert.Equal(19, finding.Cells.Count);
        Assert.StartsWith("warning FI-TOTAL: Every total is filled. 19 boxes are empty: ", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("19格未填", finding.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Single(filing.Causes);
    }

    [Fact]
    public void Empty_boxes_beside_filled_ones_are_one_cause_however_many_rows_they_stand_in()
    {
        Report report = AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(CellsMatrix.Requests.NewlyReceived.CommercialEnterprises, CellValue.Blank)
            .With(CellsMatrix.Requests.CarriedOut.NaturalPersons, CellValue.Blank)
            .With(CellsMatrix.Disputes.Reconsideration.Other, CellValue.Blank);
        CheckResult result = report.Check(RuleBook.Filing);
        Assert.Equal(["FI-LEAF[一]", "FI-LEAF[四]", "FI-LEAF[四/行政复议]"], result.Findings.Select(finding => finding.Check.Id));
        Assert.Equal("FI-LEAF × 3: 3 boxes are empty.", Assert.Single(result.Causes).Title.English);
    }

    [Fact]
    public void A_row_that_is_wholly_empty_misses_its_total_alone()
    {
        Report report = AllForms.Zeros(ReportForm.Matrix2021);
        foreach (Cell cell in CellsMatrix.Requests.CarriedIn)
        {
            report = report.With(cell, CellValue.Blank);
        }
        Assert.Equal(["FI-TOTAL"], report.Check(RuleBook.Filing).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Figures_on_group_lines_are_one_warning()
    {
        Report report = AllForms.Zeros(ReportForm.Matrix2021);
        foreach (Cell cell in Cell.GroupLinesOn(ReportForm.Matrix2021).Take(7))
        {
            report = report.With(cell, 0);
        }
        Assert.Empty(report.Check().Findings);
        Finding finding = Assert.Single(report.Check(RuleBook.Filing).Findings);
        Assert.Equal(("FI-GRP", 7), (finding.Rule.Id, finding.Cells.Count));
    }
}
