#!/usr/bin/env bash
# Writes the public-API files of every library anew from what the compiler sees. Read the difference before you commit it.
# Usage: eng/update-public-api.sh [Model Rules ...]
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- Model Rules Documents Testing
for project in "$@"; do
  for target in net10.0 netstandard2.0; do
    folder="src/Disclosure.$project"
    file="$folder/PublicApi/$target/PublicAPI.Unshipped.txt"
    printf '#nullable enable\n' >"$file"
    members=$(dotnet build "$folder" -f "$target" -p:TreatWarningsAsErrors=false --no-incremental 2>&1 |
      grep "Disclosure\.$project/" |
      sed -nE "s/^.*(warning|error) RS0016: Symbol '(.*)' is not part of the declared public API.*$/\2/p" |
      LC_ALL=C sort -u) || true
    [ -z "$members" ] || printf '%s\n' "$members" >>"$file"
    echo "$file: $(($(wc -l <"$file") - 1)) members"
  done
done
