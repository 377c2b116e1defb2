#!/usr/bin/env bash
# Which lines and branches of the libraries the tests run through, per package and for the files with the most left out. Not part of .ci/run.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
out=${1:-artifacts/coverage}
mkdir -p "$out"
out=$(cd "$out" && pwd)
dotnet build tests/Disclosure.Tests
dotnet test --project tests/Disclosure.Tests --no-build --results-directory "$out" --coverage --coverage-output-format cobertura \
    --coverage-output coverage.xml --coverage-settings "$PWD/eng/coverage.settings.xml"
dotnet run eng/CoverageSummary.cs -- "$out/coverage.xml"
