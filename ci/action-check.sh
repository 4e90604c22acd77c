#!/usr/bin/env bash
# The step "Check" of action.yml: runs `stet check` as the variables STET_* say, and sets the step's outputs. It ends well
# whatever the check found; the action's last step fails in its place, so that upload and comment come first.
set -euo pipefail

stop() {
  echo "::error title=Stet::$1"
  exit 2
}

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# Prints the launcher: that of a release if one is named, else that of the action's own checkout, which builds at first.
launcher() {
  if [ -z "${STET_ZIP:-}" ]; then
    echo "$GITHUB_ACTION_PATH/stet"
    return
  fi
  local zip=$STET_ZIP
  case $zip in
    *://*)
      [ -n "${STET_ZIP_SHA256:-}" ] || stop 'zip: an address needs zip-sha256 too' >&2
      zip=$work/stet.zip
      curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$zip" -- "$STET_ZIP"
      ;;
  esac
  if [ -n "${STET_ZIP_SHA256:-}" ] && [ "$(sha256 "$zip")" != "$STET_ZIP_SHA256" ]; then
    stop 'zip: the release is another than zip-sha256 says' >&2
  fi
  unzip -q -o "$zip" -d "$work/release"
  echo "$work"/release/*/bin/stet
}

# A path as the input working-directory means it, seen from the top: reports must name files as the repository does.
at() {
  case $folder:$1 in
    .:* | *:/* | *:-) echo "$1" ;;
    *) echo "${folder%/}/$1" ;;
  esac
}

as_path() { call+=("$(at "$1")"); }
as_is() { call+=("$1"); }
as_format() {
  case $1 in
    *=*) call+=("--format=${1%%=*}=$(at "${1#*=}")") ;;
    *) stop "formats: '$1' names no file; write FORMAT=FILE" ;;
  esac
}

# Gives each line of a text to a function.
each_line() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    [ -z "$line" ] || "$1" "$line"
  done <<<"$2"
}

# A number of the report's summary, which comes before anything that an article says.
count() {
  sed -n 's/^ *"'"$1"'": \([0-9][0-9]*\).*/\1/p' "$json" | head -n 1
}

output() {
  printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"
}

# What a program says on standard error may begin like a command to the runner; between these two lines nothing is one.
say() {
  local token
  token=stet-$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  echo "::stop-commands::$token"
  cat "$1"
  echo "::$token::"
}

work=$(mktemp -d "${RUNNER_TEMP:-/tmp}/stet.XXXXXX")
json=$work/stet.json
markdown=$work/stet.md
folder=${STET_WORKING_DIRECTORY:-.}
folder=${folder#./}
stet=$(launcher)

call=(check --format github --format "json=$json" --format "markdown=$markdown")
[ -z "${STET_SARIF:-}" ] || as_format "sarif-github=$STET_SARIF"
[ -z "${STET_FAIL_ON:-}" ] || call+=(--fail-on "$STET_FAIL_ON")
[ -z "${STET_BASELINE:-}" ] || call+=(--baseline "$(at "$STET_BASELINE")")
[ -z "${STET_CONFIG:-}" ] || call+=(--config "$(at "$STET_CONFIG")")
each_line as_format "${STET_FORMATS:-}"
each_line as_is "${STET_ARGS:-}"
call+=(--)
each_line as_path "${STET_PATHS:-.}"

code=0
"$stet" "${call[@]}" >"$work/out" 2>"$work/err" || code=$?
say "$work/err"
cat "$work/out"
output exit-code "$code"
case $code in
  0 | 1 | 3) ;;
  *) stop "Stet ended with exit code $code and checked nothing; the lines above tell why." ;;
esac

output errors "$(count errors)"
output warnings "$(count warnings)"
output notes "$(count notes)"
output findings "$(($(count errors) + $(count warnings) + $(count notes)))"
output json "$json"
output markdown "$markdown"
[ -z "${STET_SARIF:-}" ] || output sarif "$(at "$STET_SARIF")"
if [ "$code" = 3 ]; then
  echo "::error title=Stet::Something could not be checked, and nothing that was checked fails the step."
fi
