namespace Disclosure.Tests.Narrative;

/// <summary>Each rule on the prose with a case that holds, one that does not, and one that nobody can tell.</summary>
public sealed class ClaimCheckTests
{
    private static readonly Report2021 Zeros = (Report2021)
        Report.FromCells(
            ReportForm.Matrix2021,
            Cell.On(ReportForm.Matrix2021).Select(cell => KeyValuePair.Create(cell, CellValue.Filled(0)))
        );

    private static Cell Received => CellsMatrix.Requests.NewlyReceived.Total;

    private static Cell CarriedIn => CellsMatrix.Requests.CarriedIn.Total;

    private static Cell CarriedOut => CellsMatrix.Requests.CarriedOut.Total;

    private static Cell Concluded => CellsMatrix.Requests.Outcomes.Total.Total;

    [Theory]
    [InlineData("收到政府信息公开申请12件。", Verdict.Passed, "received this year")]
    [InlineData("收到政府信息公开申请15件。", Verdict.Passed, "received and carried over")]
    [InlineData("共受理政府信息公开申请13件。", Verdict.Passed, "concluded")]
    [InlineData("收到政府信息公开申请14件。", Verdict.Failed, null)]
    [InlineData("收到政府信息公开申请10余件。", Verdict.Passed, "received this year")]
    [InlineData("收到政府信息公开申请近15件。", Verdict.Passed, "received and carried over")]
    [InlineData("收到政府信息公开申请约30件。", Verdict.Failed, null)]
    [InlineData("办结政府信息公开申请10件。", Verdict.Passed, "received, less carried on")]
    [InlineData("不予公开4件。", Verdict.Passed, "sum of the grounds")]
    public void A_figure_is_held_against_every_plausible_reading(string sentence, Verdict verdict, string? reading)
    {
        Report report = Zeros
            .With(Received, 12)
            .With(CarriedIn, 3)
            .With(Concluded, 13)
            .With(CarriedOut, 2)
            .With(CellsMatrix.Requests.Outcomes.Refused.StateSecrets.Total, 1)
            .With(CellsMatrix.Requests.Outcomes.Refused.InternalAffairs.Total, 3);
        ClaimOutcome outcome = Check("政府信息公开申请办理情况。" + sentence, report)
            .ClaimOutcomes.Single(outcome => outcome.Rule.Id == "XT-TEXT");
        Assert.Equal((verdict, reading), (outcome.Verdict, outcome.Reading?.ToString()));
    }

    [Fact]
    public void An_empty_box_may_hold_what_the_text_says()
    {
        Report report = Zeros.With(Received, 12).With(CarriedIn, CellValue.Blank);
        ClaimOutcome outcome = Check("收到政府信息公开申请14件。", report).ClaimOutcomes.First(outcome => outcome.Rule.Id == "XT-TEXT");
        Assert.Equal(Verdict.NotAssessed, outcome.Verdict);
    }

    [Theory]
    [InlineData("2022年收到政府信息公开申请14件。")]
    [InlineData("自2008年以来，累计收到政府信息公开申请14件。")]
    [InlineData("上半年收到政府信息公开申请14件。")]
    [InlineData("青河市财政局收到政府信息公开申请14件。")]
    [InlineData("2022年情况良好。收到政府信息公开申请14件。")]
    public void A_figure_of_another_time_or_body_is_held_against_nothing(string sentence) =>
        Assert.DoesNotContain(Check(sentence, Zeros).ClaimOutcomes, outcome => outcome.Rule.Id == "XT-TEXT");

    [Fact]
    public void Beside_the_figure_of_all_the_bodies_that_of_one_is_no_contradiction()
    {
        Report report = Zeros.With(Received, 50);
        ContentCheckResult result = Check("全市共收到政府信息公开申请50件。市政府收到政府信息公开申请3件。", report);
        Assert.Empty(result.ClaimFindings);
        Assert.Single(Check("市政府收到政府信息公开申请3件。", report).ClaimFindings);
    }

