#!/usr/bin/env bash
# As a user would, in empty folders, with the packages from a folder feed: a console project as README.md says, and a test project with the test kit.
# Usage: eng/try-packages.sh FEED
set -euo pipefail
. "$(dirname "$0")/trial.sh"
mkdir "$work/console" "$work/tests"
cd "$work/console"
{
  echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>'
  echo '<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>'
  sed -n '/^```xml$/,/^```$/p' "$root/README.md" | grep -v '^```' | sed "s|/path/to/the/clone/feed|$feed|"
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
dotnet run -- "$root/samples/reports/changchun-automotive-zone-2016.txt" >output.txt
cat output.txt
grep -q '58 of 58 cells filled' output.txt
grep -q 'A-PL-4' output.txt
grep -q ': 5, exact' output.txt
grep -q 'JSON reads back' output.txt
# Ours are released together: each asks for exactly its own version of the others.
grep -qF "id=\"Disclosure.Model\" version=\"[$version]\"" "$NUGET_PACKAGES/disclosure.rules/$version/disclosure.rules.nuspec"

# A test project of a few lines is green, and a planted fault makes it red, with the cell named by path and label.
cd "$work/tests"
project net10.0 "xunit.v3.mtp-v2@$(pinned xunit.v3.mtp-v2)" "Disclosure.Testing@$version" >Trial.Tests.csproj </dev/null
echo '{ "test": { "runner": "Microsoft.Testing.Platform" } }' >global.json
cat >Tests.cs <<'TESTS'
using Disclosure;
using Disclosure.Testing;
using FsCheck.Fluent;

public class Tests
{
    private readonly Report2021 report = ReportGenerators.Matrix2021(Density.Dense).Sample(1).Single();

    [Xunit.Fact]
    public void Has_no_errors() => ReportAssert.HasNoErrors(report);
}
TESTS
dotnet test >green.txt 2>&1 || { cat green.txt; exit 1; }
grep -qE 'succeeded: 1$' green.txt || { cat green.txt; exit 1; }
sed -i.bak 's/HasNoErrors(report)/HasNoErrors(report.WithFault(CellsMatrix.Disputes.Reconsideration.Total, 7))/' Tests.cs
status=0
dotnet test >red.txt 2>&1 || status=$?
grep -E 'ReportAssertionException|error B-T4' red.txt
[ "$status" -ne 0 ] || { echo 'a planted fault did not fail the test'; exit 1; }
grep -qE 'failed: 1$' red.txt
grep -qF '四/行政复议/总计 行政复议 / 总计 (Disputes.Reconsideration.Total)' red.txt
