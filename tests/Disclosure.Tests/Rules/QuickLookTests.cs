namespace Disclosure.Tests;

/// <summary>The quick look before a check: of a sound report it leaves nearly nothing to ask, and it passes over nothing that fails.</summary>
public sealed class QuickLookTests
{
    private static readonly Report2021 Sound = Typed.Matrix(Typed.Sound);
    private static readonly Report2014 SoundTable = Typed.Indicators(
        "others=0 三(一)=2 三(一)1=2 三(二)=2 三(二)1=2 三(三)=2 三(三)2=2 八(三)=3 八(三)1=1 八(三)2=2"
    );

    [Fact]
    public void Of_a_sound_report_no_plain_sum_and_no_sign_is_asked()
    {
        foreach (Report report in (Report[])[Sound, SoundTable, AllForms.Zeros(ReportForm.Matrix2019)])
        {
            BoundCheck[] asked = Asked(report);
            Assert.DoesNotContain(asked, check => check.Rule.Kind is RuleKind.Domain or RuleKind.GroupTotal);
            Assert.DoesNotContain(asked, PlainChecks.Takes);
            Assert.True(asked.Length < All(report).Length / 2);
        }
    }

    [Fact]
    public void A_rule_that_fails_is_asked_whichever_it_is()
    {
        foreach (Report report in (Report[])[Sound, SoundTable, AllForms.Zeros(ReportForm.Matrix2019)])
        {
            foreach (
                BoundCheck check in All(report)
                    .Where(check => check is { Left.Length: > 0, Rule.Kind: RuleKind.Balance or RuleKind.AtMost })
            )
            {
                Cell total = check.Check.Left[0].Cell;
                Assert.Contains(check, Asked(report.With(total, report[total].Number.GetValueOrDefault() + 1000)));
            }
        }
    }

    [Fact]
    public void With_a_figure_below_0_all_are_asked() =>
        Assert.Equal(All(Sound), Asked(Sound.With(CellsMatrix.Requests.CarriedIn.NaturalPersons, -1)));

    [Fact]
    public void With_a_figure_on_the_line_of_a_group_all_but_the_signs_are_asked() =>
        Assert.Equal(AllButSigns(Sound), Asked(Sound.With(Cell.GroupLinesOn(ReportForm.Matrix2021)[0], 0)));

    [Fact]
    public void An_empty_box_alone_hides_nothing()
    {
        Assert.DoesNotContain(Asked(Sound.With(CellsMatrix.Requests.CarriedIn.NaturalPersons, CellValue.Blank)), PlainChecks.Takes);
        Assert.Equal(
            AllButSigns(Sound),
            Asked(Sound.With(CellsMatrix.Requests.CarriedIn.Total, 5).With(CellsMatrix.Requests.CarriedIn.NaturalPersons, CellValue.Blank))
        );
    }

    [Fact]
    public void Figures_too_large_to_be_added_are_left_to_the_slow_way() =>
        Assert.Equal(
            AllButSigns(Sound),
            Asked(
                Sound
                    .With(CellsMatrix.Disputes.Reconsideration.Total, long.MaxValue)
                    .With(CellsMatrix.Disputes.Reconsideration.Other, long.MaxValue - 2)
            )
        );

    private static BoundCheck[] All(Report report) => RuleBook.Standard.SpeakingChecksOf(report.Form).All;

    private static IEnumerable<BoundCheck> AllButSigns(Report report) => All(report).Where(check => check.Rule.Kind != RuleKind.Domain);

    private static BoundCheck[] Asked(Report report)
    {
        Span<long> numbers = stackalloc long[Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[Figures.MostSlots];
        return RuleBook.Standard.SpeakingChecksOf(report.Form).MayFailOn(new Figures(report, numbers, states, BlankReading.BothReadings));
    }
}
