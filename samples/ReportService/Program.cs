// Checks reports over HTTP: POST a document or a report as JSON, get findings as problem details.
//
//     dotnet run --project samples/ReportService -- --urls http://localhost:5080
//     curl --data-binary @samples/reports/tonghua-dongchang-2020.txt -H "Content-Type: text/plain" http://localhost:5080/documents

using ReportService;

Service.Build(args).Run();
