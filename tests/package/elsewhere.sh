#!/bin/bash
# SPDX-License-Identifier: MIT
# elsewhere.sh SOURCE_DIR BUILD_DIR: the installers for other systems, as far as they can be tried
# on this one: the Windows installer compiles with stand-ins for the programs, and the macOS bundle's
# description says what Finder reads.
set -euo pipefail
source=$1
build=$2/elsewhere
rm -rf "$build"
mkdir -p "$build/stage"
command -v makensis > /dev/null || { echo "unavailable: makensis is not installed"; exit 77; }

cp "$source/LICENSE" "$build/stage/"
printf 'MZ' | tee "$build/stage/cordboard.exe" > "$build/stage/cordboardctl.exe"
convert_icon() { # a picture as an icon file: its directory, then the PNG as it is
    python3 - "$1" "$2" <<'PY'
import struct, sys
png = open(sys.argv[1], 'rb').read()
with open(sys.argv[2], 'wb') as icon:
    icon.write(struct.pack('<HHH', 0, 1, 1))
    icon.write(struct.pack('<BBBBHHII', 48, 48, 0, 0, 1, 32, len(png), 22) + png)
PY
}
convert_icon "$2/installer/icons/48/cordboard.png" "$build/stage/cordboard.ico"
makensis -V2 -WX -DVERSION=0.1.0 "-DSTAGE=$build/stage" "-DOUT=$build/cordboard-0.1.0-setup.exe" \
    "$source/installer/windows/cordboard.nsi"
[ -s "$build/cordboard-0.1.0-setup.exe" ]
for scheme in tel callto sip sips; do
    grep -q "OfferAddress \"$scheme\"" "$source/installer/windows/cordboard.nsi"
done

sed 's/@PROJECT_VERSION@/0.1.0/' "$source/installer/macos/Info.plist.in" > "$build/Info.plist"
python3 - "$build/Info.plist" <<'PY'
import plistlib, sys
bundle = plistlib.load(open(sys.argv[1], 'rb'))
assert bundle['CFBundleExecutable'] == 'cordboard'
assert bundle['CFBundleIdentifier'] == 'org.cordboard.cordboard'
assert bundle['CFBundleURLTypes'][0]['CFBundleURLSchemes'] == ['tel', 'callto', 'sip', 'sips']
assert bundle['CFBundlePackageType'] == 'APPL'
assert 'ar' in bundle['CFBundleLocalizations']
PY
echo "the Windows installer compiles, the macOS bundle is described"
