#:project ../../src/Disclosure.Documents/Disclosure.Documents.csproj
#:property PublishAot=false

// Prints every cell of every report below a folder as a line of JSON, for a database or a data frame.
//
//     dotnet run samples/scripts/rows.cs -- samples/reports > rows.jsonl
//
// Outside the repository, name the package instead of the project, and the folder in which it is:
//
//     #:property RestoreAdditionalProjectSources=/path/to/the/clone/feed
//     #:package Disclosure.Documents@0.1.0

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // whatever the console is set to: reports are in Chinese
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: rows.cs FOLDER");
    return 2;
}

var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
await foreach (FolderReading page in ReportReader.ReadFolderAsync(args[0]))
{
    foreach (ReportRow row in page.Reading.Report?.Rows(page.Path) ?? [])
    {
        Console.WriteLine(JsonSerializer.Serialize(row, options));
    }
}
return 0;
