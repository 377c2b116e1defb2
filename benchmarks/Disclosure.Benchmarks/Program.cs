using System.Globalization;
using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;

// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- results
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- diagnosis-corpus 150
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- reading-times
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- check-times
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- batch-times
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- json-times
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- agree
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- series-memory
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- first-result
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- scale 1000000
switch (args)
{
    case ["diagnosis-corpus"]:
        Console.Write(DiagnosisCorpus.Table(DiagnosisCorpus.Measure(150)));
        break;
    case ["diagnosis-corpus", { } count]:
        Console.Write(DiagnosisCorpus.Table(DiagnosisCorpus.Measure(int.Parse(count, CultureInfo.InvariantCulture))));
        break;
    case ["reading-times"]:
        ReadingTimes.Run();
        break;
    case ["check-times"]:
        QuickTimes.OfChecks();
        break;
    case ["batch-times"]:
        QuickTimes.OfBatches();
        QuickTimes.OfBlocks();
        break;
    case ["json-times"]:
        QuickTimes.OfJson();
        break;
    case ["results"]:
        ResultsRun.Run(dry: false);
        break;
    case ["results", "dry"]:
        ResultsRun.Run(dry: true);
        break;
    case ["agree"]:
        Console.WriteLine(Agreement.Check());
        break;
    case ["series-memory"]:
        SeriesBenchmarks.PrintMemory();
        break;
    case ["first-result"]:
        Console.Write(FirstResult.Table(FirstResult.Measure(FirstResult.Repetitions)));
        break;
    case ["first-result", { } document]:
        FirstResult.Of(document);
        break;
    case ["scale", { } largest]:
        Scale.Run(int.Parse(largest, CultureInfo.InvariantCulture));
        break;
    case ["scale-check", { } path, { } threads]:
        Scale.Check(path, int.Parse(threads, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
