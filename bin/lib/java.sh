# Finds a JDK 25 or newer, sets and exports JAVA_HOME, and puts it first in PATH. Sourced, not run:
#   . "$(dirname "$0")/lib/java.sh"
# Takes JAVA_HOME when it is new enough, else the newest under /usr/lib/jvm.

jdk_version() { # of the JDK in folder $1, as one number; 0 when there is none
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
  if [ -x "$1/bin/javac" ]; then echo "${version:-0}"; else echo 0; fi
}

find_jdk() {
  local folder version best='' newest=24
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 25 ]; then
    echo "$JAVA_HOME"
    return
  fi
  for folder in /usr/lib/jvm/*; do
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
  echo "FNSP needs a JDK, version 25 or newer. None is in JAVA_HOME or under /usr/lib/jvm; https://adoptium.net has one." >&2
  exit 1
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
