using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

/// <summary>Laws of the migration over random reports, and over simulated bodies whose true outcomes are known.</summary>
public sealed class MigrationLawTests
{
    private static readonly Cell Completed = Row(22);

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 500)]
    public void Nothing_is_guessed(Report2014 report)
    {
        Migration migration = report.MigrateTo2021();
        decimal? completed = report[Completed].Number;
        Assert.All(Outcomes, outcome => Assert.Contains(migration[outcome].Value.Number, new decimal?[] { null, 0 }));
        foreach (
            LedgerEntry entry in migration.Entries.Where(entry =>
                entry.Target.Key.StartsWith("Requests.Outcomes.", StringComparison.Ordinal)
            )
        )
        {
            Assert.True(completed is null || entry.Value.Number is null || entry.Value.Number <= completed);
        }
        foreach (LedgerEntry entry in migration.Entries)
        {
            Assert.True(entry.Reason.English.Length > 0 && entry.Reason.Chinese.Length > 0);
            Assert.True(entry.Value.State is CellState.Filled or CellState.NotDerivable || entry.Target.Relation == CellRelation.GroupLine);
            if (entry.Value.Number is not null)
            {
                Assert.All(entry.Sources, source => Assert.Equal(CellState.Filled, report[source].State));
                Assert.NotEmpty(entry.Sources);
            }
        }
    }

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 200)]
    public void Migrating_twice_gives_equal_reports(Report2014 report) =>
        Assert.Equal(report.MigrateTo2021().Report, report.MigrateTo2021().Report);

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 300)]
    public void A_row_that_is_emptied_never_yields_a_number_unless_no_request_was_completed(Report2014 report, PositiveInt chosen)
    {
        Cell row = Row((chosen.Get % 58) + 1);
        Migration migration = report.With(row, CellValue.Blank).MigrateTo2021();
        foreach (Cell target in migration.SourceOf(row).Targets)
        {
            bool forced =
                report[Completed].Number == 0 && row != Completed && target.Key.StartsWith("Requests.Outcomes.", StringComparison.Ordinal);
            Assert.True(forced || migration[target].Value.Number is null || row == Row(25));
        }
    }

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 500)]
    public void One_reply_more_opens_every_outcome_that_it_may_feed(Report2014 report, PositiveInt chosen)
    {
        Cell row = Row((chosen.Get % 15) + 25);
        Report2014 before = report[Completed].Number == 0 ? report.With(Completed, 1) : report;
        decimal total = before[Row(25)].Number is > 0 and < 100 and { } number ? number : 0;
        Migration after = before.With(row, 1).With(Row(25), total + 1).MigrateTo2021();
        bool divided =
            row == Row(29)
            && Enumerable.Range(30, 6).All(ground => before[Row(ground)].Number >= 0)
            && Enumerable.Range(30, 6).Sum(ground => before[Row(ground)].Number) > 0;
        Assert.All(
            after.SourceOf(row).Targets.Where(Outcomes.Contains),
            target => Assert.True(divided || after[target].Value.Number is null)
        );
    }

    /// <summary>The formula of the bounds, written down a second time for tables that contradict neither themselves nor the assumptions.</summary>
    [Property(Arbitrary = [typeof(SoundTables)], MaxTest = 2000)]
    public void An_outcome_is_0_exactly_when_its_capacity_is(SoundTable table)
    {
        Migration migration = table.Report.MigrateTo2021();
        decimal N(int row) => table.Report[Row(row)].Number!.Value;
        decimal decisions = N(25) - N(38);
        decimal ungrounded = Math.Max(0, N(29) - Enumerable.Range(30, 6).Sum(N));
        foreach (string code in Simulation.Codes)
        {
            bool Feeds(int row) => Simulation.MayEndIn[row].Contains(code);
            decimal cap =
                new[] { 26, 27, 28, 36, 37, 39 }.Where(Feeds).Sum(N)
                + Math.Min(N(29), Enumerable.Range(30, 6).Where(Feeds).Sum(N) + (Feeds(29) ? ungrounded : 0))
                + (Simulation.Silent.Contains(code) ? N(38) : 0)
                + (
                    code == "三(二)"
                        ? Math.Min(Math.Min(N(26) + N(27), decisions - N(26) - N(27) - N(28)), Math.Max(0, decisions - N(22) + N(38)))
                        : 0
                );
            Assert.Equal(Math.Min(N(22), cap) == 0, migration[Target(code)].Value == 0);
        }
    }

    [Property(Arbitrary = [typeof(SoundTables)], MaxTest = 2000)]
    public void No_number_differs_from_what_really_happened(SoundTable table)
    {
        Migration migration = table.Report.MigrateTo2021();
        foreach (string code in Simulation.Codes)
        {
            Assert.True(
                migration[Target(code)].Value.Number is null || migration[Target(code)].Value == table.Truth[code],
                $"{code} in {table}"
            );
        }
        Assert.Equal(table.Truth.Values.Sum(), migration.Report.Requests.Outcomes.Total.Total);
    }

    public static class RandomReports
    {
        private static readonly Gen<CellValue> Any = Gen.Frequency(
            (6, Gen.Constant((CellValue)0L)),
            (3, Gen.Choose(1, 4).Select(number => (CellValue)(long)number)),
            (
                1,
                Gen.Elements<CellValue>(
                    CellValue.Blank,
                    CellValue.Missing,
                    CellValue.NotApplicable,
                    CellValue.NotDerivable,
                    -1L,
                    long.MaxValue,
                    long.MinValue
                )
            )
        );

        public static Arbitrary<Report2014> Reports() =>
            (
                from values in Any.ArrayOf(58)
                from numbers in Gen.Choose(0, 3)
                from summed in Gen.Elements(true, true, false)
                select Build(values, allNumbers: numbers > 0, summed)
            ).ToArbitrary();

        /// <summary>Three of four reports have numbers alone in their replies, and most of these add up: otherwise hardly any outcome would be determined.</summary>
        private static Report2014 Build(CellValue[] values, bool allNumbers, bool summed)
        {
            for (int row = 22; allNumbers && row <= 39; row++)
            {
                decimal number = values[row - 1].Number ?? 0;
                values[row - 1] = number is >= 0 and < 10 ? number : 0;
            }
            if (allNumbers && summed)
            {
                values[24] = new[] { 26, 27, 28, 29, 36, 37, 38, 39 }.Sum(row => values[row - 1].Number!.Value);
            }
            return (Report2014)
                Report.FromCells(ReportForm.Indicators2014, values.Select((value, index) => KeyValuePair.Create(Row(index + 1), value)));
        }
    }

    public static class SoundTables
    {
        public static Arbitrary<SoundTable> Tables() =>
            (
                from requests in Gen.Choose(0, 4)
                from seed in Gen.Choose(0, int.MaxValue - 1)
                select Simulation.Run(requests, new Random(seed))
            ).ToArbitrary();
    }
}

