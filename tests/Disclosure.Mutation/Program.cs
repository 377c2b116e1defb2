using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Disclosure.Mutation;

// Tries the mutants of a project against the tests in a folder, each in processes of its own, in an order that makes the first ones a random sample.
if (args.Length < 4)
{
    Console.Error.WriteLine(
        "PROJECT REPORT TESTS RESULTS [--room ROOM] [--count N] [--minutes N] [--jobs N] [--without WORD,WORD] [--again]"
    );
    return 2;
}
string project = args[0];
string room = Text("--room", "");
string[] without = Text("--without", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
int most = Number("--count", int.MaxValue);
var time = TimeSpan.FromMinutes(Number("--minutes", 60));
var clock = Stopwatch.StartNew();
var results = new Results(args[3]);
var killers = new ConcurrentDictionary<(string Place, string Class), int>();
var host = new TestHost(Path.Combine(args[2], "Disclosure.Tests.dll"));
Mutant[] mutants = MutantReport
    .Read(args[1], project)
    .Where(mutant => room.Length == 0 || mutant.Room.EndsWith("/" + room, StringComparison.Ordinal))
    .OrderBy(mutant => mutant.Lot, StringComparer.Ordinal)
    .ToArray();

// With --again those that lived are tried once more: new tests may kill them.
bool again = args.Contains("--again");
Mutant[] waiting = mutants
    .Take(most)
    .Where(mutant => results.Of(mutant) is null || (again && results.Of(mutant) is Outcome.Survived or Outcome.NotCovered))
    .ToArray();
var options = new ParallelOptions { MaxDegreeOfParallelism = Number("--jobs", 2) };

// What the tests cost and cover is kept beside the results; delete the file when tests were changed.
var baseline = new Baseline(args[3] + ".classes");
Parallel.ForEach(
    host.Classes().Where(name => !without.Any(word => name.Contains(word, StringComparison.Ordinal))),
    options,
    name => baseline.Add(name, host.Measure)
);
IReadOnlyList<TestClass> classes = baseline.Classes;
if (waiting.Length > 0)
{
    Console.Error.WriteLine($"{classes.Count} classes measured after {clock.Elapsed.TotalSeconds:0} s; {waiting.Length} mutants wait.");
    Parallel.ForEach(
        Partitioner.Create(waiting, EnumerablePartitionerOptions.NoBuffering),
        options,
        (mutant, loop) =>
        {
            if (clock.Elapsed > time)
            {
                loop.Stop();
                return;
            }
            results.Add(mutant, Try(mutant, classes));
        }
    );
}
Console.Write(Summary.Write(mutants, results));
return 0;

// First the classes that noticed most in the file and then in the room so far, then the quick ones, then the others. A changed word is for the quick ones to notice.
Outcome Try(Mutant mutant, IReadOnlyList<TestClass> classes)
{
    var covering = classes.Where(each => each.Covered.Contains(mutant.Number)).ToList();
    if (covering.Count == 0)
    {
        return Outcome.NotCovered;
    }
    TestClass[] likely = covering
        .Where(each => each.Cost < TimeSpan.FromSeconds(3) && KillsOf(mutant.Room, each) > 0)
        .OrderByDescending(each => KillsOf(mutant.File, each))
        .ThenByDescending(each => KillsOf(mutant.Room, each))
        .Take(4)
        .ToArray();
    TestClass[] others = covering.Except(likely).ToArray();
    foreach (
        TestClass[] part in (TestClass[][])
            [
                likely,
                Between(others, 0, 1.5),
                Between(others, 1.5, 4),
                mutant.Kind == "String mutation" ? [] : Between(others, 4, double.MaxValue),
            ]
    )
    {
        if (part.Length == 0)
        {
            continue;
        }
        (Outcome outcome, string? killer) = host.Try(part, mutant);
        if (killer is not null)
        {
            killers.AddOrUpdate((mutant.Room, killer), 1, (_, count) => count + 1);
            killers.AddOrUpdate((mutant.File, killer), 1, (_, count) => count + 1);
        }
        if (outcome != Outcome.Survived)
        {
            return outcome;
        }
    }
    return Outcome.Survived;
}

int KillsOf(string place, TestClass tests) => killers.GetValueOrDefault((place, tests.Name));

TestClass[] Between(TestClass[] classes, double from, double to) =>
    classes.Where(each => each.Cost.TotalSeconds >= from && each.Cost.TotalSeconds < to).ToArray();

string Text(string name, string otherwise)
{
    int at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
}

int Number(string name, int otherwise) =>
    int.Parse(Text(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
