using System.Text;
using Disclosure;

// Reads a report of any format, checks it, and prints the result as JSON; 0 fine, 1 an error finding, 2 nothing could be read.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // whatever the console is set to: reports are in Chinese
if (args is not [string path] || !File.Exists(path))
{
    Console.Error.WriteLine("usage: NativeReports FILE");
    return 2;
}
ReportReading reading = ReportReader.ReadFile(path);
foreach (ReadingProblem problem in reading.Problems)
{
    Console.Error.WriteLine(problem);
}
if (reading.Report is null && reading.Claims.Count == 0) // neither a table nor figures in prose
{
    return 2;
}
ContentCheckResult result = reading.Check();
Console.WriteLine(result.ToJson());
return result.HasErrors ? 1 : 0;
