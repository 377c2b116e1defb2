#!/usr/bin/env bash
# Publishes samples/NativeReports as native code with the packages of a folder feed, and runs it on every kind of document. Where there is no native linker it says so.
# Usage: eng/try-native.sh FEED
set -euo pipefail
. "$(dirname "$0")/trial.sh"
linker=''
for candidate in clang gcc; do
  if command -v "$candidate" >/dev/null; then
    linker=$candidate
    break
  fi
done
if [ -z "$linker" ]; then
  echo 'skipped: no native linker'
  exit 0
fi
cp "$root/samples/NativeReports/Program.cs" "$work/"
project net10.0 "Disclosure.Documents@$version" "Disclosure.Rules@$version" >"$work/NativeReports.csproj" <<'PROPERTIES'
    <PublishAot>true</PublishAot>
    <InvariantGlobalization>true</InvariantGlobalization>
    <TrimmerSingleWarn>false</TrimmerSingleWarn>
    <!-- The trial is of correctness: a program that is not optimised is compiled in half the time. -->
    <Optimize>false</Optimize>
    <DebugType>none</DebugType>
    <StripSymbols>true</StripSymbols>
PROPERTIES
# Our packages anew, others from the cache of the machine: a package of ours with the same version may be there from an earlier run.
cache=$(env -u NUGET_PACKAGES dotnet nuget locals global-packages --list | sed -E 's/^[^:]*: *//')
[ ! -d "${cache%/}/disclosure.model" ] || cache=''
start=$SECONDS
rid=$(rid)
if ! dotnet publish "$work" -c Release -r "$rid" -o "$work/out" -p:CppCompilerAndLinker="$linker" -p:RestoreFallbackFolders="${cache%/}" >"$work/publish.log" 2>&1; then
  cat "$work/publish.log"
  exit 1
fi
if grep -E 'warning IL[0-9]+: (Disclosure|Program)' "$work/publish.log"; then
  echo 'a warning about trimming or native code in ours'
  exit 1
fi
echo "published with $linker for $rid in $((SECONDS - start)) s, $(($(wc -c <"$work/out/NativeReports") / 1024 / 1024)) MB"

try() { # expected exit code, a word that the output must hold, file
  local status=0
  "$work/out/NativeReports" "$3" >"$work/output" 2>&1 || status=$?
  if [ "$status" -ne "$1" ] || ! grep -qF -- "$2" "$work/output"; then
    echo "NativeReports $3: exit code $status, expected $1 with \"$2\":"
    cat "$work/output"
    exit 1
  fi
}
try 1 '"B-SUM[总计]"' "$root/samples/reports/tonghua-dongchang-2020.txt"
try 0 '"findings": []' "$root/samples/reports/changchun-automotive-zone-2016.txt"
try 0 'DR103' "$root/samples/reports/zhuzhou-yunlong-2016.txt" # in prose, and read
echo 'hello world' >"$work/words.txt"
try 2 'DR103' "$work/words.txt"
for format in html docx xlsx xls pdf; do
  for document in "$root"/tests/documents/tonghua-dongchang-2020*."$format"; do
    [ ! -e "$document" ] || try 1 '"B-SUM[总计]"' "$document"
  done
done
echo 'the native program reads, checks and prints JSON'