    [Fact]
    public void A_finding_names_both_sides_the_readings_and_the_sentence()
    {
        Report report = Zeros.With(Received, 12).With(CarriedIn, 3);
        IFinding finding = Assert.Single(Check("收到政府信息公开申请14件。本年收到政府信息公开申请14件。", report).ClaimFindings);
        Assert.Equal((14m, 12m, 2m), (finding.Left, finding.Right, finding.Difference));
        Assert.Equal(
            "information XT-TEXT: The prose may count other units, or only some of them. A figure of the prose is that of the table."
                + " The text states requests received 14件, the table received this year 12; difference 2 (nor does it fit received and carried over 15)."
                + " Line 2: “收到政府信息公开申请14件。”",
            finding.ToString(Language.English)
        );
        Assert.Equal(
            "提示 XT-TEXT：文字可能采用其他口径，或只计其中一部分。文字所述数据与统计表一致。"
                + "文字所述收到政府信息公开申请14件，表中本年新收12；相差2（也不等于本年新收加上年结转15）。第2行：“收到政府信息公开申请14件。”",
            finding.ToString(Language.Chinese)
        );
        FindingCell cell = Assert.Single(((ClaimFinding)finding).Cells);
        Assert.Equal((Received, CellValue.Filled(12)), (cell.Cell, cell.Value));
    }

    [Theory]
    [InlineData("收到咨询20件，其中来电12件，来信8件。", Verdict.Passed)]
    [InlineData("收到咨询20件，其中来电12件，来信9件。", Verdict.Failed)]
    [InlineData("收到咨询20件，其中来电12件，来信7件。", Verdict.Consistent)]
    [InlineData("收到咨询20件，其中来电12件，其他7件。", Verdict.Failed)]
    [InlineData("收到咨询20件，分别为来电12件，来信7件。", Verdict.Failed)]
    [InlineData("收到咨询20件，其中来电12件，来信8件；上午15件，下午5件。", Verdict.Passed)]
    [InlineData("收到咨询20余件，其中来电12件，其他10件。", Verdict.Passed)]
    [InlineData("主动公开政府信息20条，其中通过政府网站公开18条，通过政务微信公开15条。", Verdict.Consistent)]
    public void Parts_are_held_against_their_total(string sentence, Verdict verdict) =>
        Assert.Equal(verdict, Check(sentence).ClaimOutcomes.Single(outcome => outcome.Rule.Id == "XT-ENUM").Verdict);

    [Theory]
    [InlineData("在答复的805件申请中，予以公开258件，占33.9%。", Verdict.Failed)]
    [InlineData("在答复的805件申请中，予以公开258件，占32.05%。", Verdict.Passed)]
    [InlineData("在答复的805件申请中，予以公开258件，占32%。", Verdict.Passed)]
    [InlineData("予以公开258件，占33.9%。", Verdict.NotAssessed)]
    public void A_share_is_held_against_its_numbers(string sentence, Verdict verdict) =>
        Assert.Equal(verdict, Check(sentence).ClaimOutcomes.Single(outcome => outcome.Rule.Id == "XT-PCT").Verdict);

    [Theory]
    [InlineData("收到政府信息公开申请3646件，同比增长1.08%。", Verdict.Passed)]
    [InlineData("收到政府信息公开申请3646件，同比增长1.05%。", Verdict.Failed)]
    [InlineData("收到政府信息公开申请3646件，比上年增加39件。", Verdict.Passed)]
    [InlineData("收到政府信息公开申请3646件，比上年减少39件。", Verdict.Failed)]
    public void A_change_is_held_against_the_year_before(string sentence, Verdict verdict)
    {
        Report before = Zeros.With(Received, 3607) with { Header = new ReportHeader { ReportYear = 2022 } };
        Assert.Equal(verdict, Outcome(sentence, before));
        Assert.Equal(Verdict.NotAssessed, Outcome(sentence, null));
        Assert.Equal(verdict, Outcome("2022年收到政府信息公开申请3607件。2023年" + sentence, null));
        Assert.Equal(Verdict.NotAssessed, Outcome(sentence, before with { Header = new ReportHeader { ReportYear = 2021 } }));

        static Verdict Outcome(string sentence, Report? against) =>
            (against is null ? Reading(sentence).Check(RuleBook.Exploratory) : Reading(sentence).Check(against, RuleBook.Exploratory))
                .ClaimOutcomes.Single(outcome => outcome.Rule.Id == "XT-YOY")
                .Verdict;
    }

