#!/usr/bin/env bash
# Gives CheckReports good and bad input and compares the exit code: 0 fine, 1 an error finding, 2 nothing could be read.
set -euo pipefail
export DOTNET_CLI_UI_LANGUAGE=en # what dotnet prints is read
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

try() { # expected exit code, a word that the output must hold, arguments
  local expected=$1 word=$2 status=0
  shift 2
  dotnet run --no-build --project samples/CheckReports -- "$@" >"$work/output" 2>&1 || status=$?
  if [ "$status" -ne "$expected" ] || ! grep -qF -- "$word" "$work/output"; then
    echo "CheckReports $*: exit code $status, expected $expected with \"$word\":"
    cat "$work/output"
    failed=1
  fi
}

samples=samples/reports
mkdir "$work/empty" "$work/folder"
echo 'hello world' >"$work/words.txt"
: >"$work/empty.txt"
printf 'A\0\1\2\377\0\3B\0\0C' >"$work/binary.txt"
printf '<!DOCTYPE html><html><table><tr><td>x</td></tr></table></html>' >"$work/page.html"
printf '%s' '%PDF-1.7' >"$work/file.pdf"
printf '%s' '{\rtf1 x}' >"$work/file.rtf"
head -n 60 $samples/changchun-automotive-zone-2016.txt >"$work/half.txt"
sed 's/| 3450 |/| 34a0 |/' $samples/changchun-automotive-zone-2016.txt >"$work/letters.txt"
sed 's/| 3450 |/| 345012345678901234567890123456 |/' $samples/changchun-automotive-zone-2016.txt >"$work/digits.txt"
sed 's/| 3450 |/| -3450 |/' $samples/changchun-automotive-zone-2016.txt >"$work/negative.txt"
cp $samples/zhuzhou-yunlong-2016.txt $samples/tonghua-dongchang-2020.txt "$work/folder"

try 0 '58 of 58 filled' $samples/changchun-automotive-zone-2016.txt
try 0 'no statistical table' $samples/zhuzhou-yunlong-2016.txt
try 1 '5 errors' $samples/tonghua-dongchang-2020.txt
try 1 'zhuzhou-yunlong-2016.txt' "$work/folder"
try 1 '"exitCode": 1' --json "$work/folder"
try 1 '错误5项' --lang zh "$work/folder"
try 2 'DR101' "$work/empty.txt"
try 2 'DR102' "$work/binary.txt"
try 2 'DR103' "$work/page.html"
try 2 'DR109' "$work/file.pdf"
try 2 'RTF' "$work/file.rtf"
try 1 '198 of 198 filled' tests/documents/tonghua-dongchang-2020.docx
try 2 'cannot be opened' "$work/no-such-file.txt"
try 2 '无法打开' --lang zh "$work/no-such-file.txt"
try 2 'DR103' "$work/words.txt"
try 2 'no files' "$work/empty"
try 2 'DR101' "$work/empty.txt" $samples/tonghua-dongchang-2020.txt
try 2 'usage' --lang fr
try 0 'usage' --help
try 0 'DR201' "$work/half.txt"
try 0 'DR301' "$work/letters.txt"
try 0 'DR302' "$work/digits.txt"
try 1 'DR303' "$work/negative.txt"
[ "$failed" -eq 0 ] && echo 'CheckReports: exit codes as documented'
exit "$failed"
