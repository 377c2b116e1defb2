namespace Disclosure.Tests;

/// <summary>What may have happened to figures: published slips of the keyboard restated, and the shapes seen in real reports.</summary>
public class HypothesisTests
{
    private static readonly Report2021 Zeros = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);

    [Theory]
    [InlineData(
        "digits swapped in an account",
        "a + b - c = 0; b - d = 0; e + f + g - h = 0; c + h - i = 0; i - j - k = 0",
        "a 1452, b 116, c 1568, d 161, e 323, f 76, g 12, h 411, i 1979, j 1842, k 137",
        "d 161>116 DigitsSwapped"
    )]
    [InlineData("digits swapped in a sum", "a + b - c = 0", "a 161, b 1452, c 1568", "a 161>116 DigitsSwapped")]
    [InlineData("a sign that a rule forbids", "a + b - c = 0; a < 0", "a -123, b 129, c 252", "")]
    public void A_published_slip_is_recognised_and_none_is_seen_where_a_rule_forbids_it(
        string name,
        string rules,
        string record,
        string slips
    )
    {
        var text = LinearText.Parse(rules, record);
        Localisation found = Localiser.Find(text.Problem, new SearchBudget(1000), 100);
        IEnumerable<string> seen =
            from set in found.Sets
            let variable = Assert.Single(set.Variables)
            let stated = text.Problem.Variables[variable].Stated!.Value.ToDecimal()
            let right = set.Solved.ValueOf(variable).Number.ToDecimal()
            let kind = DigitHypotheses.For(stated, right)
            where kind is not null
            select $"{text.Name([variable])} {stated}>{right} {kind}";
        Assert.Equal((name, slips), (name, string.Join(' ', seen)));
    }

    [Theory]
    [InlineData(12, 12, null)]
    [InlineData(0, 12, null)]
    [InlineData(-12, 12, HypothesisKind.WrongSign)]
    [InlineData(120, 12, HypothesisKind.FactorTen)]
    [InlineData(12, 120, HypothesisKind.FactorTen)]
    [InlineData(120000, 12, HypothesisKind.FactorTenThousand)]
    [InlineData(1223, 123, HypothesisKind.DigitDoubled)]
    [InlineData(1293, 123, HypothesisKind.DigitAdded)]
    [InlineData(13, 123, HypothesisKind.DigitDropped)]
    [InlineData(132, 123, HypothesisKind.DigitsSwapped)]
    [InlineData(321, 123, null)]
    [InlineData(125, 123, HypothesisKind.DigitMistyped)]
    [InlineData(5, 7, null)]
    [InlineData(1, 123, null)]
    public void A_slip_of_digits_gets_its_name(int stated, int right, HypothesisKind? kind) =>
        Assert.Equal(kind, DigitHypotheses.For(stated, right));

    [Fact]
    public void Money_is_compared_by_its_digits()
    {
        Assert.Equal(HypothesisKind.FactorTenThousand, DigitHypotheses.For(28204m, 2.8204m));
        Assert.Equal(HypothesisKind.DigitsSwapped, DigitHypotheses.For(1.32m, 1.23m));
    }

    [Fact]
    public void A_figure_one_column_off_is_recognised()
    {
        Report2021 right = WithRow(CellsMatrix.Requests.Outcomes.Granted, 0, 4);
        Report2021 wrong = right
            .With(CellsMatrix.Requests.Outcomes.Granted.NaturalPersons, 0)
            .With(CellsMatrix.Requests.Outcomes.Granted.CommercialEnterprises, 4);
        RepairSet first = Assert.Single(wrong.Check().Diagnose()).Repairs[0];
        Assert.Equal(HypothesisKind.ValueMoved, Assert.Single(first.Hypotheses).Kind);
        Assert.Equal(right, wrong.With(first));
    }

    [Fact]
    public void Two_figures_exchanged_are_recognised()
    {
        Report2021 right = WithRow(CellsMatrix.Requests.Outcomes.Granted, 0, 4, 7);
        Report2021 wrong = right
            .With(CellsMatrix.Requests.Outcomes.Granted.NaturalPersons, 7)
            .With(CellsMatrix.Requests.Outcomes.Granted.CommercialEnterprises, 4);
        RepairSet first = Assert.Single(wrong.Check().Diagnose()).Repairs[0];
        Assert.Equal(HypothesisKind.ValuesExchanged, Assert.Single(first.Hypotheses).Kind);
        Assert.Equal(right, wrong.With(first));
    }

    [Fact]
    public void A_group_filled_only_on_its_line_is_recognised()
    {
        Report2021 wrong = WithRow(CellsMatrix.Requests.Outcomes.OtherHandling.Other, 0, 4)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.NaturalPersons, 0)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total, 0)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Stated.NaturalPersons, 4)
            .With(CellsMatrix.Requests.Outcomes.OtherHandling.Stated.Total, 4);
        Diagnosis cause = Assert.Single(wrong.Check().Diagnose());
        RepairSet[] first = cause.Repairs.Where(set => set.Rank == 1).ToArray();
        // Any of the three rows of (六).
        Assert.Equal(3, first.Length);
        Assert.All(first, set => Assert.Contains(HypothesisKind.GroupLineOnly, set.Hypotheses.Select(each => each.Kind)));
        Assert.True(cause.Repairs.Count > 3);
    }

    [Fact]
    public void A_figure_typed_on_the_heading_of_its_section_is_recognised()
    {
        Cell heading = Cell.HeadingsOn(ReportForm.Indicators2014)
            .Single(cell => cell.Key.StartsWith("Capacity.", StringComparison.Ordinal));
        Report2014 wrong = Report2014
            .Blank.With(CellsIndicator.Capacity.Staff.Total, 7)
            .With(CellsIndicator.Capacity.Staff.FullTime, 0)
            .With(CellsIndicator.Capacity.Staff.PartTime, 3)
            .With(heading, 4);
        RepairSet first = Assert.Single(wrong.Check().Diagnose()).Repairs[0];
        Assert.Equal("1.专职人员数(不包括政府公报及政府网站工作人员数) 0 → 4 (typed on a heading)", first.ToString());
        Assert.DoesNotContain(
            Assert.Single(wrong.With(heading, 5).Check().Diagnose()).Repairs.SelectMany(set => set.Hypotheses),
            each => each.Kind == HypothesisKind.OnHeading
        );
    }

    [Fact]
    public void Every_kind_has_its_words_in_both_languages()
    {
        LocalizedText[] words = Enum.GetValues<HypothesisKind>().Select(DiagnosisText.Word).ToArray();
        Assert.Equal(words.Length, words.Select(word => word.English).Distinct().Count());
        Assert.Equal(words.Length, words.Select(word => word.Chinese).Distinct().Count());
    }

    /// <summary>A report whose requests all ended in one row.</summary>
    private static Report2021 WithRow(RowCells outcome, int firstColumn, params long[] figures)
    {
        Report2021 report = Zeros;
        foreach (RowCells row in new[] { CellsMatrix.Requests.NewlyReceived, outcome, CellsMatrix.Requests.Outcomes.Total })
        {
            for (int index = 0; index < figures.Length; index++)
            {
                report = report.With(row[firstColumn + index], figures[index]);
            }
            report = report.With(row.Total, figures.Sum());
        }
        Assert.False(report.Check().HasErrors);
        return report;
    }
}
