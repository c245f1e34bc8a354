#!/usr/bin/env bash
# Build the wheel, install it into a fresh environment, and use it in an empty folder with
# no network and no source checkout in reach.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install --quiet --disable-pip-version-check build
"$work/env/bin/python" -m build --wheel --outdir "$work/dist" "$top" >"$work/build.log" 2>&1 ||
  { cat "$work/build.log"; exit 1; }
"$work/env/bin/python" -m pip install --quiet --disable-pip-version-check "$work"/dist/*.whl
mkdir "$work/empty"
cd "$work/empty"

# In a network namespace of its own where that is allowed; else with every socket refused.
run() {
  if unshare --net --map-root-user true 2>/dev/null; then
    unshare --net --map-root-user "$@"
  else
    "$work/env/bin/python" "$top/tools/without_network.py" "$@"
  fi
}
export HOME="$work/empty" XDG_CACHE_HOME="$work/cache" LEXCHECK_CACHE_DIR="$work/cache"
run "$work/env/bin/lexcheck" gap NP >"$work/np.txt"
grep -q '^Nepal (NP)' "$work/np.txt"
grep -q 'Foreign Employment Act' "$work/np.txt"
run "$work/env/bin/lexcheck" gap NP --format json | "$work/env/bin/python" -c '
import json, sys
result = json.load(sys.stdin)
assert result["format"] == "lexcheck.result/1", result["format"]
assert result["summary"]["rules"] > 50, result["summary"]'
run "$work/env/bin/lexcheck" rules check
run "$work/env/bin/lexcheck" law check
test -z "$(ls -A "$work/empty")" || { echo "the program left files behind:"; ls -A "$work/empty"; exit 1; }
echo "the wheel works by itself"
