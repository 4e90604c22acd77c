#!/usr/bin/env bash
# Tries what is packed and shipped, after `./mvnw verify`: the release as its users have it, the same on a small Java of its
# own, the action with the release, and the hook with the launcher of the checkout. Tests of what needs no release are in
# src/test. About half a minute.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v unzip >/dev/null; then
  echo "There is no unzip: the release was not tried." >&2
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
article=$work/news/2021-04-02.txt
mkdir "$work/news"
echo 'Secretary of State Anthony Blink called on Friday.' >"$article"

# expect NAME CODE TEXT COMMAND...: the command ends with the code and prints the text.
expect() {
  local name=$1 code=$2 text=$3 got=0 printed
  shift 3
  printed=$("$@" 2>&1) || got=$?
  if [ "$got" != "$code" ] || ! grep -qF -- "$text" <<<"$printed"; then
    printf '%s: exit code %s in place of %s, or no "%s" in:\n%s\n' "$name" "$got" "$code" "$text" "$printed"
    exit 1
  fi
  echo "$name: as expected"
  passed=$((passed + 1))
}

. src/main/dist/lib/run.sh
need_jdk
export STET_CACHE=off
zip=$(echo target/stet-*.zip)
unzip -q "$zip" -d "$work/release"
stet=$(echo "$work"/release/*/bin/stet)
finding="$article:1:20: error: "

expect 'the release tells its version' 0 'facts as of ' "$stet" --version
expect 'the release checks' 1 "$finding" "$stet" check "$article"
"$jdk/bin/java" -cp "$(echo "$work"/release/*/stet.jar)" org.stet.cli.CompileRules rules "$work/again"
unzip -q "$work"/release/*/stet.jar org/stet/fact/shipped.facts -d "$work/once"
expect 'the same facts give the same bytes' 0 '' \
  cmp "$work/once/org/stet/fact/shipped.facts" "$work/again/org/stet/fact/shipped.facts"
STET_CACHE=$work/cache CI='' "$stet" --version >/dev/null
for _ in $(seq 120); do
  kept=$(echo "$work"/cache/start/stet-*.classes)
  [ -f "$kept" ] && break
  sleep 0.5
done
expect 'the first start keeps loaded classes for the next' 0 '' test -s "$kept"
expect 'the next start takes them' 1 "$finding" env STET_CACHE="$work/cache" "$stet" check "$article"
echo 'of another program' >"$kept"
expect 'a file of classes that is damaged is passed over' 1 "$finding" env STET_CACHE="$work/cache" "$stet" check "$article"
expect 'the release has a manual' 0 'stet check' grep -F 'stet check' "$work"/release/*/share/stet.1

JAVA_HOME=$jdk ci/runtime.sh "$zip" "$work/small"
expect 'the release checks on the small Java, keeping nothing' 1 "$finding" \
  env -i PATH=/usr/bin:/bin HOME=/nonexistent JAVA_HOME="$work/small/java" STET_CACHE=off "$work/small/bin/stet" check "$article"
printf '\244\244\244\345 Secretary of State Anthony Blink called on Friday.' >"$work/big5.html"
sed -i.bak 's/^/<meta charset="big5"><p>/' "$work/big5.html"
expect 'the small Java knows rare encodings' 1 '中文 Secretary' \
  env JAVA_HOME="$work/small/java" STET_CACHE=off "$work/small/bin/stet" check --date 2021-04-02 "$work/big5.html"

expect 'the action runs a release' 0 '::error file=news/2021-04-02.txt,line=1,' \
  env -C "$work" GITHUB_ACTION_PATH="$PWD" GITHUB_OUTPUT="$work/outputs" GITHUB_STEP_SUMMARY="$work/summary" RUNNER_TEMP="$work" \
  STET_ZIP="$PWD/$zip" STET_PATHS=news "$PWD/ci/action-check.sh"
expect 'the action tells the outcome' 0 'exit-code=1' cat "$work/outputs"

# The jar is newer than every source, so the launcher need not build it again.
touch -r target/stet.jar target/stet.built
hook=$(sed -n 's/^ *entry: //p' .pre-commit-hooks.yaml)
# shellcheck disable=SC2086
expect 'the hook checks' 1 "$finding" $hook "$article" README.md

echo "$passed passed, 0 failed"
