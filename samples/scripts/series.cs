#:project ../../src/Disclosure.Documents/Disclosure.Documents.csproj
#:project ../../src/Disclosure.Rules/Disclosure.Rules.csproj
#:property PublishAot=false

// Reads every report below a folder into one panel: who has which year, and the indicators as a tidy table.
//
//     dotnet run samples/scripts/series.cs -- samples/reports [series.csv]
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
    Console.Error.WriteLine("usage: series.cs FOLDER [SERIES.csv]");
    return 2;
}

SeriesPanel panel = await SeriesPanel.FromAsync(Reports(args[0])); // read, counted, forgotten: a folder of any size
Console.WriteLine(panel);
foreach (DisclosureSeries series in panel.Series)
{
    Console.WriteLine();
    Console.WriteLine(series);
}
if (args.Length > 1)
{
    using StreamWriter writer = File.CreateText(args[1]);
    panel.WriteCsv(writer);
    Console.WriteLine($"written to {args[1]}");
}
return 0;

static async IAsyncEnumerable<Report> Reports(string folder)
{
    await foreach (FolderReading page in ReportReader.ReadFolderAsync(folder))
    {
        if (page.Reading.Report is { } report)
        {
            yield return report;
        }
    }
}
