# Runs a main class of src/test/java/no/fnsp/bench with the classes that are shipped. Sourced, not run:
#   . "$(dirname "$0")/lib.sh"; measure DataSet arguments…
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. bin/lib/java.sh
. bin/lib/build.sh

# As bin/dev starts it, so that what is measured is what readers meet.
as_shipped="-Xmx384m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders"

measuring_is_built() {
  is_built && [ -d target/test-classes/no/fnsp/bench ] \
    && [ -z "$(find src/test/java/no/fnsp/bench -newer target/test-classes/no/fnsp/bench -print -quit)" ]
}

# BENCH_JAVA_OPTIONS adds JVM options, such as a flight recording.
measure() { # JVM options, class in no.fnsp.bench, arguments
  local options=$1 class=$2
  shift 2
  measuring_is_built || { build && touch target/fnsp.jar target/test-classes/no/fnsp/bench; }
  # The jar's own launcher puts the classes that measure in front of those in the jar.
  ${prefix:-} java $options ${BENCH_JAVA_OPTIONS:-} -Dloader.main="no.fnsp.bench.$class" -Dloader.path=target/test-classes \
    -Djdk.httpclient.allowRestrictedHeaders=host \
    -cp target/fnsp.jar org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}
