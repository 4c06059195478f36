# Finds a JDK 25 or newer, sets and exports JAVA_HOME, and puts it first in PATH. Sourced, not run:
#   . "$(dirname "$0")/lib/java.sh"
# Takes JAVA_HOME when it is new enough, else the newest where JDKs are usually put.

jdk_version() { # of the JDK in folder $1, as one number; 0 when there is none
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
  if [ -x "$1/bin/javac" ]; then echo "${version:-0}"; else echo 0; fi
}

find_jdk() {
  local folder version best='' newest=24 default
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 25 ]; then
    echo "$JAVA_HOME"
    return
  fi
  default=$(readlink -f "$(command -v javac)" 2>/dev/null) || true
  for folder in "${default%/bin/javac}" /usr/lib/jvm/* /opt/* /usr/local/*jdk* "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/*; do
    version=$(jdk_version "$folder")
    if [ "$version" -gt "$newest" ]; then
      newest=$version
      best=$folder
    fi
  done
  echo "$best"
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "FNSP needs a JDK, version 25 or newer, and found none: not in JAVA_HOME, in PATH, under /usr/lib/jvm or under /opt." >&2
  echo "https://adoptium.net has one. Unpack it anywhere and say where: JAVA_HOME=<folder> $0" >&2
  exit 1
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
