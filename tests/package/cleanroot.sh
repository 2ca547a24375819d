#!/bin/bash
# SPDX-License-Identifier: MIT
# cleanroot.sh BUILD_DIR: makes the Debian packages of a build, checks them as Debian's tools do, and
# installs the panel into a root in which nothing but a minimal system has ever been, with apt, as
# on a new machine. There it starts on a virtual display and shows the demo exchange; the picture
# that it leaves is the proof. Exit code 77: this machine cannot make such a root.
set -euo pipefail
build=$1
work=$build/cleanroot
rm -rf "$work"
mkdir -p "$work"

unavailable() {
    echo "unavailable: $*"
    exit 77
}
for program in mmdebstrap lintian appstreamcli desktop-file-validate dpkg-shlibdeps; do
    command -v $program > /dev/null || unavailable "$program is not installed"
done
[ "$(id -u)" = 0 ] || unavailable "only root can make another root"
. /etc/os-release
[ "${VERSION_CODENAME:-}" = bookworm ] || unavailable "the packages of this build need Debian 12"
mirror=$(apt-get indextargets --format '$(SITE)|$(LABEL)' |
    awk -F'|' '$2 == "Debian" { print $1; exit }')
[ -n "$mirror" ] || unavailable "this machine's apt has no Debian mirror"

echo "== packages"
(cd "$build" && cpack -G DEB -B "$work/packages" > "$work/cpack.log" 2>&1) ||
    { cat "$work/cpack.log"; exit 1; }
deb=$(ls "$work"/packages/cordboard_*.deb)
lintian --allow-root --fail-on error --tag-display-limit 0 "$work"/packages/*.deb
echo "lintian: no errors"

echo "== what the desktop reads"
mkdir "$work/unpacked"
dpkg-deb -x "$deb" "$work/unpacked"
share=$work/unpacked/usr/share
desktop-file-validate "$share/applications/cordboard.desktop"
appstreamcli validate --no-net "$share/metainfo/org.cordboard.cordboard.metainfo.xml"
grep -q 'x-scheme-handler/tel;x-scheme-handler/callto;x-scheme-handler/sip;' \
    "$share/applications/cordboard.desktop"
for page in cordboard cordboardctl; do
    [ -s "$share/man/man1/$page.1.gz" ] || { echo "no manual page $page"; exit 1; }
done

echo "== clean root"
# xvfb and its like are the test's; all that the panel needs apt must find by itself.
base=${XDG_CACHE_HOME:-$HOME/.cache}/cordboard-cleanroot.tar
if [ ! -s "$base" ]; then
    mmdebstrap --quiet --variant=minbase --include=xvfb,xauth bookworm "${base%.tar}.new.tar" "$mirror" ||
        unavailable "the mirror gives no minimal system"
    mv "${base%.tar}.new.tar" "$base"
fi
root=$work/root
mkdir "$root"
tar -C "$root" -xf "$base" --exclude=./dev/*
cp "$deb" "$root/tmp/cordboard.deb"
cp /etc/resolv.conf /etc/hosts "$root/etc/" 2> /dev/null || true
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2> /dev/null || true
mkdir -p "$root/dev"
for device in "null 1 3" "zero 1 5" "random 1 8" "urandom 1 9"; do
    set -- $device
    mknod -m 666 "$root/dev/$1" c "$2" "$3"
done
mkdir -p "$root/dev/shm" "$root/proc"
inside() { unshare --fork --pid --mount-proc="$root/proc" chroot "$root" /usr/bin/env -i \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }

inside apt-get -qq update
inside env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -y --no-install-recommends install /tmp/cordboard.deb > "$work/install.log" 2>&1 ||
    { tail -20 "$work/install.log"; exit 1; }
inside dpkg-query -W cordboard

echo "== it starts there"
inside cordboard --version
inside sh -c 'cordboardctl --demo state > /tmp/state.json'
grep -q '"link":"up"' "$root/tmp/state.json" ||
    { head -c 300 "$root/tmp/state.json"; exit 1; }
# X tells its parent that it is ready, but never the first process there is.
inside sh -c 'xvfb-run -a -s "-screen 0 1440x900x24" \
    cordboard --demo --screenshot /tmp/panel.png --after 4; exit $?'
cp "$root/tmp/panel.png" "$work/panel.png"
[ "$(stat -c %s "$work/panel.png")" -gt 40000 ] || { echo "the picture is empty"; exit 1; }

echo "== and leaves nothing behind"
inside env DEBIAN_FRONTEND=noninteractive apt-get -qq -y purge cordboard > /dev/null 2>&1
inside sh -c '! command -v cordboard'
rm -rf "$root" "$work/unpacked"
echo "installed, started and removed"
