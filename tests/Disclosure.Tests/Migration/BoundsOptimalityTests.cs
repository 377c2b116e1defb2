using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

/// <summary>The bounds are not only true but the narrowest: equal to what enumeration finds on small tables, and to the capacity statement on larger ones.</summary>
public sealed class BoundsOptimalityTests
{
    private static readonly int Tables = Runs.Simulations(80);

    [Fact]
    public void Bounds_equal_those_of_all_ways_to_send_the_letters()
    {
        int examined = 0;
        for (int seed = 0; seed < Tables; seed++)
        {
            Report2014 table = IndicatorTabulator.Fill(new MicroGenerator(new Random(seed)).Next(3, mayBreak: false));
            if (N(table, 25) - N(table, 38) > 4 || N(table, 29) > 3)
            {
                continue;
            }
            var enumeration = new LetterEnumeration(table);
            Migration<Report2021> migration = table.MigrateTo2021();
            Assert.Equal(enumeration.IsPossible, !migration.RefutesAssumptions);
            foreach (string[] endings in Sets(seed))
            {
                (int low, int high) = enumeration.RangeOf(endings.ToHashSet());
                Bounds bounds = migration.BoundsOf(endings.Select(Target));
                Assert.True(
                    bounds.Low == low && bounds.High == high,
                    $"seed {seed}: {string.Join(' ', endings)} {bounds}, not {low}..{high}"
                );
            }
            examined++;
        }
        Assert.True(examined > Tables / 2);
    }

    [Fact]
    public void Bounds_equal_the_capacity_statement()
    {
        for (int seed = 0; seed < Tables; seed++)
        {
            Report2014 table = IndicatorTabulator.Fill(new MicroGenerator(new Random(seed)).Next(9, mayBreak: false));
            if (seed % 4 == 0)
            {
                table = table.With(Row(25), N(table, 25) + 1);
            }
            Migration<Report2021> migration = table.MigrateTo2021();
            foreach (string[] endings in Sets(seed))
            {
                decimal n = N(table, 22);
                decimal high = Math.Min(n, Capacity(table, endings));
                decimal low = Math.Max(0, n - Capacity(table, MicroEndings.All.Except(endings).ToArray()));
                Bounds bounds = migration.BoundsOf(endings.Select(Target));
                Assert.True(
                    bounds.Low == low && bounds.High == high,
                    $"seed {seed}: {string.Join(' ', endings)} {bounds}, not {low}..{high}"
                );
            }
        }
    }

    [Fact]
    public void The_entry_of_a_cell_has_the_bounds_that_asking_for_it_alone_gives()
    {
        foreach (Migration<Report2021> migration in Enumerable.Range(0, 4).Select(Random))
        {
            Assert.All(
                migration.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine),
                entry =>
                {
                    Bounds asked = migration.BoundsOf(entry.Target);
                    Assert.Equal((entry.Bounds.Low, entry.Bounds.High), (asked.Low, asked.High));
                }
            );
        }
    }

    [Fact]
    public void Kinds_of_applicant_share_their_row_and_their_column()
    {
        Migration<Report2021> migration = FromGolden("changchun-automotive-zone-2016").MigrateTo2021();
        RowCells granted = CellsMatrix.Requests.Outcomes.Granted;
        RowCells notHeld = CellsMatrix.Requests.Outcomes.CannotProvide.NotHeld;
        Assert.Equal("0..5", migration.BoundsOf(granted.Take(6)).ToString());
        Assert.Equal("0..5", migration.BoundsOf(granted.NaturalPersons, notHeld.NaturalPersons).ToString());
        Assert.Equal("0..3", migration.BoundsOf(notHeld.NaturalPersons, notHeld.CommercialEnterprises).ToString());
        Assert.Equal("5", migration.BoundsOf(CellsMatrix.Requests.Outcomes.Total.Take(6)).ToString());
    }

    private static Migration<Report2021> Random(int seed) =>
        IndicatorTabulator.Fill(new MicroGenerator(new Random(seed)).Next(6, mayBreak: false)).MigrateTo2021();

    /// <summary>Every ending alone, and some random sets.</summary>
    private static IEnumerable<string[]> Sets(int seed)
    {
        foreach (string ending in MicroEndings.All)
        {
            yield return [ending];
        }
        var random = new Random(seed);
        for (int count = 0; count < 8; count++)
        {
            string[] endings = [.. MicroEndings.All];
            random.Shuffle(endings);
            yield return endings[..random.Next(2, endings.Length)];
        }
    }

    /// <summary>The capacity of a set of endings, written down without a system of constraints.</summary>
    private static decimal Capacity(Report2014 table, string[] endings)
    {
        bool Feeds(LetterKind kind, string grounds = "") => MicroEndings.After(new(kind, grounds)).Intersect(endings).Any();
        decimal Fed(int row, LetterKind kind) => Feeds(kind) ? N(table, row) : 0;
        decimal direct =
            Fed(26, LetterKind.AlreadyPublished)
            + Fed(27, LetterKind.Provided)
            + Fed(28, LetterKind.PartlyProvided)
            + Fed(36, LetterKind.AnotherBody)
            + Fed(37, LetterKind.Nonexistent)
            + Fed(39, LetterKind.AnotherChannel);
        decimal refusals = N(table, 29);
        decimal[] grounds = Enumerable.Range(30, 6).Select(row => N(table, row)).ToArray();
        decimal fitting = Enumerable
            .Range(0, 6)
            .Where(ground => Feeds(LetterKind.Declined, "abcdef"[ground].ToString()))
            .Sum(ground => grounds[ground]);
        decimal refused = Math.Min(refusals, fitting + (Feeds(LetterKind.Declined) ? refusals - grounds.Max() : 0));
        decimal unknown = N(table, 25) - new[] { 26, 27, 28, 29, 36, 37, 38, 39 }.Sum(row => N(table, row));
        decimal notices = N(table, 38);
        decimal capacity = direct + refused + unknown + (endings.Intersect(MicroEndings.WithoutLetter).Any() ? notices : 0);
        if (!endings.Contains("三(二)"))
        {
            return capacity;
        }
        decimal decisions = N(table, 25) - notices - unknown;
        decimal grantsOutside = N(table, 26) + N(table, 27) - Fed(26, LetterKind.AlreadyPublished) - Fed(27, LetterKind.Provided);
        decimal othersOutside =
            refusals
            - refused
            + N(table, 36)
            + N(table, 37)
            + N(table, 39)
            - Fed(36, LetterKind.AnotherBody)
            - Fed(37, LetterKind.Nonexistent)
            - Fed(39, LetterKind.AnotherChannel);
        return capacity + Math.Min(Math.Min(grantsOutside, othersOutside), Math.Max(0, decisions - N(table, 22) + notices + unknown));
    }

    private static decimal N(Report2014 table, int row) => table[Row(row)].Number!.Value;
}
