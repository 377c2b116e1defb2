#!/usr/bin/env bash
# Runs the sample scripts in an empty folder with the packages from a folder feed, as a user would: file-based apps, and C# scripting that prints the findings.
# Usage: eng/try-scripts.sh FEED
set -euo pipefail
. "$(dirname "$0")/trial.sh"
cd "$work"

expect() { grep -qF -- "$1" output.txt || { echo "expected \"$1\" in:"; cat output.txt; exit 1; }; }

# The scripts name the projects of the repository; elsewhere the packages stand in their place, as their comments say.
for script in check migrate series rows; do
  echo "#:property RestoreAdditionalProjectSources=$feed" >$script.cs
  sed -E "s|^#:project .*/(Disclosure\.[A-Za-z]+)\.csproj$|#:package \1@$version|" "$root/samples/scripts/$script.cs" >>$script.cs
  if grep '^#:project' $script.cs; then exit 1; fi
done

status=0
dotnet run check.cs -- "$root/samples/reports/tonghua-dongchang-2020.txt" page.html >output.txt || status=$?
[ "$status" -eq 1 ] || { echo "check.cs ended with $status, expected 1: the sample holds errors"; cat output.txt; exit 1; }
expect '5 errors, 0 warnings'
expect '(七)总计 / 自然人 0 → 3'
grep -qF 'class="blame"' page.html
dotnet run migrate.cs -- "$root/samples/reports/changchun-automotive-zone-2016.txt" >output.txt
expect ': 5, exact assuming S1'
expect ': 0..5 assuming S2'
dotnet run series.cs -- "$root/samples/reports" series.csv >output.txt
expect 'written to series.csv'
grep -qF '通化市东昌区人民政府,2020,RequestsReceived,requests received,2019,stated,3,' series.csv || { cat series.csv; exit 1; }
dotnet run rows.cs -- "$root/samples/reports" >output.txt
[ "$(wc -l <output.txt)" -eq $((58 + 58 + 198)) ] || { echo "rows.cs printed $(wc -l <output.txt) rows"; exit 1; }

# A script for a console with C#: the packages, and findings in three lines. It keeps what it fetches below the settings of the user, so these are new ones.
export XDG_CONFIG_HOME="$work/settings"
printf '<configuration><packageSources><add key="feed" value="%s" /></packageSources></configuration>\n' "$feed" >nuget.config
dotnet tool install csharprepl --version 0.7.1 --tool-path tools >output.txt || { cat output.txt; exit 1; }
sed -E "s|(nuget: Disclosure\.[A-Za-z]+), [^\"]+|\1, $version|; s|samples/reports|$root/samples/reports|" "$root/samples/scripts/check.csx" |
  tools/csharprepl --streamPipedInput >output.txt
expect "Package 'Disclosure.Rules.$version' was successfully installed."
[ "$(grep -c '^error B-' output.txt)" -eq 5 ] || { echo 'expected five findings in:'; cat output.txt; exit 1; }
expect 'error B-T4[行政复议]: 总计 is the sum of the four results.'
echo 'scripts: four file-based apps and one for a console read, check, migrate and line up years with the packages'
