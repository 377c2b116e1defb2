#r "nuget: Disclosure.Documents, 0.1.0"
#r "nuget: Disclosure.Rules, 0.1.0"
using Disclosure;

var reading = ReportReader.ReadFile("samples/reports/tonghua-dongchang-2020.txt");
foreach (var finding in reading.Report.Check().Findings)
    Console.WriteLine(finding);
