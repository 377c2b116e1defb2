#!/usr/bin/env bash
# Makes a release and verifies it, from a clean clone of what is committed here. docs/release.md says what is checked.
# Usage: eng/release.sh VERSION [--dry-run [--checked]] [--earlier FOLDER] [--output FOLDER]
#   --dry-run         does everything except keeping the packages and setting the tag; an [Unreleased] section may stand for that of the version
#   --checked         in a dry run, .ci/run is left out: it has passed for this commit already
#   --earlier FOLDER  packages of the release before: nothing public of theirs may be gone
#   --output FOLDER   where the packages go (artifacts/release/VERSION)
set -euo pipefail
export DOTNET_CLI_UI_LANGUAGE=en # what dotnet prints is read
cd "$(dirname "$0")/.."
root=$PWD
version=${1:-}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || { sed -n '2,7s/^# //p' "$0"; exit 2; }
shift
dry='' checked='' earlier='' output="$root/artifacts/release/$version"
while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry=yes ;;
    --checked) checked=yes ;;
    --earlier) earlier=$(cd "$2" && pwd); shift ;;
    --output) output=$2; shift ;;
    *) echo "unknown: $1"; exit 2 ;;
  esac
  shift
done
fail() { echo "no release: $1" >&2; exit 1; }
step() { printf '\n== %s\n' "$1"; }

[ -z "$checked" ] || [ -n "$dry" ] || fail '--checked is for a dry run alone'

step "version $version"
stated=$(sed -nE 's|.*<VersionPrefix>(.*)</VersionPrefix>.*|\1|p' Directory.Build.props)
[ "$stated" = "$version" ] || fail "Directory.Build.props says $stated"
[ -z "$(git status --porcelain)" ] || fail 'the tree is not clean; commit first'
! git rev-parse -q --verify "refs/tags/v$version" >/dev/null || fail "the tag v$version is there already"
section() { awk -v head="## [$1]" 'index($0, head) == 1 { inside = 1; next } /^## / { inside = 0 } inside' CHANGELOG.md; }
notes=$(section "$version")
if [ -z "${notes//[[:space:]]/}" ] && [ -n "$dry" ]; then
  echo "CHANGELOG.md has no section for $version yet; [Unreleased] stands for it"
  notes=$(section Unreleased)
fi
[ -n "${notes//[[:space:]]/}" ] || fail "CHANGELOG.md has no section \"## [$version]\" with words in it"
grep -q "Version=\"$version\"" README.md || fail "README.md names another version of the packages"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
step 'a clean clone'
git clone -q --no-hardlinks "$root" "$work/clone"
cd "$work/clone"
git checkout -q --detach "$(git -C "$root" rev-parse HEAD)"
git log -1 --format='%h %s'
# The clone of a clone comes from a folder, but the symbols link to the sources at the host.
origin=$(git -C "$root" remote get-url origin 2>/dev/null) || origin=''
link=''
if [[ $origin =~ ^(https://|ssh://|git@)([^/@]+@)?[^/]+[:/] ]]; then
  git remote set-url origin "$origin"
fi
if [[ $origin =~ ^(https://|ssh://|git@)([^/@]+@)?(github\.com|gitlab\.com|bitbucket\.org|(ssh\.)?dev\.azure\.com)[:/] ]]; then
  link=--source-link
else
  echo "the origin is none of the hosts that the SDK knows: the symbols carry no link to the sources"
fi

if [ -z "$checked" ]; then
  step 'everything that a change must pass'
  # The status is that of .ci/run: tee and the group around grep end well.
  if ! .ci/run 2>&1 | tee "$work/ci.log" | { grep --line-buffered -E '^== |passed|error|FAIL' || true; }; then
    tail -n 40 "$work/ci.log"
    fail 'the checks of .ci/run do not pass'
  fi
  [ -z "$(git status --porcelain)" ] || fail "the build changed files: $(git status --porcelain)"
fi

step 'packages'
compare=()
if [ -n "$earlier" ]; then
  before=$(basename "$earlier"/Disclosure.Model.*.nupkg .nupkg)
  before=${before#Disclosure.Model.}
  compare=(-p:EarlierPackages="$earlier" -p:EarlierVersion="$before")
  echo "compared with $before: $(cd "$earlier" && ls Disclosure.*.nupkg | tr '\n' ' ')"
else
  echo 'no earlier packages are named: the first release has none, and its public API is compared with nothing'
fi
CI=true dotnet pack -c Release -o "$work/feed" -p:Version="$version" ${compare[@]+"${compare[@]}"} >"$work/pack.log" || { grep -E 'error' "$work/pack.log" | sort -u; fail 'the packages cannot be made'; }
ls -l "$work/feed" | awk 'NR > 1 { print $5, $9 }'
dotnet run eng/CheckPackages.cs -- "$work/feed" $link

step 'a new project for net10.0, and a test project'
eng/try-packages.sh "$work/feed"

step 'a new project for net8.0 with its own runtime, on the netstandard2.0 build'
eng/try-net8.sh "$work/feed"

cd "$root"
if [ -n "$dry" ]; then
  printf '\n%s can be released. Nothing was kept.\n' "$version"
  exit 0
fi
mkdir -p "$output"
cp "$work/feed"/* "$output/"
printf '%s\n' "$notes" >"$output/notes.md"
git tag -a "v$version" -m "Version $version"
printf '\n%s is in %s, and the tag v%s is set. Push both: docs/release.md.\n' "$version" "$output" "$version"
