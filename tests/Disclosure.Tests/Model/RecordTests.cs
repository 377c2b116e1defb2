using System.Globalization;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Records as users meet them: initialisers, <c>with</c>, equality, states, text.</summary>
public class RecordTests
{
    [Fact]
    public void Never_set_is_missing_null_is_blank_and_a_number_is_filled()
    {
        var report = new Report2021
        {
            Requests = new()
            {
                NewlyReceived = new() { NaturalPersons = 0, Total = null },
            },
        };
        RowCells cells = CellsMatrix.Requests.NewlyReceived;
        Assert.Equal(CellState.Filled, report.StateOf(cells.NaturalPersons));
        Assert.Equal(CellState.Blank, report.StateOf(cells.Total));
        Assert.Equal(CellState.Missing, report.StateOf(cells.CommercialEnterprises));
        Assert.Null(report.Requests.NewlyReceived.Total);
        Assert.Null(report.Requests.NewlyReceived.CommercialEnterprises);
        Assert.Equal(0, report.Requests.NewlyReceived.NaturalPersons);
        Assert.Equal(CellState.NotOnForm, report.StateOf(CellsIndicator.Complaints));
        Assert.Equal(CellState.NotOnForm, report.StateOf(CellsMatrix.ProactiveDisclosure.Rules.NewlyMade));
    }

