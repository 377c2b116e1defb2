#!/usr/bin/env bash
# Makes a new console project in an empty folder, adds the packages from a folder feed and runs it, as a user would.
# Usage: eng/try-packages.sh FEED
set -euo pipefail
feed=$(cd "$1" && pwd)
version=$(basename "$feed"/Disclosure.Model.*.nupkg .nupkg)
version=${version#Disclosure.Model.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NUGET_PACKAGES="$work/packages"
cd "$work"
cat >Trial.csproj <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <RestoreAdditionalProjectSources>$feed</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Disclosure.Model" Version="$version" />
    <PackageReference Include="Disclosure.Rules" Version="$version" />
    <PackageReference Include="Disclosure.Documents" Version="$version" />
  </ItemGroup>
</Project>
PROJECT
cat >Program.cs <<'PROGRAM'
using Disclosure;

ReportReading reading = ReportReader.ReadText("政府信息公开情况统计表\n(2016年度)\n四、行政复议数量 | 件 | 1 |\n(一)维持具体行政行为数 | 件 | 2 |\n");
Report report = reading.Report ?? throw new InvalidOperationException(reading.ToString());
Console.WriteLine(report);
foreach (Finding finding in report.Check().Findings)
{
    Console.WriteLine(finding);
}
Console.WriteLine(((Report2014)report).MigrateTo2021()[CellsMatrix.Disputes.Reconsideration.Upheld]);
Console.WriteLine(Report.FromJson(report.ToJson()) == report);
PROGRAM
dotnet run >output.txt
cat output.txt
grep -q 'True' output.txt
grep -q '2 of 58 cells filled' output.txt