/// <summary>A table of 2014 and the outcomes of its requests as the matrix form would count them.</summary>
public sealed record SoundTable(Report2014 Report, IReadOnlyDictionary<string, int> Truth)
{
    public override string ToString() =>
        string.Join(' ', Enumerable.Range(22, 18).Select(row => $"{row}={Report[Row(row)]}"))
        + " | "
        + string.Join(' ', Truth.Where(pair => pair.Value > 0));
}

/// <summary>A body that answers requests so that the assumptions S1 to S4 hold, with several replies to a request, mixed ones and silent endings.</summary>
internal static class Simulation
{
    /// <summary>Typed by hand: the outcomes in which a request with such a reply may end; 29 stands for a refusal without a ground.</summary>
    public static readonly IReadOnlyDictionary<int, string[]> MayEndIn = new Dictionary<int, string>
    {
        [26] = "三(一)",
        [27] = "三(一)",
        [28] = "三(二)",
        [29] = "三(三)1 三(三)2 三(三)3 三(三)4 三(三)5 三(三)6 三(三)7 三(三)8 三(五)1 三(五)2 三(五)4 三(六)3",
        [30] = "三(三)1",
        [31] = "三(三)4",
        [32] = "三(三)4",
        [33] = "三(三)3",
        [34] = "三(三)5 三(三)6 三(三)7 三(五)1 三(六)3",
        [35] = "三(三)2 三(三)5 三(三)6 三(三)7 三(三)8 三(五)2 三(五)4",
        [36] = "三(四)1",
        [37] = "三(四)1 三(四)2",
        [39] = "三(三)7 三(三)8 三(五)1 三(五)2 三(五)3 三(五)4 三(五)5 三(六)3",
    }.ToDictionary(pair => pair.Key, pair => pair.Value.Split(' '));

    public static readonly string[] Silent = ["三(四)3", "三(五)1", "三(五)2", "三(五)4", "三(六)1", "三(六)2", "三(六)3"];

    public static readonly string[] Codes = [.. MayEndIn.Values.SelectMany(codes => codes).Concat(Silent).Distinct()];

    public static SoundTable Run(int requests, Random random)
    {
        long[] rows = new long[59];
        var truth = Codes.ToDictionary(code => code, _ => 0);
        // A body uses only some kinds of reply: otherwise nearly every outcome would be open.
        int[] kinds = [26, 27, 28, 29, 36, 37, 39];
        random.Shuffle(kinds);
        kinds = kinds[..random.Next(1, 4)];
        bool notices = random.Next(4) == 0;
        // A body either leaves grounds out or cites several at once; with both, the grounds could make up the refusals by chance alone.
        bool severalGrounds = random.Next(2) == 0;
        rows[17] = rows[22] = requests;
        for (int request = 0; request < requests; request++)
        {
            var replies = new List<int>();
            var ends = new List<string>();
            bool silent = notices && random.Next(3) == 0;
            for (int count = silent ? 0 : random.Next(1, 4); count > 0; count--)
            {
                int kind = kinds[random.Next(kinds.Length)];
                replies.Add(kind);
                rows[kind]++;
                if (kind != 29)
                {
                    ends.AddRange(MayEndIn[kind]);
                    continue;
                }
                int[] grounds = [30, 31, 32, 33, 34, 35];
                random.Shuffle(grounds);
                int cited = severalGrounds ? random.Next(1, 3) : random.Next(0, 2);
                foreach (int ground in grounds[..cited])
                {
                    rows[ground]++;
                    ends.AddRange(MayEndIn[ground]);
                }
                if (cited == 0)
                {
                    ends.AddRange(MayEndIn[29]);
                }
            }
            if (silent || (notices && random.Next(3) == 0))
            {
                rows[38]++;
            }
            if (silent)
            {
                ends.AddRange(Silent);
            }
            bool mixed = replies.Exists(kind => kind is 26 or 27) && replies.Exists(kind => kind is not (26 or 27));
            if (mixed && random.Next(2) == 0)
            {
                ends = ["三(二)"];
            }
            truth[ends[random.Next(ends.Count)]]++;
        }
        rows[25] = new[] { 26, 27, 28, 29, 36, 37, 38, 39 }.Sum(row => rows[row]);
        return new(Zeros([.. Enumerable.Range(1, 58).Select(row => (row, rows[row]))]), truth);
    }
}
