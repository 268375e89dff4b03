# What every command of this folder does before its Java begins; sourced, never run. The command says which class it
# runs (main), which text explains it (help) and which modules must be built (modules).
# shellcheck shell=bash disable=SC2154

began=$(date +%s%3N)
here=$PWD
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
module_dir="$root/deploy/local"

build=yes
words=()
for word in "$@"; do
  case "$word" in
    -h | --help) exec cat "$module_dir/src/main/resources/$help" ;;
    --no-build) build=no ;;
    *) words+=("$word") ;;
  esac
done

# What is missing is said at once and together, before anything starts.
missing=()
missing() { missing+=("$1"); }
stop_if_missing() {
  [ ${#missing[@]} -eq 0 ] && return
  echo "Something is missing on this machine:" >&2
  printf '  - %s\n' "${missing[@]}" >&2
  exit 3
}

# The major version of a JDK's home, or nothing when it is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  local line
  line=$(grep -s '^JAVA_VERSION=' "$1/release") || line=$("$1/bin/java" -version 2>&1 | head -n 1) || return 0
  line=${line#*\"}
  line=${line%%\"*}
  line=${line#1.}
  printf '%s' "${line%%[.+-]*}"
}

# The newest JDK runs the suite; the default one, when it is new enough, builds it.
default_jdk=
if [ -n "${JAVA_HOME:-}" ]; then default_jdk=$JAVA_HOME
elif command -v javac >/dev/null; then default_jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")"); fi
jdk= jdk_major=0 build_jdk=
for home in "$default_jdk" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
  [ -n "$home" ] || continue
  major=$(jdk_version "$home")
  case "$major" in '' | *[!0-9]*) continue ;; esac
  [ "$major" -ge 17 ] || continue
  [ -n "$build_jdk" ] || build_jdk=$home
  if [ "$major" -gt "$jdk_major" ]; then jdk=$home jdk_major=$major; fi
done
[ -n "$jdk" ] || missing "a JDK from 17 on (not only a JRE); looked in JAVA_HOME, PATH, /usr/lib/jvm, /opt and ~/.sdkman"

[ "$(uname -s)" = Linux ] || missing "Linux: PostgreSQL's programs come for Linux on x86-64 and arm64 only"
if [ "$(id -u)" = 0 ] && ! unshare -U true 2>/dev/null; then
  missing "user namespaces, because PostgreSQL does not run as root: start this as an ordinary user"
fi

# A module is stale when its result is missing or older than anything it is made from.
result_of() {
  case "$1" in
    console) echo "$root/console/target/classes/META-INF/resources/index.html" ;;
    deploy/broker) echo "$root/deploy/broker/target/lib" ;;
    deploy/local) echo "$module_dir/target/lib" ;;
    *) echo "$root/$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}
is_stale() {
  local result stamp
  result=$(result_of "$1")
  stamp="$root/$1/target/.built"
  [ -e "$result" ] || return 0
  [ -e "$stamp" ] || stamp=$result
  shift_from=("$root/pom.xml" "$root/$1/pom.xml" "$root/$1/src")
  case "$1" in
    console) shift_from+=("$root/console/index.html" "$root/console/package.json" "$root/console/package-lock.json" "$root/console/vite.config.ts") ;;
    deploy/broker) ;;
    deploy/local) shift_from+=("$root/deploy/embedded/src/main" "$root/event-contracts/src/main" "$root/working-time/src/main") ;;
    *) shift_from+=("$root/event-contracts/src/main" "$root/working-time/src/main" "$root/service-kit/src/main") ;;
  esac
  [ -n "$(find "${shift_from[@]}" -path '*/src/test' -prune -o -type f -newer "$stamp" -print -quit 2>/dev/null)" ]
}
stale=()
for module in "${modules[@]}"; do
  if is_stale "$module" && { [ "$build" = yes ] || [ ! -e "$(result_of "$module")" ]; }; then stale+=("$module"); fi
done

if [ ${#stale[@]} -gt 0 ]; then
  command -v mvn >/dev/null || missing "Maven 3.8 or newer (mvn), to build: ${stale[*]}"
  case " ${stale[*]} " in *" console "*)
    node=$(node --version 2>/dev/null || true)
    node=${node#v}
    [ -n "$node" ] && [ "${node%%.*}" -ge 20 ] || missing "Node 20 or newer with npm, to build the console (found: ${node:-none})"
    command -v npm >/dev/null || missing "npm, to build the console"
    ;;
  esac
fi
stop_if_missing

if [ ${#stale[@]} -gt 0 ]; then
  mkdir -p "$module_dir/target"
  log="$module_dir/target/build.log"
  echo "Building ${stale[*]} (log: $log; the first time Maven and npm fetch what they need) ..."
  list=$(IFS=,; echo "${stale[*]}")
  (cd "$root" && JAVA_HOME=$build_jdk mvn -B -ntp -DskipTests -DskipLint -pl "$list" -am package) >"$log" 2>&1 &
  maven=$!
  trap 'kill $maven 2>/dev/null; exit 130' INT
  trap 'kill $maven 2>/dev/null; exit 143' TERM
  tail -n +1 -f --pid=$maven "$log" 2>/dev/null | grep --line-buffered -o 'Building .* \[[0-9]*/[0-9]*\]' | sed -u 's/^/  /; s/ 1.0.0-SNAPSHOT */ /' || true
  if ! wait $maven; then
    echo "The build failed. The end of $log:" >&2
    tail -n 30 "$log" >&2
    exit 1
  fi
  trap - INT TERM
  for module in "${stale[@]}"; do touch "$root/$module/target/.built"; done
fi

quick=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8)
[ "$jdk_major" -ge 22 ] && quick+=(--enable-native-access=ALL-UNNAMED)
[ "$jdk_major" -ge 24 ] && quick+=(--sun-misc-unsafe-memory-access=allow)
exec "$jdk/bin/java" "${quick[@]}" "-Dyanxing.root=$root" "-Dyanxing.here=$here" "-Dyanxing.jdk=$jdk" \
  "-Dyanxing.jdk.version=$jdk_major" "-Dyanxing.began=$began" -Djava.net.preferIPv4Stack=true \
  -cp "$module_dir/target/classes:$module_dir/target/lib/*" "cn.yanxing.local.$main" ${words[@]+"${words[@]}"}
