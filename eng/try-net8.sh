#!/usr/bin/env bash
# A program for .NET 8, which brings its runtime along, with the packages of a folder feed: it takes their netstandard2.0 build.
# Usage: eng/try-net8.sh FEED
set -euo pipefail
. "$(dirname "$0")/trial.sh"
cd "$work"
project net8.0 "Disclosure.Documents@$version" "Disclosure.Rules@$version" >Trial.csproj <<PROPERTIES
    <RuntimeIdentifier>$(rid)</RuntimeIdentifier>
    <SelfContained>true</SelfContained>
    <InvariantGlobalization>true</InvariantGlobalization>
PROPERTIES
cat >Program.cs <<'PROGRAM'
using Disclosure;

Console.WriteLine(System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription);
Console.WriteLine(typeof(Report).Assembly.GetCustomAttributes(false).OfType<System.Runtime.Versioning.TargetFrameworkAttribute>().Single().FrameworkName);
var report = (Report2014)ReportReader.ReadFile(args[0]).Report!;
Console.WriteLine(report.Check(RuleBook.Exploratory).Findings[0]);
Console.WriteLine(report.MigrateTo2021()[CellsMatrix.Requests.NewlyReceived.Total]);
Console.WriteLine(Report.FromJson(report.ToJson()) == report ? "JSON reads back" : "JSON differs");
Console.WriteLine(ReportSchema.Of(ReportForm.Matrix2021).Length > 1000 ? "schema is there" : "no schema");
PROGRAM
dotnet run -- "$root/samples/reports/changchun-automotive-zone-2016.txt" >output.txt
cat output.txt
grep -q '^\.NET 8\.' output.txt
grep -q 'NETStandard,Version=v2.0' output.txt
grep -q 'A-PL-4' output.txt
grep -q ': 5, exact' output.txt
grep -q 'JSON reads back' output.txt
grep -q 'schema is there' output.txt
