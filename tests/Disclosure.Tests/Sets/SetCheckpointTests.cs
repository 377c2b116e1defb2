#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>A checkpoint that is of something else says of what, and what to do.</summary>
public sealed class SetCheckpointTests
{
    [Fact]
    public async Task A_run_is_not_continued_with_other_options_or_files_and_says_so()
    {
        string folder = Directory.CreateTempSubdirectory("checkpoint").FullName;
        try
        {
            string file = Path.Combine(folder, "reports.jsonl");
            File.WriteAllText(file, SetCorpus.Lines([Typed.Matrix(Typed.Sound)]));
            var output = new SetOutput { Checkpoint = Path.Combine(folder, "run.json") };
            ReportSet set = ReportSet.FromJsonLines(file);
            await set.WriteAsync(output);
            Assert.Equal(1, (await set.WriteAsync(output)).Reports);

            InvalidOperationException options = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                set.WriteAsync(output, new SetOptions { Diagnose = true })
            );
            Assert.Equal(
                $"The checkpoint {output.Checkpoint} is of a run with other options, rules or outputs: delete it to begin anew.",
                options.Message
            );
            File.AppendAllText(file, "\n");
            InvalidOperationException files = await Assert.ThrowsAsync<InvalidOperationException>(() => set.WriteAsync(output));
            Assert.Equal(
                $"The checkpoint {output.Checkpoint} is of other files than are there now: delete it to begin anew.",
                files.Message
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Which_cells_weigh_what_is_part_of_the_run_and_in_which_order_they_were_given_is_not()
    {
        string folder = Directory.CreateTempSubdirectory("checkpoint").FullName;
        try
        {
            string file = Path.Combine(folder, "reports.jsonl");
            File.WriteAllText(file, SetCorpus.Lines([Typed.Matrix(Typed.Sound)]));
            var output = new SetOutput { Checkpoint = Path.Combine(folder, "run.json") };
            ReportSet set = ReportSet.FromJsonLines(file);
            Cell first = CellsMatrix.Requests.NewlyReceived.Total;
            Cell second = CellsMatrix.Requests.CarriedIn.Total;
            await set.WriteAsync(output, Weighted((first, 2), (second, 3)));
            Assert.Equal(1, (await set.WriteAsync(output, Weighted((second, 3), (first, 2)))).Reports);
            await Assert.ThrowsAsync<InvalidOperationException>(() => set.WriteAsync(output, Weighted((first, 3), (second, 2))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SetOptions Weighted(params (Cell Cell, int Weight)[] weights) =>
        new()
        {
            Diagnose = true,
            Diagnosis = new DiagnosisOptions
            {
                Weights = weights.ToDictionary(each => each.Cell, each => each.Weight),
                Certain = weights.Select(each => each.Cell).Skip(2).ToArray(),
            },
        };
}
