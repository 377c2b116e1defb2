namespace Disclosure.Tests;

/// <summary>Eight reports turned into columns: what the vectors exchange stands where plain arithmetic puts it.</summary>
public class GroupColumnsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(43)]
    [InlineData(228)]
    [InlineData(256)]
    public void Every_figure_of_every_report_stands_in_the_column_of_its_slot(int slots)
    {
        var random = new Random(slots);
        var room = new GroupRoom();
        for (int lane = 0; lane < BlockKernel.Lanes; lane++)
        {
            foreach (ref long number in room.Numbers(lane))
            {
                number = random.NextInt64(long.MinValue, long.MaxValue);
            }
        }
        int[] columns = new int[GroupColumns.LengthFor(slots)];
        int[] plain = new int[columns.Length];

        GroupColumns.Write(room, columns);
        GroupColumns.WriteInNumbers(room, plain);

        for (int slot = 0; slot < slots; slot++)
        {
            for (int lane = 0; lane < BlockKernel.Lanes; lane++)
            {
                Assert.Equal(unchecked((int)room.Numbers(lane)[slot]), columns[(slot * BlockKernel.Lanes) + lane]);
            }
        }
        Assert.Equal(plain, columns);
    }

    [Fact]
    public void The_next_reports_leave_nothing_of_those_before()
    {
        var room = new GroupRoom();
        var group = new CellGroup(FormLayout.Of(ReportForm.Matrix2021), keepsStates: true);
        PackedChecks checks = RuleBook.Standard.PackedChecksOf(ReportForm.Matrix2021);
        Report2021 holds = new();
        Report2021 broken = holds with { Requests = new() { NewlyReceived = MatrixRow.Zero with { Total = -1 } } };
        Report2021 huge = holds with { Requests = new() { NewlyReceived = MatrixRow.Zero with { Total = long.MaxValue } } };

        group.Fill([broken, huge, broken], room);
        Assert.Equal([0b111, 0b010], [group.Check(checks), NotPacked(group, 3)]);
        group.Fill([holds, holds], room);

        Assert.Equal([0, 0], [group.Check(checks), NotPacked(group, 2)]);
    }

    private static int NotPacked(CellGroup group, int count) =>
        Enumerable.Range(0, count).Where(lane => !group.IsPacked(lane)).Sum(lane => 1 << lane);
}
