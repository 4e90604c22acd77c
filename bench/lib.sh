# What the programs of this folder share; they source it. Sets top and jdk, and has build and java.
top=$(cd "$(dirname "$0")/.." && pwd -P)

# The comment at the head of a program is its help.
case " $* " in
  *' --help '*)
    sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
esac

. "$top/src/main/dist/lib/run.sh"
need_jdk

# Builds Stet and the benchmarks where a source is newer than the build.
build() {
  "$top/stet" --version >/dev/null
  stamp=$top/target/bench.built
  if [ -f "$stamp" ] &&
    [ -z "$(find "$top/pom.xml" "$top/src/bench" "$top/seeds" "$top/target/stet.jar" -newer "$stamp" -print | head -n 1)" ]; then
    return 0
  fi
  echo "bench: building the benchmarks" >&2
  log=$top/target/bench-build.log
  # The packs have been compiled for the program already.
  if ! (cd "$top" && JAVA_HOME=$jdk ./mvnw -B test-compile -Pbench -Dexec.skip=true -Dspotless.check.skip=true) >"$log" 2>&1; then
    cat "$log" >&2
    echo "bench: the build failed; its log is above and in $log" >&2
    exit 2
  fi
  # Articles and packs that older sources made are made again.
  rm -rf "$top/target/bench"
  touch "$stamp"
}

# Runs a class of the benchmarks with Stet's own jar.
run_class() {
  (cd "$top" && "$jdk/bin/java" -cp "$top/target/stet.jar:$top/target/bench-classes:$top/target/bench-lib/*" "$@")
}
