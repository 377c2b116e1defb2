using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>Reports as tidy rows: every cell once, a blank never 0.</summary>
public class ReportRowTests
{
    private static readonly Report Sparse = ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Report!;

    [Fact]
    public void Every_cell_has_one_row_with_what_stands_in_it()
    {
        foreach (ReportForm form in AllForms.Each)
        {
            Report report = AllForms.Zeros(form);
            ReportRow[] rows = report.Rows().ToArray();
            Assert.Equal(Cell.On(form).Select(cell => cell.Key), rows.Select(row => row.Key));
            Assert.All(rows, row => Assert.Equal(((int)form, "filled", 0m), (row.Form, row.State, row.Number)));
        }
        Assert.Equal([58, 198, 200], AllForms.Each.Select(form => AllForms.Zeros(form).Rows().Count()));
    }

    [Fact]
    public void A_row_says_what_a_person_reads_on_the_page()
    {
        ReportRow staff = Sparse.Rows().Single(row => row.Key == CellsIndicator.Capacity.Staff.Total.Key);
        Assert.Equal(
            ("官渡区政务服务管理局", 2016, 2014, "人", "filled", 2m),
            (staff.Issuer, staff.Year, staff.Form, staff.Unit, staff.State, staff.Number)
        );
        ReportRow received = Sparse.Rows().Single(row => row.Key == CellsIndicator.Requests.Received.Total.Key);
        Assert.Equal(("blank", null), (received.State, received.Number));
        Assert.False(received.IsMigrated);
        Assert.Equal("官渡区政务服务管理局 2016 " + received.Label + ": blank", received.ToString());
    }

    [Fact]
    public void A_migrated_report_says_so_in_every_row_and_what_is_not_derivable_has_no_number()
    {
        ReportRow[] rows = ((Report2014)Sparse).MigrateTo2021().Report.Rows().ToArray();
        Assert.All(rows, row => Assert.True(row.IsMigrated));
        Assert.Contains(rows, row => row is { State: "notDerivable", Number: null });
    }

    [Fact]
    public void Rows_are_written_as_comma_separated_values_without_inventing_a_zero()
    {
        using var writer = new StringWriter();
        ReportRow.WriteCsv(
            writer,
            Sparse.Rows("2016/page.html").Where(row => row.Key is "Capacity.Staff.Total" or "Requests.Received.Total")
        );
        Assert.Equal(
            """
            issuer,year,form,isMigrated,key,code,label,unit,state,number,source
            官渡区政务服务管理局,2016,2014,false,Requests.Received.Total,三(一),(一)收到申请数,件,blank,,2016/page.html
            官渡区政务服务管理局,2016,2014,false,Capacity.Staff.Total,八(三),(三)从事政府信息公开工作人员数,人,filled,2,2016/page.html

            """.ReplaceLineEndings("\r\n"),
            writer.ToString()
        );
    }

    /// <summary>A cell that begins like a formula would be run by a spreadsheet; a negative figure is a number and stays one.</summary>
    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("'quoted", "''quoted")]
    [InlineData("\tx", "'\tx")]
    [InlineData("甲,\"乙\"", "\"甲,\"\"乙\"\"\"")]
    public void Text_in_rows_is_never_a_formula(string issuer, string field)
    {
        Report report = Report2021.Blank.With(CellsMatrix.Requests.NewlyReceived.Total, -3) with
        {
            Header = new() { IssuingBody = issuer, ReportYear = 2022 },
        };
        using var writer = new StringWriter();
        ReportRow.WriteCsv(writer, report.Rows().Where(row => row.Key == CellsMatrix.Requests.NewlyReceived.Total.Key));
        string line = writer.ToString().Split("\r\n")[1];
        Assert.StartsWith(field + ",2022,2021,", line, StringComparison.Ordinal);
        Assert.EndsWith(",filled,-3,", line, StringComparison.Ordinal);
        using var open = new StringWriter();
        ReportRow.WriteCsv(open, report.Rows(), new CsvOptions { ProtectFormulas = false, ByteOrderMark = true });
        Assert.StartsWith("\uFEFFissuer,", open.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            $"\n{(issuer.Contains(',', StringComparison.Ordinal) ? field : issuer)},2022",
            open.ToString(),
            StringComparison.Ordinal
        );
    }

    /// <summary>The columns are the members of a row, found by reflection, so that a new one cannot be forgotten.</summary>
    [Fact]
    public void Columns_are_the_members_of_a_row()
    {
        using var writer = new StringWriter();
        ReportRow.WriteCsv(writer, []);
        Assert.Equal(
            typeof(ReportRow).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            writer.ToString().TrimEnd().Split(',')
        );
    }

    [Fact]
    public void A_null_argument_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ReportRow.WriteCsv(null!, []));
        Assert.Throws<ArgumentNullException>(() => ReportRow.WriteCsv(TextWriter.Null, null!));
    }

    [Fact]
    public void Rows_are_plain_enough_for_any_serializer()
    {
        string line = JsonSerializer.Serialize(Report2021.Blank.Rows().First());
        using JsonDocument row = JsonDocument.Parse(line);
        Assert.Equal(
            ["Issuer", "Year", "Form", "IsMigrated", "Key", "Code", "Label", "Unit", "State", "Number", "Source"],
            row.RootElement.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("blank", row.RootElement.GetProperty("State").GetString());
        Assert.Equal(JsonValueKind.Null, row.RootElement.GetProperty("Number").ValueKind);
    }
}
