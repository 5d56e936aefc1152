#!/usr/bin/env bash
# Brings the one thing the tests need that npm does not: a Chromium. Debian's as root, else
# Playwright's own.
set -euo pipefail
command -v nginx >/dev/null || { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update && apt-get install -y nginx-light; }
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update
  apt-get install -y chromium
else
  npx playwright install chromium
fi
