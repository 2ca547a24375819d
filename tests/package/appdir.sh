#!/bin/bash
# SPDX-License-Identifier: MIT
# appdir.sh SOURCE_DIR BUILD_DIR: the folder for an AppImage is whole, and the panel starts from it
# with Qt out of it and none of this machine's.
set -euo pipefail
source=$1
app=$2/Cordboard.AppDir
bash "$source/installer/appimage/appdir.sh" "$2" "$app"

for part in AppRun cordboard.desktop cordboard.png .DirIcon usr/bin/qt.conf \
    usr/plugins/platforms/libqxcb.so usr/plugins/sqldrivers/libqsqlite.so; do
    [ -e "$app/$part" ] || { echo "$part is missing"; exit 1; }
done
desktop-file-validate "$app/cordboard.desktop"

# Moved elsewhere it must run as well.
moved=$2/moved.AppDir
rm -rf "$moved"
mv "$app" "$moved"
[ "$("$moved/AppRun" --version)" = "$(ARGV0=./cordboardctl "$moved/AppRun" --version |
    sed s/cordboardctl/cordboard/)" ] || { echo "the two programs differ"; exit 1; }
maps=$2/appdir.libraries
LD_DEBUG=files LD_DEBUG_OUTPUT=$maps QT_QPA_PLATFORM=offscreen \
    "$moved/AppRun" --demo --screenshot "$2/appdir.png" --after 3
[ "$(stat -c %s "$2/appdir.png")" -gt 40000 ] || { echo "the picture is empty"; exit 1; }
grep -ho 'calling init: .*libQt6[A-Za-z]*\.so.*' "$maps".* | sort -u | tee "$2/appdir.qt"
grep -q "$moved/usr/lib/libQt6Widgets" "$2/appdir.qt"
! grep -v "$moved" "$2/appdir.qt" || { echo "Qt of this machine was loaded"; exit 1; }
rm -rf "$moved" "$maps".*