    [Theory]
    [InlineData("所列数据的统计期限自2023年1月1日起至2023年12月31日止。", Verdict.Passed)]
    [InlineData("所列数据的统计期限自2023年1月1日起至2023年11月30日止。", Verdict.Failed)]
    [InlineData("所列数据截止日期为20231月31日。", Verdict.NotAssessed)]
    public void The_period_is_held_against_the_year_where_both_days_are_whole(string sentence, Verdict verdict)
    {
        ContentCheckResult result = Reading(sentence).Check();
        Assert.Equal(verdict, result.ClaimOutcomes.Single(outcome => outcome.Rule.Id == "XT-DATE").Verdict);
        Assert.Equal(verdict == Verdict.Failed ? [Severity.Warning] : [], result.Findings.Select(finding => finding.Severity));
    }

    [Fact]
    public void Plausible_relations_of_disputes_and_fees_get_a_verdict_and_never_speak()
    {
        Report report = Zeros
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total, 1)
            .With(CellsMatrix.Disputes.LitigationAfterReconsideration.Total, 4)
            .With(CellsMatrix.Disputes.LitigationDirect.Total, 30);
        Report before = Zeros with { Header = new ReportHeader { ReportYear = 2023 } };
        var content = new Content(
            new ReportHeader { ReportYear = 2024 },
            report with
            {
                Header = new ReportHeader { ReportYear = 2024 },
            },
            []
        );
        ContentCheckResult result = content.Check(before, RuleBook.Exploratory);
        Assert.Equal(
            ["XT-2024 Failed", "XT-DISP Failed", "XT-FEE Failed", "XT-ORDER Failed"],
            result.ClaimOutcomes.Select(outcome => $"{outcome.Rule.Id} {outcome.Verdict}").Order(StringComparer.Ordinal)
        );
        Assert.Empty(result.ClaimFindings);
    }

    [Fact]
    public void Cells_carried_over_from_another_form_are_no_statement()
    {
        var old = (Report2014)
            Report.FromCells(
                ReportForm.Indicators2014,
                Cell.On(ReportForm.Indicators2014).Select(cell => KeyValuePair.Create(cell, CellValue.Filled(0)))
            );
        ReportReading reading = Reading("收到政府信息公开申请14件。");
        var content = new Content(reading.Header, old.MigrateTo2021().Report, reading.Claims);
        Assert.DoesNotContain(content.Check(RuleBook.Exploratory).ClaimOutcomes, outcome => outcome.Rule.Id == "XT-TEXT");
    }

    [Theory]
    [InlineData(FigurePrecision.Exact, 500, 500, 500)]
    [InlineData(FigurePrecision.MoreThan, 500, 500, 600)]
    [InlineData(FigurePrecision.MoreThan, 23400, 23400, 25740)]
    [InlineData(FigurePrecision.Nearly, 500, 400, 500)]
    [InlineData(FigurePrecision.About, 800, 700, 900)]
    [InlineData(FigurePrecision.InWords, 0, 0, 0)]
    public void An_approximate_number_has_room(FigurePrecision precision, int value, int low, int high)
    {
        var figure = new NarrativeFigure(value, "件") { Precision = precision };
        Assert.Equal((low, high), (figure.Low, figure.High));
        Assert.True(figure.Admits(low) && figure.Admits(high));
        Assert.False(figure.Admits(low - 1) || figure.Admits(high + 1));
    }

    [Fact]
    public void Every_subject_has_a_name_units_and_readings_of_its_own_form()
    {
        foreach (ClaimSubject subject in Enum.GetValues<ClaimSubject>())
        {
            Assert.NotEmpty(subject.Name(Language.English));
            Assert.NotEmpty(subject.Name(Language.Chinese));
            Assert.Equal(subject == ClaimSubject.None, subject.Units().Count == 0);
            IEnumerable<ClaimReading> readings = AllForms.Each.SelectMany(form => ClaimReading.Of(subject, form)).ToArray();
            Assert.Equal(subject == ClaimSubject.None, !readings.Any());
            Assert.All(readings, reading => Assert.All(reading.Plus.Concat(reading.Minus), cell => Assert.True(cell.IsOn(reading.Form))));
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ClaimSubject)999).Name(Language.English));
    }

    private static ReportReading Reading(string sentence) =>
        ReportReader.ReadText($"青河市人民政府2023年政府信息公开工作年度报告\n{sentence}");

    private static ContentCheckResult Check(string sentence, Report? report = null)
    {
        ReportReading reading = Reading(sentence);
        return new Content(reading.Header, report is null ? null : report with { Header = reading.Header }, reading.Claims).Check(
            RuleBook.Exploratory
        );
    }

    private sealed record Content(ReportHeader Header, Report? Report, IReadOnlyList<Claim> Claims) : IReportContent;
}
