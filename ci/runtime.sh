#!/bin/sh
# Makes a Java that has only what Stet needs, and puts Stet beside it: ci/runtime.sh RELEASE.zip FOLDER
# Afterwards FOLDER/bin/stet runs on FOLDER/java. JAVA_HOME names the JDK that it is made of. The Dockerfile calls this.
set -eu

release=$1
folder=$2
jdk=$JAVA_HOME

unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
unzip -q "$release" -d "$unpacked"
mkdir -p "$folder"
mv "$unpacked"/*/* "$folder"

# What the classes name. A library may speak of classes that we have not (OkHttp of Android); they are never loaded.
modules=$("$jdk/bin/jdeps" --ignore-missing-deps --print-module-deps --multi-release 21 --recursive \
  --class-path "$folder/lib/*" "$folder/stet.jar")

# What no class names: the encodings that pages declare (Big5, EUC-KR), and keys of TLS before JDK 22.
modules=$modules,jdk.charsets,jdk.crypto.ec

echo "modules: $modules" >&2
"$jdk/bin/jlink" --add-modules "$modules" --output "$folder/java" \
  --strip-debug --no-header-files --no-man-pages --compress zip-6

# Classes that are loaded at every start, ready made: a start takes a third of the time less.
"$folder/java/bin/java" -XX:+UseSerialGC -Xshare:dump >/dev/null
