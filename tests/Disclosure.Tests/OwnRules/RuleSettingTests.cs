namespace Disclosure.Tests;

/// <summary>A setting of an overlay says what it changes and nothing else.</summary>
public sealed class RuleSettingTests
{
    [Fact]
    public void A_setting_says_what_it_changes()
    {
        Assert.Equal("unchanged", new RuleSetting().ToString());
        Assert.Equal("on", RuleSetting.On.ToString());
        Assert.Equal("off", RuleSetting.Off.ToString());
        Assert.Equal("excess warning", new RuleSetting { Excess = Severity.Warning }.ToString());
        Assert.Equal("shortfall error", new RuleSetting { Shortfall = Severity.Error }.ToString());
        Assert.Equal(
            "on, excess information, shortfall silent",
            (RuleSetting.On with { Excess = Severity.Information, Shortfall = Severity.Silent }).ToString()
        );
    }

    [Fact]
    public void A_place_where_no_waiver_stands_is_the_callers_mistake()
    {
        WaiverSet none = [];
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[-1]);
    }

    [Fact]
    public void Bounds_are_asked_for_figures_of_the_new_form()
    {
        Migration<Report2021> migration = new Report2014().MigrateTo2021();
        Assert.Throws<ArgumentException>(() => migration.BoundsOf());
        Assert.Throws<ArgumentException>(() => migration.BoundsOf(Cell.GroupLinesOn(ReportForm.Matrix2021)[0]));
    }
}
