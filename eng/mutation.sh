#!/usr/bin/env bash
# Mutation testing of a library: eng/mutation.sh Rules [options of tests/Disclosure.Mutation], such as --room Deduction, --count 400, --minutes 60, --again. Not part of .ci/run.
#
# Stryker makes the mutants and compiles them all into one library; tests/Disclosure.Mutation runs the tests against them, each mutant in processes of its own. docs/quality.md says why.
# ALSO_WITHOUT=WORD,WORD leaves out more classes of tests.
set -euo pipefail
cd "$(dirname "$0")/.."
project=$1
shift
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
out=$PWD/artifacts/mutation/$project
mkdir -p "$out/temporary"
# Slow, or about documents, the repository and the tests themselves.
without=.Documents.,RoundTripTests,Catalogue.,ExtremeFigure,FaultCorpus,SharedBook,ShrinkerTests,Snippets,GeneratorTests,.SourceTests,DocumentedTests,MicroSimulation,ArchitectureTests,${ALSO_WITHOUT:-}

# What was made or measured of another program or of other tests is of no use.
sum_of() { find "$1" -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' | LC_ALL=C sort | xargs cat | sha256sum; }
program=$(sum_of "src/Disclosure.$project")
if [ "$program" != "$(cat "$out/program.sum" 2>/dev/null)" ]; then
    rm -rf "$out/changed.dll" "$out/reports" "$out"/results.tsv*
fi
tests=$(sum_of tests/Disclosure.Tests)
if [ "$tests" != "$(cat "$out/tests.sum" 2>/dev/null)" ]; then
    rm -f "$out/results.tsv.classes"
fi

if [ ! -f "$out/changed.dll" ] || [ ! -f "$out/reports/mutation-report.json" ]; then
    [ -x "$out/../tool/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$out/../tool"
    made=tests/Disclosure.Tests.Mutation/bin/Debug/net10.0/Disclosure.$project.dll
    rm -rf tests/Disclosure.Tests.Mutation/bin tests/Disclosure.Tests.Mutation/obj
    (
        cd tests/Disclosure.Tests.Mutation
        MakeMutants=true TMPDIR="$out/temporary" "$out/../tool/dotnet-stryker" -p "Disclosure.$project.csproj" -O "$out"
    ) &
    stryker=$!
    # The library with the mutants stands there only while Stryker works, and may be half written when it is looked at: what counts is a copy that is still the same afterwards.
    while kill -0 "$stryker" 2>/dev/null; do
        if [ -f "$made.stryker-unchanged" ] && cp "$made" "$out/part.dll" 2>/dev/null &&
            ! cmp -s "$out/part.dll" "$made.stryker-unchanged" && sleep 0.2 && cmp -s "$out/part.dll" "$made"; then
            mv "$out/part.dll" "$out/changed.dll"
        fi
        sleep 1
    done
    wait "$stryker"
    echo "$program" >"$out/program.sum"
fi
echo "$tests" >"$out/tests.sum"

dotnet build tests/Disclosure.Tests -p:RunAnalyzers=false
dotnet build -c Release tests/Disclosure.Mutation
rm -rf "$out/tests"
cp -r tests/Disclosure.Tests/bin/Debug/net10.0 "$out/tests"
cp "$out/changed.dll" "$out/tests/Disclosure.$project.dll"
dotnet tests/Disclosure.Mutation/bin/Release/net10.0/Disclosure.Mutation.dll \
    "$project" "$out/reports/mutation-report.json" "$out/tests" "$out/results.tsv" --without "$without" "$@"
