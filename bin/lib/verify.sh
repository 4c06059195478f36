# Finds the database that bin/verify-* look at, and FNSP's jar. Sourced after java.sh, with $here and $data set.

answers() { # whether something listens at the host and port of the JDBC address $1
  local place host port
  place=${1#jdbc:postgresql://}
  place=${place%%/*}
  host=${place%%:*}
  port=5432
  case "$place" in *:*) port=${place##*:} ;; esac
  (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null
}

if [ ! -d "$data" ] && [ -z "${SPRING_DATASOURCE_URL:-}" ]; then
  echo "There is no data directory $data. Set FNSP_DATA to the one to look at." >&2
  exit 1
fi

if [ -z "${SPRING_DATASOURCE_URL:-}" ] && [ -r "$data/database.url" ]; then
  url=$(head -n 1 "$data/database.url")
  if answers "$url"; then
    export SPRING_DATASOURCE_URL="$url" # in the environment: a command line can be read by everyone on the machine
  fi
fi
if [ -z "${SPRING_DATASOURCE_URL:-}" ] && [ ! -d "$data/postgresql-18" ]; then
  echo "There is no database in $data and none that answers at its database.url. Set SPRING_DATASOURCE_URL to the one to look at." >&2
  exit 1
fi

jar="$here/target/fnsp.jar"
if [ ! -f "$jar" ]; then
  echo "Building FNSP first; this takes a minute." >&2
  (cd "$here" && mvn -q -DskipTests package)
fi
