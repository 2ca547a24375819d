#!/bin/bash
# SPDX-License-Identifier: MIT
# run.sh [arguments of cordboard]: installs what is missing, builds, and starts the panel; without
# arguments on the demo exchange.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. installer/dependencies.sh

# shellcheck disable=SC2086 # a list of words
install_missing $build_packages
cmake --preset release >/dev/null
cmake --build --preset release --target cordboard cordboardctl

[ $# -gt 0 ] || set -- --demo
panel=build/release/bin/cordboard
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ -n "${QT_QPA_PLATFORM:-}" ]; then
    exec "$panel" "$@"
fi
echo "There is no display here: the panel starts on a virtual one (Xvfb), where nobody sees it." >&2
echo "With --screenshot FILE --after SECONDS it leaves a picture." >&2
install_missing xvfb xauth
exec xvfb-run -a -s "-screen 0 1440x900x24" "$panel" "$@"
