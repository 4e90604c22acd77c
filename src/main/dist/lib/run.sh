# What the launcher of a checkout and that of a release share: they source it. It finds a JDK and starts Stet with it.
needed=21

# Prints the major version of a JDK's home, or nothing. The file "release" tells it without starting a JVM.
major() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" | head -n 1
}

fits() {
  version=$(major "$1")
  [ -n "$version" ] && [ "$version" -ge "$needed" ]
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && fits "$JAVA_HOME"; then
    echo "$JAVA_HOME"
    return 0
  fi
  onpath=$(command -v java 2>/dev/null) && {
    home=$(readlink -f "$onpath" 2>/dev/null || echo "$onpath")
    home=${home%/bin/java}
    if fits "$home"; then
      echo "$home"
      return 0
    fi
  }
  best= bestversion=0
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if fits "$home" && [ "$version" -gt "$bestversion" ]; then
      best=$home bestversion=$version
    fi
  done
  [ -n "$best" ] && echo "$best"
}

# Sets jdk, or ends with a sentence.
need_jdk() {
  jdk=$(find_jdk) || {
    echo "stet: Stet needs a JDK from version $needed on, and none was found; install one or set JAVA_HOME to it." >&2
    exit 2
  }
}

# Becomes Stet: start JAR ARGUMENTS...
start() {
  jar=$1
  shift

  # Java reads file names by the locale; in the plain C locale it cannot read those with accents.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
  esac

  terminal=false
  [ -t 1 ] && terminal=true
  errors=false
  [ -t 2 ] && errors=true

  # A run over files is mostly start, for which the quick compiler is the better one; over folders the thorough one pays.
  tier=1
  for argument in "$@"; do
    [ -d "$argument" ] && tier=4
  done
  exec "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=$tier -Xshare:auto -Dstet.terminal=$terminal -Dstet.terminal.error=$errors \
    -jar "$jar" "$@"
}
