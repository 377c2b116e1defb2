# What the trials of packed files share; each eng/try-*.sh FEED sources it: the feed, its version, an empty folder with packages of its own, and projects in it.
export DOTNET_CLI_UI_LANGUAGE=en # what dotnet prints is read
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
feed=$(cd "$1" && pwd)
version=$(basename "$feed"/Disclosure.Model.*.nupkg .nupkg)
version=${version#Disclosure.Model.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NUGET_PACKAGES="$work/packages"

# The runtime identifier of this machine.
rid() { dotnet --info | awk '$1 == "RID:" && !found++ { print $2 }'; }

# The version of a package of others that the repository builds with.
pinned() { sed -nE "s/.*Include=\"$1\" Version=\"([^\"]+)\".*/\1/p" "$root/Directory.Packages.props"; }

# A program for TARGET that references packages of the feed, each as NAME@VERSION. The input holds further properties.
project() { # TARGET NAME@VERSION ... <PROPERTIES
  local target=$1 package
  shift
  cat <<HEAD
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>$target</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <RestoreAdditionalProjectSources>$feed</RestoreAdditionalProjectSources>
HEAD
  cat
  printf '  </PropertyGroup>\n  <ItemGroup>\n'
  for package in "$@"; do
    printf '    <PackageReference Include="%s" Version="%s" />\n' "${package%@*}" "${package#*@}"
  done
  printf '  </ItemGroup>\n</Project>\n'
}
