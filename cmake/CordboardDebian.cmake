# SPDX-License-Identifier: MIT
# The documents each Debian package has: who may copy it, and what has changed.

if(NOT UNIX OR APPLE)
    return()
endif()
set(debian "${CMAKE_BINARY_DIR}/installer/debian")
configure_file(installer/debian/changelog.in "${debian}/changelog" @ONLY)
configure_file(installer/debian/copyright "${debian}/copyright" COPYONLY)
if(GZIP)
    execute_process(COMMAND "${GZIP}" -9nc "${debian}/changelog"
        OUTPUT_FILE "${debian}/changelog.Debian.gz")
    foreach(package IN ITEMS cordboard:Programs cordboard-dev:Library)
        string(REPLACE ":" ";" package "${package}")
        list(GET package 0 name)
        list(GET package 1 component)
        install(FILES "${debian}/changelog.Debian.gz" "${debian}/copyright"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${name}" COMPONENT ${component})
    endforeach()
endif()
