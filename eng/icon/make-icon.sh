#!/usr/bin/env bash
# Draws icon.png, the icon of the packages, from icon.svg with headless Chromium.
set -euo pipefail
cd "$(dirname "$0")"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 --window-size=128,128 \
  --screenshot="$PWD/icon.png" "file://$PWD/icon.svg" >/dev/null 2>&1
ls -l icon.png
