# SPDX-License-Identifier: MIT
# What `cpack` makes of an install tree: the Debian packages `cordboard` (the programs) and
# `cordboard-dev` (the library), or an archive of the programs for everybody else.

set(CPACK_PACKAGE_NAME cordboard)
set(CPACK_PACKAGE_VENDOR "The Cordboard authors")
set(CPACK_PACKAGE_CONTACT "The Cordboard authors <maintainers@cordboard.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "operator panel for the Asterisk PBX")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_COMPONENTS_ALL Programs Library)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(NOT DEFINED CPACK_PACKAGING_INSTALL_PREFIX)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME cordboard)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SHLIBDEPS ON)
# SQLite's driver and letters are loaded at run time: no tool sees them. Without a keyring or sounds
# the panel says so and goes on.
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-dejavu-core | fonts-noto-core | fonts-freefont-ttf")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_RECOMMENDS
    "gnome-keyring | libsecret-1-0, qt6-wayland, qt6-translations-l10n, sound-theme-freedesktop")
set(CPACK_COMPONENT_PROGRAMS_DESCRIPTION
"Cordboard shows who is free, who talks to whom and for how long, who waits in
which queue and what is parked on an Asterisk exchange, raises a pop-up for
one's own calls, and dials numbers that are typed or clicked. Calls are
answered, transferred, parked and recorded by key, by menu or by dragging.

It talks to Asterisk 16 to 22 through the manager interface. The same without
a screen is cordboardctl.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME cordboard-dev)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "qt6-base-dev, libexpected-dev")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION
"The library that Cordboard is made of: a client of Asterisk's manager
interface and trackers for calls, extensions, queues, parking and conferences.
CMake projects find it with find_package(Cordboard).")

# What Debian's policy asks of every package.
include(CordboardDebian)
include(CPack)
