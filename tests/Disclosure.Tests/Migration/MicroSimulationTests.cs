using System.Globalization;
using Xunit;

namespace Disclosure.Tests;

/// <summary>
/// The judge of the theory: bodies whose every request is known fill in both forms, and what the migration says of the one must be true of the other wherever
/// its assumptions hold. <c>DISCLOSURE_SIMULATIONS</c> sets the number of bodies.
/// </summary>
public sealed class MicroSimulationTests
{
    private static readonly int Bodies = Runs.Simulations(200);

    private static readonly Cell[] Totals = Cell.On(ReportForm.Matrix2021)
        .Where(cell => !cell.Key.StartsWith("ProactiveDisclosure.", StringComparison.Ordinal))
        .Where(cell => !cell.Key.StartsWith("Requests.", StringComparison.Ordinal) || cell.Key.EndsWith(".Total", StringComparison.Ordinal))
        .ToArray();

    [Fact]
    public void The_truth_lies_within_every_bound_whose_assumptions_hold()
    {
        int claims = 0;
        for (int seed = 0; seed < Bodies; seed++)
        {
            MicroBody body = new MicroGenerator(new Random(seed)).Next(6, mayBreak: false);
            claims += Examine(body, Options(seed, body), seed, blamed: null);
        }
        Assert.True(claims >= 200 * Bodies);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{claims} bounds of {Bodies} bodies, none broken")
        );
    }

    [Fact]
    public void A_bound_that_the_truth_breaks_names_an_assumption_that_fails()
    {
        var blamed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int seed = 0; seed < Bodies; seed++)
        {
            MicroBody body = new MicroGenerator(new Random(seed)).Next(6, mayBreak: true);
            MigrationOptions options = new()
            {
                MixedAsPartial = seed % 2 == 0,
                OneDecisionPerRequest = seed % 3 == 0,
                GroundsAreComplete = seed % 5 == 0,
                MostWithoutDecision = seed % 7 == 0 ? 0 : null,
            };
            Examine(body, options, seed, blamed);
        }
        // A test that never saw a broken assumption would show nothing.
        Assert.Subset(blamed.Keys.ToHashSet(), new HashSet<string> { "S1", "S2", "S3", "S4" });
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(", ", blamed.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value}")))
        );
    }

    /// <summary>Options that are true of the body, so that everything has to hold.</summary>
    private static MigrationOptions Options(int seed, MicroBody body)
    {
        var strict = new MigrationOptions { MixedAsPartial = false };
        return new()
        {
            MixedAsPartial = seed % 2 == 0 || !body.Satisfies("S5", strict),
            OneDecisionPerRequest = seed % 3 == 0 && body.Satisfies("S6", strict),
            GroundsAreComplete = seed % 3 == 1 && body.Satisfies("S7", strict),
            MostWithoutDecision = seed % 4 == 0 ? body.Closed.Count(request => !request.Decisions.Any()) : null,
        };
    }

    private static int Examine(MicroBody body, MigrationOptions options, int seed, SortedDictionary<string, int>? blamed)
    {
        Report2014 old = IndicatorTabulator.Fill(body);
        Report2021 truth = MatrixTabulator.Fill(body);
        Assert.False(truth.Check().HasErrors);
        Migration<Report2021> migration = old.MigrateTo2021(options);
        int claims = 0;
        foreach (LedgerEntry entry in migration.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine))
        {
            Judge(entry.Target.Code, entry.Bounds, entry.Assumptions, truth[entry.Target].Number!.Value);
            claims++;
        }
        var random = new Random(seed);
        for (int count = 0; count < 4; count++)
        {
            Cell[] cells = [.. Totals];
            random.Shuffle(cells);
            cells = cells[..random.Next(2, 12)];
            Bounds joint = migration.BoundsOf(cells);
            Judge("several", joint, joint.Assumptions, cells.Sum(cell => truth[cell].Number!.Value));
            claims++;
        }
        return claims;

        void Judge(string what, Bounds bounds, IReadOnlyList<MigrationAssumption> assumptions, decimal actual)
        {
            if (bounds.Contains(actual))
            {
                return;
            }
            // What was not assumed is no excuse, and neither is anything where all that was assumed holds.
            string[] failing = assumptions
                .Where(assumption => assumption != MigrationAssumption.OneDecision || options.OneDecisionPerRequest)
                .Where(assumption => assumption != MigrationAssumption.CompleteGrounds || options.GroundsAreComplete)
                .Append(options.MixedAsPartial ? null : MigrationAssumption.MixedAsPartial)
                .OfType<MigrationAssumption>()
                .Select(assumption => assumption.Id)
                .Where(id => blamed is not null && !body.Satisfies(id, options))
                .ToArray();
            Assert.True(failing.Length > 0, $"seed {seed}: {what} is {actual}, not {bounds} ({bounds.HighBinding} / {bounds.LowBinding})");
            foreach (string id in failing)
            {
                blamed![id] = (blamed.TryGetValue(id, out int times) ? times : 0) + 1;
            }
        }
    }
}
