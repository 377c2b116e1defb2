#!/usr/bin/env bash
# Runs all benchmarks with short jobs and writes benchmarks/RESULTS.md anew: about ten minutes on a quiet machine of two cores.
# Usage: eng/benchmarks.sh        on a machine that does nothing else
#        eng/benchmarks.sh dry    calls every benchmark once and writes nothing
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build -c Release --nologo -v quiet benchmarks/Disclosure.Benchmarks
exec dotnet run -c Release --no-build --project benchmarks/Disclosure.Benchmarks -- results "$@"
