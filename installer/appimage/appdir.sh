#!/bin/bash
# SPDX-License-Identifier: MIT
# appdir.sh BUILD_DIR APPDIR: installs the panel into a folder from which it runs on any Linux with
# a C library as new as this one's: the programs, Qt with the plugins that it loads, and every
# library but those that belong to the system (its C library, graphics drivers, X11's own). The
# folder is what appimagetool makes an AppImage of.
set -euo pipefail
build=$1
app=$2
rm -rf "$app"
cmake --install "$build" --component Programs --prefix "$app/usr" > /dev/null
strip "$app"/usr/bin/*

# What every desktop has, and what must fit its kernel, its drivers or its settings.
system='^(ld-linux|libc|libm|libdl|libpthread|librt|libresolv|libutil|libstdc\+\+|libgcc_s|libGL|libEGL|libGLX|libOpenGL|libGLdispatch|libdrm|libgbm|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libharfbuzz|libexpat|libz|libwayland-client|libcom_err|libp11-kit|libasound|libpulse.*)\.so'

copy_libraries() { # of the programs and plugins in $1…
    ldd "$@" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u | while read -r library; do
        [[ $(basename "$library") =~ $system ]] || cp -nL "$library" "$app/usr/lib/"
    done
}

mkdir -p "$app/usr/lib" "$app/usr/plugins"
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2> /dev/null ||
    /usr/lib/qt6/bin/qmake -query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so \
    platforms/libqwayland-egl.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so \
    iconengines/libqsvgicon.so imageformats/libqsvg.so platformthemes/libqxdgdesktopportal.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so \
    platforminputcontexts/libibusplatforminputcontextplugin.so \
    wayland-shell-integration/libxdg-shell.so xcbglintegrations/libqxcb-glx-integration.so; do
    [ -e "$plugins/$plugin" ] || continue
    mkdir -p "$app/usr/plugins/$(dirname "$plugin")"
    cp -L "$plugins/$plugin" "$app/usr/plugins/$plugin"
done
mapfile -t loaded < <(find "$app/usr/plugins" -name '*.so')
copy_libraries "$app/usr/bin/cordboard" "$app/usr/bin/cordboardctl" "${loaded[@]}"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' > "$app/usr/bin/qt.conf"

cat > "$app/AppRun" <<'RUN'
#!/bin/sh
# Starts what was asked for by the name that the AppImage was called by; else the panel.
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/usr/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export XDG_DATA_DIRS="$here/usr/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
case "$(basename "${ARGV0:-cordboard}")" in
    cordboardctl*) exec "$here/usr/bin/cordboardctl" "$@" ;;
    *) exec "$here/usr/bin/cordboard" "$@" ;;
esac
RUN
chmod 755 "$app/AppRun"
ln -s usr/share/applications/cordboard.desktop "$app/cordboard.desktop"
ln -s usr/share/icons/hicolor/256x256/apps/cordboard.png "$app/cordboard.png"
ln -s cordboard.png "$app/.DirIcon"
