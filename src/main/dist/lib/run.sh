# What the launcher of a checkout and that of a release share: they source it. It finds a JDK and starts Stet with it.
# A start waits for the shell, so nearly everything here is done without another program.
needed=21

# Warnings of Java's own, such as that a file of classes does not fit, are nothing to the user.
# Reflection by way of method handles pays after some dozens of calls; a run makes fewer.
flags='-XX:+UseSerialGC -Xlog:disable -Djdk.reflect.useNativeAccessorOnly=true'

# Sets version and build to what a JDK's home says of itself, or to nothing. The file "release" tells it without a JVM.
identify() {
  version='' build=''
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#*\"}
        version=${version#1.}
        version=${version%%[!0-9]*}
        ;;
      JAVA_RUNTIME_VERSION=* | IMPLEMENTOR=* | OS_ARCH=*) build=$build-${line#*=} ;;
    esac
  done <"$1/release"
}

fits() {
  identify "$1" && [ -n "$version" ] && [ "$version" -ge "$needed" ]
}

# Sets jdk to the first home that fits, or to the newest that is kept where JDKs usually are, or to nothing.
find_jdk() {
  jdk=${JAVA_HOME:-}
  [ -n "$jdk" ] && fits "$jdk" && return
  jdk=$(command -v java 2>/dev/null) && {
    jdk=$(readlink -f "$jdk" 2>/dev/null || echo "$jdk")
    jdk=${jdk%/bin/java}
    fits "$jdk" && return
  }
  jdk='' best=0
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if fits "$home" && [ "$version" -gt "$best" ]; then
      jdk=$home best=$version
    fi
  done
  [ -n "$jdk" ] && identify "$jdk"
}

# Sets jdk, version and build, or ends with a sentence.
need_jdk() {
  find_jdk || {
    echo "stet: Stet needs a JDK from version $needed on, and none was found; install one or set JAVA_HOME to it." >&2
    exit 2
  }
}

# Sets kept to the file of loaded classes for this build of Stet and of Java, and folder to where it would be written.
# Java 25 does not notice when such a file was made of other archives, so its name tells of which it was, and it is passed over
# when an archive is newer. Not found: kept is empty. May not be written: folder is empty too.
find_kept() {
  kept='' folder=''
  libraries=${jar%/*}/lib
  # Java ends with an error when its own options and these speak of the same.
  case ${JAVA_TOOL_OPTIONS:-}${JDK_JAVA_OPTIONS:-} in *hare* | *AOT*) return ;; esac
  [ -r "$libraries/stet.id" ] && read -r id <"$libraries/stet.id" && [ -n "$id" ] || return
  name=$id$build
  while :; do
    case $name in
      *[!A-Za-z0-9.+-]*) name=${name%%[!A-Za-z0-9.+-]*}${name#*[!A-Za-z0-9.+-]} ;;
      *) break ;;
    esac
  done
  name=stet-$name.classes
  case ${STET_CACHE:-} in
    off) ;;
    ?*) folder=$STET_CACHE/start ;;
    *)
      if [ -n "${XDG_CACHE_HOME:-}" ]; then
        folder=$XDG_CACHE_HOME/stet/start
      elif [ -d "${HOME:-}/Library/Caches" ]; then
        folder=$HOME/Library/Caches/stet/start
      elif [ -n "${HOME:-}" ]; then
        folder=$HOME/.cache/stet/start
      fi
      ;;
  esac
  for place in "$libraries" "$folder"; do
    if [ -s "$place/$name" ] && is_newest "$place/$name"; then
      kept=$place/$name
      return
    fi
  done
}

is_newest() {
  for archive in "$jar" "$libraries"/*.jar; do
    [ "$archive" -nt "$1" ] && return 1
  done
  return 0
}

# Keeps loaded classes for the next runs: keep FOLDER ARTICLE... Whoever else does so at the same time does no harm: the file
# appears whole or not at all. What goes wrong is passed over, since nothing is missing but speed.
keep() {
  to=$1
  shift
  mkdir -p "$to" 2>/dev/null && [ -w "$to" ] || return 0
  find "$to" -name 'half-*' -mmin +10 -exec rm -f {} + 2>/dev/null
  half=$to/half-$name
  # Another launcher is about it.
  (set -C && : >"$half") 2>/dev/null || return 0
  if [ "$version" -ge 25 ]; then
    option=-XX:AOTCacheOutput=$half.new
  else
    option=-XX:ArchiveClassesAtExit=$half.new
  fi
  STET_CACHE=off nice -n 10 "$jdk/bin/java" $flags -XX:TieredStopAtLevel=1 "$option" -jar "$jar" \
    check --no-config --no-own-rules "$@" </dev/null >/dev/null 2>&1
  if [ -s "$half.new" ]; then
    mv -f "$half.new" "$to/$name"
    find "$to" -name 'stet-*.classes' -mtime +30 -exec rm -f {} + 2>/dev/null
  fi
  rm -f "$half.new" "$half.new.config" "$half"
}

# Becomes Stet: start JAR ARTICLES ARGUMENTS... The articles are read to learn which classes a run loads.
start() {
  jar=$1 articles=$2
  shift 2

  # Java reads file names by the locale; in the plain C locale it cannot read those with accents.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
  esac

  terminal=false
  [ -t 1 ] && terminal=true
  errors=false
  [ -t 2 ] && errors=true

  # More room makes an archive faster, and one article no faster.
  heap=24m
  for argument in "$@"; do
    [ -d "$argument" ] && heap=96m
  done

  # The thorough compiler of Java costs more than it gives until some 20,000 articles have been read, and then gives little.
  set -- -Xms$heap -XX:TieredStopAtLevel=1 -Dstet.terminal=$terminal -Dstet.terminal.error=$errors \
    -jar "$jar" "$@"
  find_kept
  if [ -n "$kept" ]; then
    if [ "$version" -ge 25 ]; then
      set -- "-XX:AOTCache=$kept" "$@"
    else
      set -- "-XX:SharedArchiveFile=$kept" "$@"
    fi
  elif [ -n "$folder" ] && [ -z "${CI:-}" ]; then
    # For the next run, beside this one.
    (keep "$folder" "$articles"/*) </dev/null >/dev/null 2>&1 &
  fi
  exec "$jdk/bin/java" $flags "$@"
}
