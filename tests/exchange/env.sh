# SPDX-License-Identifier: MIT
# Sourced by the other scripts: where things are, and how they say that Asterisk cannot be had here.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/asterisk-testbed
mkdir -p "$cache/run"

# Ends the script: this machine cannot run the exchange, which is nobody's fault.
unavailable() {
    echo "unavailable $*"
    exit 77
}

# Ends the script: the exchange should have run and did not.
failed() {
    echo "failed $*"
    exit 1
}

known_version() {
    case $1 in 22 | 16) ;; *) failed "Asterisk 22 or 16, not '$1'" ;; esac
}

# Where mkroot.sh unpacks the version $1.
root_of() {
    echo "$cache/root$1"
}