    [Fact]
    public void With_works_on_report_section_and_row_and_leaves_the_original_alone()
    {
        Report2019 original = (Report2019)AllForms.Zeros(ReportForm.Matrix2019);
        Report2019 copy = original with
        {
            Requests = original.Requests with { NewlyReceived = original.Requests.NewlyReceived with { Total = 3 } },
        };
        Assert.Equal(3, copy.Requests.NewlyReceived.Total);
        Assert.Equal(0, original.Requests.NewlyReceived.Total);
        Assert.NotEqual(original, copy);
        Assert.Equal(original, copy.With(CellsMatrix.Requests.NewlyReceived.Total, 0));
        Assert.Equal(copy, original.With(CellsMatrix.Requests.NewlyReceived.Total, 3));
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void Reports_with_the_same_figures_are_equal_and_have_the_same_hash(Report report)
    {
        Report again = Rebuild(report);
        Assert.Equal(report, again);
        Assert.Equal(report.GetHashCode(), again.GetHashCode());
        Assert.NotSame(report, again);
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void Changing_one_cell_changes_that_cell_alone_and_changing_it_back_restores_equality(Report report, int choice, int number)
    {
        Cell[] cells = AllForms.Figures(report.Form).ToArray();
        Cell cell = cells[(choice & int.MaxValue) % cells.Length];
        Report changed = report.With(cell, number);
        Assert.Equal(number, changed[cell].Number);
        Assert.All(cells.Where(other => other != cell), other => Assert.Equal(report[other], changed[other]));
        Assert.Equal(report.Header, changed.Header);
        Assert.Equal(report, changed.With(cell, report[cell]));
        Assert.Equal(report[cell].Number == number, report.Equals(changed));
    }

    [Fact]
    public void A_count_refuses_a_fraction_and_a_number_beyond_64_bits()
    {
        Cell count = CellsMatrix.Disputes.Reconsideration.Total;
        Assert.Throws<ArgumentException>(() => Report2021.Blank.With(count, 1.5m));
        Assert.Throws<ArgumentException>(() => Report2021.Blank.With(count, decimal.MaxValue));
        Assert.Throws<ArgumentException>(() => Report2021.Blank.With(CellsIndicator.Complaints, 1));
        Assert.Throws<ArgumentException>(() => Report2021.Blank.With(count, CellValue.NotOnForm));
        Assert.Equal(long.MaxValue, Report2021.Blank.With(count, long.MaxValue).Disputes.Reconsideration.Total);
        Assert.Equal(0.0920m, Report2021.Blank.With(CellsMatrix.ProactiveDisclosure.Fees.Amount, 0.0920m).ProactiveDisclosure.Fees.Amount);
    }

    [Fact]
    public void A_section_refuses_null()
    {
        Assert.Throws<ArgumentNullException>(() => new Report2021 { Requests = null! });
        Assert.Throws<ArgumentNullException>(() => new ReportHeader { Contacts = null! });
        Assert.Throws<ArgumentNullException>(() => ((Report)null!).With(CellsMatrix.Disputes.Reconsideration.Total, 1));
    }

    [Fact]
    public void Code_against_the_matrix_report_serves_both_editions()
    {
        MatrixReport[] reports =
        [
            Report2019.Blank with
            {
                Requests = new() { Outcomes = new() { OtherHandling = new() { Stated = new() { Total = 4 } } } },
            },
            Report2021.Blank with
            {
                Requests = new()
                {
                    Outcomes = new()
                    {
                        OtherHandling = new()
                        {
                            FeeNotPaid = new() { Total = 1 },
                            Other = new() { Total = 3 },
                        },
                    },
                },
            },
        ];
        Assert.All(reports, report => Assert.Equal(4, report.Requests.Outcomes.OtherHandling.Value.Total));
    }

    [Fact]
    public void The_figure_of_a_group_is_what_is_stated_or_else_the_sum_of_its_rows()
    {
        var refused = new RefusedOutcomes
        {
            StateSecrets = new(1, 0, 0, 0, 0, 0, 1),
            AdministrativeQuery = new() { Total = 2 },
        };
        Assert.Equal(3, refused.Sum.Total);
        Assert.Equal(1, refused.Sum.NaturalPersons);
        Assert.Equal(3, refused.Value.Total);
        Assert.Equal(5, (refused with { Stated = new() { Total = 5 } }).Value.Total);
        Assert.Null(new RefusedOutcomes().Value.Total);
        Assert.Equal(8, refused.Rows.Count);
    }

    [Fact]
    public void Text_shows_figures_and_names_the_states_in_any_culture()
    {
        using var scope = new CultureScope();
        var odd = (CultureInfo)CultureInfo.GetCultureInfo("sv-SE").Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = ";";
        CultureInfo.CurrentCulture = odd;
        var items = new ItemCounts2019
        {
            ItemsLastYear = 11,
            Change = -5,
            Decisions = null,
        };
        Assert.Equal("ItemCounts2019 { ItemsLastYear = 11, Change = -5, Decisions = (Blank) }", items.ToString());
        Assert.Equal("FeeAmount2021 { Amount = 0.092 }", new FeeAmount2021 { Amount = 0.092m }.ToString());
        Assert.Equal(
            "MatrixRow { NaturalPersons = -3, CommercialEnterprises = (Missing), ResearchInstitutions = (Missing), PublicInterestOrganisations = (Missing), LegalServiceInstitutions = (Missing), OtherOrganisations = (Missing), Total = (Blank) }",
            new MatrixRow { NaturalPersons = -3, Total = null }.ToString()
        );
        Report2021 report = Report2021.Blank with
        {
            Header = new() { IssuingBody = "某县人民政府", ReportYear = 2022 },
        };
        Assert.Equal("Report2021 2022 某县人民政府: 0 of 200 cells filled, 200 blank", report.ToString());
        Assert.Equal("三(一)/总计 (一)予以公开 / 总计", CellsMatrix.Requests.Outcomes.Granted.Total.ToString());
        Assert.Equal("-1.50", CellValue.Filled(-1.50m).ToString());
    }

    [Fact]
    public void Edition_2019_keeps_the_rows_of_2021_when_a_mixed_page_has_them()
    {
        Cell cell = CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total;
        Assert.Equal(CellState.NotOnForm, Report2019.Blank.StateOf(cell));
        Report2019 mixed = Report2019.Blank.With(cell, 2);
        Assert.Equal(2, mixed[cell].Number);
        Assert.Equal(2, mixed.Requests.Outcomes.OtherHandling.FeeNotPaid.Total);
        Assert.Equal(mixed, Report.FromJson(mixed.ToJson()));
    }

    private static Report Rebuild(Report report)
    {
        IEnumerable<KeyValuePair<Cell, CellValue>> cells = AllForms
            .Figures(report.Form)
            .Concat(Cell.HeadingsOn(report.Form))
            .Select(cell => new KeyValuePair<Cell, CellValue>(cell, report[cell]));
        return Report.FromCells(report.Form, cells) with { Header = report.Header };
    }
}
