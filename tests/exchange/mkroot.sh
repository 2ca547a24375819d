#!/bin/bash
# SPDX-License-Identifier: MIT
# mkroot.sh [22|16]: unpacks Debian's Asterisk into the cache. Nothing is installed on the machine:
# the packages come through an apt of their own (own folders, empty package list) and are unpacked
# side by side; no maintainer script runs. About 15 seconds and 160 MB, once.
set -euo pipefail
. "$(dirname "$0")/env.sh"
version=${1:-22}
known_version "$version"
root=$(root_of "$version")

# Tests that start together must not unpack together: the first does it, the others wait.
exec 8> "$cache/unpack$version.lock"
flock 8
[ -x "$root/usr/sbin/asterisk" ] && exit 0

[ "$(uname -s) $(uname -m)" = "Linux x86_64" ] ||
    unavailable "Asterisk is unpacked for Linux on amd64 only"
for program in apt-get apt-cache dpkg-deb flock; do
    command -v $program > /dev/null || unavailable "$program is not installed"
done
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r $keyring ] || unavailable "Debian's archive keyring is not installed"

# The mirror that this machine's apt uses already.
mirror=${TESTBED_MIRROR:-$(apt-get indextargets --format '$(SITE)|$(LABEL)' |
    awk -F'|' '$2 == "Debian" { print $1; exit }')}
[ -n "$mirror" ] || unavailable "this machine's apt has no Debian mirror"

case $version in
    22) sources="deb [signed-by=$keyring] $mirror forky main" ;;
    16) sources="deb [signed-by=$keyring] $mirror bullseye main
deb [signed-by=$keyring] ${mirror%/*}/debian-security bullseye-security main" ;;
esac

apt=$cache/apt$version
debs=$apt/var/cache/apt/archives
rm -rf "$apt"
mkdir -p "$apt"/etc/apt/{sources.list.d,preferences.d} "$debs/partial"
mkdir -p "$apt"/var/lib/{apt/lists/partial,dpkg}
: > "$apt/var/lib/dpkg/status"
echo "$sources" > "$apt/etc/apt/sources.list"
cat > "$apt/apt.conf" <<C
Dir "$apt/";
Dir::State "$apt/var/lib/apt";
Dir::State::status "$apt/var/lib/dpkg/status";
Dir::Cache "$apt/var/cache/apt";
Dir::Etc "$apt/etc/apt";
APT::Architecture "amd64";
APT::Install-Recommends "false";
APT::Install-Suggests "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::Retries "3";
// a mirror that stands still is as good for tests
Acquire::Check-Valid-Until "false";
Debug::NoLocking "true";
C
export APT_CONFIG=$apt/apt.conf
fetch() {
    apt-get update -qq && apt-get install -y -qq --download-only asterisk
    # The security archive may have dropped its voicemail package; the first release's does too.
    [ "$version" != 16 ] || (cd "$debs" && apt-get download -qq asterisk-voicemail/bullseye)
}
fetch > "$apt/log" 2>&1 ||
    unavailable "Asterisk $version could not be fetched: $(grep '^E:' "$apt/log" | tail -1)"

# Debian's merged /usr, before anything is unpacked over it.
rm -rf "$root" "$root.part"
mkdir -p "$root.part"/usr/{bin,sbin,lib,lib64}
for name in bin sbin lib lib64; do ln -s usr/$name "$root.part/$name"; done

# Packages that Asterisk depends on and that a program started by hand does not need.
leave='adduser|bash|coreutils|dash|debconf|dirmngr|dpkg|freetds-common|gnupg|gpg|init|krb5-locales'
leave+='|libc-gconv|libgpg-error-l10n|libpam|libperl|libsnmp-base|login|media-types|mount|passwd|perl'
leave+='|pinentry|publicsuffix|sensible|shared-mime|sysv|tar_|util-linux|xdg'
# Asterisk 16 runs with the machine's C library, which is newer than its own.
[ "$version" != 16 ] || leave+='|libc6_|libcrypt1_|libc-bin'
unpack='dpkg-deb --fsys-tarfile "$1" | tar -C "$2" -x --keep-directory-symlink --no-same-owner
    --exclude=./usr/share/doc --exclude=./usr/share/man --exclude=./usr/share/locale
    --exclude=./usr/share/lintian --exclude=./usr/share/zoneinfo'
find "$debs" -maxdepth 1 -name '*.deb' | grep -v -E "/($leave)" |
    xargs -P"$(nproc)" -I{} sh -c "${unpack//$'\n'/ }" _ {} "$root.part" ||
    failed "Asterisk $version could not be unpacked"

ln -sfn en_US_f_Allison "$root.part/usr/share/asterisk/sounds/en"
mv "$root.part" "$root"
rm -rf "$apt"
