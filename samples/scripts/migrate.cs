#:project ../../src/Disclosure.Documents/Disclosure.Documents.csproj
#:project ../../src/Disclosure.Rules/Disclosure.Rules.csproj
#:property PublishAot=false

// Carries a report on the table of 2014 into the form of 2021: what is known of each cell, how surely, and why.
//
//     dotnet run samples/scripts/migrate.cs -- samples/reports/changchun-automotive-zone-2016.txt
//
// Outside the repository, name the packages instead of the projects, and the folder in which they are:
//
//     #:property RestoreAdditionalProjectSources=/path/to/the/clone/feed
//     #:package Disclosure.Documents@0.1.0
//     #:package Disclosure.Rules@0.1.0

using System.Text;
using Disclosure;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // whatever the console is set to: reports are in Chinese
if (args.Length == 0 || ReportReader.ReadFile(args[0]).Report is not Report2014 old)
{
    Console.Error.WriteLine("usage: migrate.cs REPORT, where REPORT holds a table of 2014");
    return 2;
}

Migration<Report2021> migration = old.MigrateTo2021();
Console.WriteLine(migration);
foreach (
    LedgerEntry entry in migration.Entries.Where(entry =>
        entry.Target.Code.EndsWith("/总计", StringComparison.Ordinal)
        && entry.Target.Relation != CellRelation.GroupLine
        && !entry.IsForcedZero
    )
)
{
    Console.WriteLine($"  {entry}");
}
Console.WriteLine("dropped:");
foreach (SourceEntry entry in migration.Dropped.Where(entry => entry.Value.Number > 0))
{
    Console.WriteLine($"  {entry}");
}
return 0;
