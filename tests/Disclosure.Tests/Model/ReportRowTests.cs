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
    public void Rows_are_plain_enough_for_any_serializer()
    {
        string line = JsonSerializer.Serialize(Report2021.Blank.Rows().First());
        using JsonDocument row = JsonDocument.Parse(line);
        Assert.Equal(
            ["Issuer", "Year", "Form", "IsMigrated", "Key", "Code", "Label", "Unit", "State", "Number"],
            row.RootElement.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("blank", row.RootElement.GetProperty("State").GetString());
        Assert.Equal(JsonValueKind.Null, row.RootElement.GetProperty("Number").ValueKind);
    }
}
