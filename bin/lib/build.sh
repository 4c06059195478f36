# Builds target/fnsp.jar. Sourced after java.sh, in the project's folder.

# Maven and what it is made of use some things that new JDKs warn about, at every start.
export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"

is_built() { # the jar is there and nothing it is made from is newer; a folder is newer when a file was taken out of it
  [ -f target/fnsp.jar ] && [ -z "$(find pom.xml src/main -newer target/fnsp.jar -print -quit)" ]
}

build() {
  if ! command -v mvn >/dev/null; then
    echo "FNSP is built with Maven, 3.8.7 or newer, and there is no mvn here. On Debian: apt-get install maven" >&2
    return 1
  fi
  echo "Building FNSP with $JAVA_HOME; about a minute, and some more the first time, when Maven fetches the libraries." >&2
  if ! mvn -B -q -ntp -Dstyle.color=never -DskipTests package; then
    echo "The build failed; what went wrong stands above." >&2
    return 1
  fi
}
