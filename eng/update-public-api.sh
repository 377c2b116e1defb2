#!/usr/bin/env bash
# Writes the public-API files of every library anew from what the compiler sees. Read the difference before you commit it.
# Usage: eng/update-public-api.sh [Model Rules ...]
set -euo pipefail
export DOTNET_CLI_UI_LANGUAGE=en # what the compiler says is read
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- Model Rules Documents Testing
for project in "$@"; do
  for target in net10.0 netstandard2.0; do
    folder="src/Disclosure.$project"
    file="$folder/PublicApi/$target/PublicAPI.Unshipped.txt"
    cp "$file" "$work/before.txt"
    printf '#nullable enable\n' >"$file" # everything that is public is now a warning
    dotnet build "$folder" -f "$target" -p:TreatWarningsAsErrors=false --no-incremental >"$work/build.log" 2>&1 || true
    grep "Disclosure\.$project/" "$work/build.log" |
      sed -nE "s/^.*(warning|error) RS0016: Symbol '(.*)' is not part of the declared public API.*$/\2/p" |
      LC_ALL=C sort -u >"$work/members.txt" || true
    # None is right only where all are shipped.
    if [ ! -s "$work/members.txt" ] && { ! grep -q ' 0 Error(s)' "$work/build.log" || [ "$(wc -l <"${file/Unshipped/Shipped}")" -le 1 ]; }; then
      cp "$work/before.txt" "$file"
      tail -n 20 "$work/build.log"
      echo "$file is left as it was: the compiler named nothing that is public"
      exit 1
    fi
    cat "$work/members.txt" >>"$file"
    echo "$file: $(wc -l <"$work/members.txt") members"
  done
done
