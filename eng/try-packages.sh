#!/usr/bin/env bash
# Makes a new console project in an empty folder, with the packages from a folder feed as README.md says, and runs it, as a user would.
# Usage: eng/try-packages.sh FEED
set -euo pipefail
feed=$(cd "$1" && pwd)
sample=$(cd "$(dirname "$0")/../samples/reports" && pwd)/changchun-automotive-zone-2016.txt
version=$(basename "$feed"/Disclosure.Model.*.nupkg .nupkg)
version=${version#Disclosure.Model.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readme=$(cd "$(dirname "$0")/.." && pwd)/README.md
export NUGET_PACKAGES="$work/packages"
cd "$work"
{
  echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>'
  echo '<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>'
  sed -n '/^```xml$/,/^```$/p' "$readme" | grep -v '^```' | sed "s|/path/to/the/clone/feed|$feed|"
  echo '</Project>'
} >Trial.csproj
grep -q "Version=\"$version\"" Trial.csproj
cat >Program.cs <<'PROGRAM'
using Disclosure;

ReportReading reading = ReportReader.ReadFile(args[0]);
var report = (Report2014)(reading.Report ?? throw new InvalidOperationException(reading.ToString()));
Console.WriteLine(report);
foreach (Finding finding in report.Check(RuleBook.Exploratory).Findings)
{
    Console.WriteLine(finding);
}
Console.WriteLine(report.MigrateTo2021()[CellsMatrix.Requests.NewlyReceived.Total]);
Console.WriteLine(Report.FromJson(report.ToJson()) == report ? "JSON reads back" : "JSON differs");
PROGRAM
dotnet run -- "$sample" >output.txt
cat output.txt
grep -q '58 of 58 cells filled' output.txt
grep -q 'A-PL-4' output.txt
grep -q ': 5, exact' output.txt
grep -q 'JSON reads back' output.txt
# Ours are released together: each asks for exactly its own version of the others.
grep -qF "id=\"Disclosure.Model\" version=\"[$version]\"" "$NUGET_PACKAGES/disclosure.rules/$version/disclosure.rules.nuspec"
