#:project ../../src/Disclosure.Documents/Disclosure.Documents.csproj
#:project ../../src/Disclosure.Rules/Disclosure.Rules.csproj
#:property PublishAot=false

// Reads a report in any format, says what is wrong and which cells are to blame, and draws the form with the marks.
//
//     dotnet run samples/scripts/check.cs -- report.docx [page.html]
//
// Outside the repository, name the packages instead of the projects, and the folder in which they are:
//
//     #:property RestoreAdditionalProjectSources=/path/to/the/clone/feed
//     #:package Disclosure.Documents@0.1.0
//     #:package Disclosure.Rules@0.1.0

using System.Text;
using Disclosure;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // whatever the console is set to: reports are in Chinese
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: check.cs REPORT [PAGE.html]");
    return 2;
}

ReportReading reading = ReportReader.ReadFile(args[0]);
Console.WriteLine(reading);
foreach (ReadingProblem problem in reading.Problems)
{
    Console.WriteLine($"  {problem}");
}

ContentCheckResult result = reading.Check(); // the table, the prose, and the two against each other
Console.WriteLine(result.ToText());
if (args.Length > 1)
{
    File.WriteAllText(args[1], $"<!DOCTYPE html><meta charset=\"utf-8\"><title>{reading.Format}</title>{result.ToHtml()}");
    Console.WriteLine($"drawn in {args[1]}");
}
return reading.Report is null && reading.Claims.Count == 0 ? 2 // neither a table nor figures in prose
    : result.HasErrors ? 1
    : 0;
