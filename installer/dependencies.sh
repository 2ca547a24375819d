# SPDX-License-Identifier: MIT
# Sourced by run.sh and test.sh: installs what is missing on Debian 12 or Ubuntu 24.04, and only that.

build_packages="build-essential cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-svg-dev libqt6sql6-sqlite qtkeychain-qt6-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libcli11-dev libexpected-dev libldap-dev libphonenumber-dev libprotobuf-dev libre2-dev libcanberra-dev
    libxcb1-dev libxcb-keysyms1-dev libgl1-mesa-dev librsvg2-bin"
test_packages="python3 openssl debian-archive-keyring xvfb xauth procps zsh fish slapd dbus xdotool openbox scrot
    at-spi2-core python3-gi gir1.2-atspi-2.0
    dpkg-dev lintian mmdebstrap appstream desktop-file-utils nsis qt6-wayland"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
        echo "This needs root's rights and there is no sudo: $*" >&2
        return 1
    fi
}

# install_missing PACKAGE…: asks apt for those that are not there yet.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    command -v apt-get >/dev/null || {
        echo "Please install with your system's package tool what is missing: ${missing[*]}" >&2
        return 1
    }
    echo "Installing ${missing[*]}" >&2
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >&2
}
