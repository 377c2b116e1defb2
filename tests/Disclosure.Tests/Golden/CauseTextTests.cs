namespace Disclosure.Tests;

/// <summary>How diagnoses and deductions read, in both languages and on the form.</summary>
public sealed class CauseTextTests
{
    private static readonly (string What, Report Report)[] Slips =
    [
        ("a total left 0", Faulty("四/行政复议/总计=0")),
        ("a figure one column off", Faulty("三(二)/自然人=0 三(二)/科研机构=2")),
        ("two figures exchanged", Faulty("三(一)/自然人=1 三(一)/商业企业=6")),
        ("a wrong sign", Faulty("三(一)/自然人=-6")),
        ("a factor of 10", Faulty("三(一)/自然人=60")),
        (
            "a digit typed twice",
            Faulty("一/自然人=1123 一/总计=125 一/商业企业=2 二/总计=0 三(一)/自然人=119 三(一)/总计=120 三(七)/自然人=123 三(七)/总计=125")
        ),
        ("group line only", Faulty("三(四)1/自然人=0 三(四)1/总计=0 三(四)/自然人=2 三(四)/总计=2")),
        ("two broken places", Faulty("四/行政复议/总计=7 四/未经复议直接起诉/总计=3")),
        ("three cells at once", Faulty("四/总计=1 一/自然人=12 一/商业企业=0 三(七)/其他=5")),
        ("empty boxes that cannot mend it", Typed.Matrix("一/总计=3 一/自然人=2 一/商业企业=4 四/总计=")),
        ("figures on a heading", Typed.Indicators("others=0 八(三)=7 八(三)2=3 八=4")),
        ("no rule alone is broken", Typed.Matrix("一/总计=5 二/总计=0 四/总计=0 三(一)/总计=9")),
        ("totals that do not fit", Typed.Matrix("一/总计=5 二/总计=0 三(七)/总计=4 四/总计=0 三(一)/总计=9")),
    ];

    [Fact]
    public void Diagnoses_read_as_a_person_read_them()
    {
        var page = new GoldenPage("diagnoses.txt");
        foreach ((string what, Report report) in Slips)
        {
            page.Each(what, report.Check().Diagnose(), (diagnosis, language) => diagnosis.ToString(language));
        }
        CheckResult three = Slips[8].Report.Check();
        page.Each("no steps", three.Diagnose(new() { MaximumSteps = 0 }), (diagnosis, language) => diagnosis.ToString(language))
            .Each("few steps", three.Diagnose(new() { MaximumSteps = 12 }), (diagnosis, language) => diagnosis.ToString(language))
            .Each("one set", three.Diagnose(new() { MaximumSets = 1 }), (diagnosis, language) => diagnosis.ToString(language))
            .Each(
                "nothing may be doubted",
                three.Diagnose(new() { Certain = Cell.On(ReportForm.Matrix2021).ToArray() }),
                (diagnosis, language) => diagnosis.ToString(language)
            )
            .Each("verified", three.Diagnose().Select(diagnosis => diagnosis.Verify()), (verified, language) => verified.ToString(language))
            .Each(
                "verified otherwise",
                (DiagnosisVerification[])[new(true, null), new(false, false), new(true, true)],
                (verified, language) => verified.ToString(language)
            )
            .Each(
                "causes",
                Slips.SelectMany(slip => slip.Report.Check(RuleBook.Exploratory).Causes.Select(cause => cause.Title)).Distinct(),
                (title, language) => title.In(language)
            )
            .Each(
                "what may have happened",
                Enum.GetValues<HypothesisKind>().Select(kind => new RepairHypothesis(kind, [])),
                (hypothesis, language) => hypothesis.ToString(language)
            )
            .Add(
                "contradictions",
                Slips
                    .SelectMany(slip => slip.Report.Check().Diagnose())
                    .SelectMany(diagnosis => diagnosis.Contradictions)
                    .Select(each => each.ToString())
                    .Distinct()
            )
            .Html("two cells, drawn", language => three.Diagnose()[0].ToHtml(language))
            .Html("many ways, drawn", language => Slips[8].Report.Check().Diagnose()[^1].ToHtml(language))
            .AssertSame();
    }

    [Fact]
    public void Deductions_read_as_a_person_read_them()
    {
        (string What, Report Report)[] reports =
        [
            ("forced", Typed.Matrix(Typed.Sound + " 四/行政复议/总计= 三(一)/自然人= 三(一)/总计=")),
            (
                "bounded",
                Typed.Matrix(
                    Typed.Sound
                        + " 四/未经复议直接起诉/总计=5 四/未经复议直接起诉/尚未审结= 四/未经复议直接起诉/其他结果= 二(五)/行政许可/本年处理决定数量="
                )
            ),
            (
                "doubtful",
                Typed.Matrix(
                    Typed.Sound
                        + " 四/复议后起诉/总计=5 四/复议后起诉/尚未审结=8 四/行政复议/总计= 一/总计=13 一/其他= 一/自然人=12 三(四)3/自然人="
                )
            ),
            ("impossible", Typed.Matrix(Typed.Sound + " 四/复议后起诉/总计=5 四/复议后起诉/尚未审结=8 四/复议后起诉/其他结果=")),
            ("mostly empty", Typed.Matrix("一/总计=3 一/自然人=2")),
            ("the table of 2014", Typed.Indicators("others=0 一(一)= 三(一)=4 三(一)1= 三(一)2=1 八(一)=")),
        ];
        var page = new GoldenPage("deductions.txt");
        foreach ((string what, Report report) in reports)
        {
            page.Both(what, report.Deduce().ToString);
        }
        page.Each("steps", reports[0].Report.Deduce().Cells.SelectMany(cell => cell.Chain), (step, language) => step.ToString(language))
            .Html("bounded, drawn", language => reports[1].Report.Deduce().ToHtml(language))
            .Html("impossible, drawn", language => reports[3].Report.Deduce().ToHtml(language))
            .Html("doubtful, drawn", language => reports[2].Report.Deduce().ToHtml(language))
            .AssertSame();
    }

    private static Report Faulty(string figures) => Typed.Matrix($"{Typed.Sound} {figures}");
}
