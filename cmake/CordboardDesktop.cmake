# SPDX-License-Identifier: MIT
# What makes the panel a program of the desktop: its entry in menus and for tel:, callto: and sip:
# addresses, its description for software centres, and its icon in all sizes.

if(APPLE)
    set_target_properties(cordboard PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/installer/macos/Info.plist.in")
endif()

set(CORDBOARD_RELEASE_DATE 2026-11-27)
set(metainfo "${CMAKE_BINARY_DIR}/installer/org.cordboard.cordboard.metainfo.xml")
configure_file(installer/linux/org.cordboard.cordboard.metainfo.xml.in "${metainfo}" @ONLY)

install(FILES installer/linux/cordboard.desktop
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT Programs)
install(FILES "${metainfo}"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT Programs)

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/cordboard.svg")
install(FILES "${drawing}" DESTINATION "${icons}/scalable/apps" COMPONENT Programs)

# Menus and trays that cannot draw SVG take the pictures.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(picture "${CMAKE_BINARY_DIR}/installer/icons/${size}/cordboard.png")
        add_custom_command(OUTPUT "${picture}"
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/installer/icons/${size}"
            COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o "${picture}" "${drawing}"
            DEPENDS "${drawing}" VERBATIM)
        list(APPEND pictures "${picture}")
        install(FILES "${picture}"
            DESTINATION "${icons}/${size}x${size}/apps" COMPONENT Programs)
    endforeach()
    add_custom_target(cordboard_pictures DEPENDS ${pictures})
    add_dependencies(cordboard cordboard_pictures)
endif()
