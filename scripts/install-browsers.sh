#!/bin/sh
# Installs the browsers that `npm run test:browsers` drives: Debian's packages chromium and firefox-esr.
# What is there already stays as it is. Works as root, or with sudo. On other systems install a Chromium and
# a Firefox by hand and name their executables in the environment variables CHROMIUM and FIREFOX.
set -eu

missing=''
if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null; then
  missing="$missing chromium"
fi
if [ -z "${FIREFOX:-}" ] && ! command -v firefox-esr >/dev/null && ! command -v firefox >/dev/null; then
  missing="$missing firefox-esr"
fi
if [ -z "$missing" ]; then
  echo 'Chromium and Firefox are installed.'
  exit 0
fi

if ! command -v apt-get >/dev/null; then
  echo "Missing:$missing. This script knows only Debian's apt-get: install them by hand." >&2
  exit 1
fi
as_root=''
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Missing:$missing. Run this script as root, or install sudo." >&2
    exit 1
  fi
  as_root='sudo'
fi

$as_root apt-get update
# shellcheck disable=SC2086 # The names are separate words on purpose.
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing
