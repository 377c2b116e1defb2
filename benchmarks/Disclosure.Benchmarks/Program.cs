using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;

// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- diagnosis-corpus 150
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- reading-times
// dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- first-result
if (args is ["diagnosis-corpus", ..])
{
    DiagnosisCorpus.Run(args is [_, { } count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 150);
    return;
}
if (args is ["reading-times"])
{
    ReadingTimes.Run();
    return;
}
if (args is ["first-result"])
{
    FirstResult.Run();
    return;
}
if (args is ["first-result", { } document])
{
    FirstResult.Of(document);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
