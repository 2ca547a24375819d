#!/bin/bash
# SPDX-License-Identifier: MIT
# session.sh TEST.py [ARGUMENT…]: runs a test in a desktop session of its own: a virtual display, a
# window manager, a session bus with the accessibility bus behind it, and nobody's settings. Where
# something for that is missing it says what and ends with 77, with CI=true with 1.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

missing() {
    echo "SKIP: $1 is not installed"
    [ "${CI:-}" = true ] && exit 1
    exit 77
}

for program in Xvfb xvfb-run xauth dbus-run-session openbox xdotool scrot; do
    command -v $program > /dev/null || missing $program
done
python=/usr/bin/python3 # the system's, which its bindings are for
"$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2> /dev/null || missing gir1.2-atspi-2.0
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing at-spi2-core

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state
export XDG_RUNTIME_DIR=$home/runtime LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY

# shellcheck disable=SC2016 # expanded inside
dbus-run-session -- xvfb-run -a -s '-screen 0 1600x1000x24' bash -c '
    openbox --sm-disable 2> /dev/null &
    "$@"
    result=$?
    kill %1
    exit $result' session "$python" -B "$@"
