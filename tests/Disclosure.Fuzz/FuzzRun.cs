using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Fuzz;

/// <summary>Reads mutated documents of every format.</summary>
internal static class FuzzRun
{
    public static int Run(Arguments arguments)
    {
        var corpus = new Corpus();
        var mutator = new Mutator(corpus);
        Console.WriteLine("read before damage, of all: " + corpus.ReadShares());
        return new FuzzLoop(seed => InputOf(mutator, seed), arguments).Run();
    }

    /// <summary>Writes one input to a file.</summary>
    public static int Save(int seed)
    {
        (FuzzDocument document, _, byte[] bytes) = new Mutator(new Corpus()).Make(seed);
        string file = string.Create(CultureInfo.InvariantCulture, $"input-{seed}.{document.Kind}");
        File.WriteAllBytes(file, bytes);
        Console.WriteLine(file);
        return 0;
    }

    /// <summary>Reads one file and shows what it costs.</summary>
    public static int ReadFile(string file)
    {
        var watch = Stopwatch.StartNew();
        ReportReading reading = ReportReader.ReadFile(file);
        Console.WriteLine(reading);
        Console.WriteLine(string.Join('\n', reading.Problems));
        foreach (KeyValuePair<Cell, CellValue> cell in reading.Report?.Cells ?? [])
        {
            Console.WriteLine($"{cell.Key.CodeOn(reading.Report!.Form)} {cell.Key.Label}: {cell.Value} ({reading.PlaceOf(cell.Key)})");
        }
        long mebibytes = GC.GetTotalAllocatedBytes() / 1048576;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.ElapsedMilliseconds} ms, {mebibytes} MiB allocated"));
        return 0;
    }

    private static FuzzInput InputOf(Mutator mutator, int seed)
    {
        (FuzzDocument document, bool isForced, byte[] bytes) = mutator.Make(seed);
        return new(
            document.Kind,
            () =>
            {
                ReportReading reading = ReportReader.ReadStream(
                    new MemoryStream(bytes),
                    isForced ? new ReaderOptions { Format = document.Format } : null
                );
                _ = reading.ToString(Language.Chinese);
            }
        );
    }
}
