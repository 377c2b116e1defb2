using System.Text;
using CheckReports;

// Reads, checks and migrates annual reports: dotnet run --project samples/CheckReports [-- [--json] [--lang en|zh] [file or folder ...]]
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is ["--help" or "-h"])
{
    Console.WriteLine(Arguments.Usage);
    return (int)ExitCode.Fine;
}
if (!Arguments.TryParse(args, out Arguments? arguments, out string? complaint))
{
    Console.Error.WriteLine(complaint);
    Console.Error.WriteLine(Arguments.Usage);
    return (int)ExitCode.NothingRead;
}
if (arguments.Files.Count == 0)
{
    Console.Error.WriteLine("no files in the folder");
    return (int)ExitCode.NothingRead;
}
List<FileResult> results = arguments.Files.Select(FileResult.Of).ToList();
if (arguments.Json)
{
    Console.Out.WriteLine(JsonOutput.Write(results, arguments.Language));
}
else
{
    Console.Out.Write(string.Join("\n", results.Select(result => TextOutput.Write(result, arguments.Language))));
}
return (int)results.Max(result => result.ExitCode);
