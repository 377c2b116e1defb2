namespace Disclosure.Tests;

/// <summary>Small rules at their edges: the order of cells, sums beyond every number, limits, options that are none.</summary>
public sealed class EdgeTests
{
    [Fact]
    public void Cells_are_in_the_order_of_their_ids()
    {
        Cell[] cells = [.. Cell.On(ReportForm.Matrix2021).OrderBy(cell => cell.Id)];
        (Cell first, Cell second) = (cells[0], cells[1]);
        Cell same = first;
        Assert.Equal((true, true, false, false), (first < second, first <= second, first > second, first >= second));
        Assert.Equal((false, false, true, true), (second < first, second <= first, second > first, second >= first));
        Assert.Equal((false, true, false, true), (first < same, first <= same, first > same, first >= same));
        Assert.Equal((-1, 0, 1), (Math.Sign(first.CompareTo(second)), first.CompareTo(same), Math.Sign(second.CompareTo(first))));
    }

    [Fact]
    public void What_is_beyond_every_number_is_the_one_at_its_end()
    {
        const decimal Most = decimal.MaxValue;
        const decimal Least = decimal.MinValue;
        Assert.Equal((Most, Least), (Saturating.Add(Most, 1), Saturating.Add(Least, -1)));
        Assert.Equal((Most, Least), (Saturating.Subtract(Most, -1), Saturating.Subtract(Least, 1)));
        Assert.Equal((Most, Most), (Saturating.Multiply(Most, 2), Saturating.Multiply(Least, -2)));
        Assert.Equal((Least, Least), (Saturating.Multiply(Most, -2), Saturating.Multiply(-2, Most)));
        Assert.Equal((5m, -1m, 6m), (Saturating.Add(2, 3), Saturating.Subtract(2, 3), Saturating.Multiply(2, 3)));
    }

    [Theory]
    [InlineData("1000", true, 1000)]
    [InlineData("1000", false, 999)]
    [InlineData("2.5", true, 2)]
    [InlineData("2.5", false, 2)]
    [InlineData("-2.5", true, -3)]
    [InlineData("0", false, -1)]
    public void The_largest_count_below_a_limit_is_the_last_that_it_allows(string number, bool isAllowed, long largest)
    {
        var limit = new Limit(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), isAllowed);
        Assert.Equal(largest, limit.LargestCount);
        Assert.True(limit.Allows(largest));
        Assert.False(limit.Allows(largest + 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_reading_of_blanks_that_is_none_is_the_callers_mistake(int reading) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckOptions { Blanks = (BlankReading)reading });

    [Fact]
    public void A_count_has_64_bits_and_no_more()
    {
        Report report = AllForms.Zeros(ReportForm.Matrix2021);
        Cell cell = CellsMatrix.Requests.CarriedIn.Total;
        Assert.Equal(long.MaxValue, report.With(cell, (decimal)long.MaxValue)[cell].Number);
        Assert.Equal(long.MinValue, report.With(cell, (decimal)long.MinValue)[cell].Number);
        // The same number with digits after the point that are 0.
        Assert.Equal(long.MaxValue, report.With(cell, long.MaxValue * 1.0m)[cell].Number);
        Assert.Throws<ArgumentException>(() => report.With(cell, long.MaxValue + 1m));
        Assert.Throws<ArgumentException>(() => report.With(cell, long.MinValue - 1m));
        Assert.Throws<ArgumentException>(() => report.With(cell, (long.MaxValue + 1m) * 1.0m));
    }

    [Fact]
    public void JSON_is_indented_unless_one_line_is_asked_for()
    {
        Report report = AllForms.Zeros(ReportForm.Matrix2021);
        Assert.DoesNotContain('\n', report.ToJson(indented: false));
        Assert.StartsWith("{\n  \"form\": \"matrix2021\",\n", report.ToJson(), StringComparison.Ordinal);
        Assert.Equal(report, Report.FromJson(report.ToJson(indented: false)));
    }

    [Fact]
    public void Every_reading_of_blanks_is_taken() =>
        Assert.All(Enum.GetValues<BlankReading>(), reading => Assert.Equal(reading, new CheckOptions { Blanks = reading }.Blanks));

    [Fact]
    public void A_document_without_findings_in_its_prose_has_no_section_of_them()
    {
        ReportReading reading = ReportReader.ReadText(
            "青河市人民政府2023年政府信息公开工作年度报告\n2023年，全市共收到政府信息公开申请112件。"
        );
        Assert.DoesNotContain("## Prose", reading.Check().ToMarkdown(), StringComparison.Ordinal);
    }
}
