# SPDX-License-Identifier: MIT
# What `cmake --install` puts where: the programs with their manual pages and what completes their
# command lines in shells (component Programs), and the library with its headers for
# find_package(Cordboard) (component Library).

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(library_layers ami pbx live)
set(config_folder "${CMAKE_INSTALL_LIBDIR}/cmake/Cordboard")

install(TARGETS cordboard cordboardctl
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT Programs
    BUNDLE DESTINATION . COMPONENT Programs)
find_program(GZIP gzip)
foreach(page cordboard cordboardctl)
    set(manual "${CMAKE_SOURCE_DIR}/installer/man/${page}.1")
    if(GZIP)
        set(packed "${CMAKE_BINARY_DIR}/installer/man/${page}.1.gz")
        add_custom_command(OUTPUT "${packed}"
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/installer/man"
            COMMAND "${GZIP}" -9nc "${manual}" > "${packed}"
            DEPENDS "${manual}")
        list(APPEND manuals "${packed}")
    else()
        list(APPEND manuals "${manual}")
    endif()
endforeach()
add_custom_target(cordboard_manuals DEPENDS ${manuals})
add_dependencies(cordboard cordboard_manuals)
install(FILES ${manuals} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT Programs)

set(completions "${CMAKE_BINARY_DIR}/app/cli/completion")
install(FILES "${completions}.bash" RENAME cordboardctl
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT Programs)
install(FILES "${completions}.zsh" RENAME _cordboardctl
    DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT Programs)
install(FILES "${completions}.fish" RENAME cordboardctl.fish
    DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT Programs)

foreach(layer IN LISTS library_layers)
    set_target_properties(cordboard_${layer} PROPERTIES EXPORT_NAME ${layer})
    # <cordboard/live/connection.h> for those outside; the headers themselves name each other
    # "live/source.h".
    target_include_directories(cordboard_${layer} INTERFACE
        "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>"
        "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/cordboard>")
    target_compile_features(cordboard_${layer} PUBLIC cxx_std_20)
    install(TARGETS cordboard_${layer} EXPORT CordboardTargets
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT Library)
    install(DIRECTORY "lib/${layer}"
        DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/cordboard" COMPONENT Library
        FILES_MATCHING PATTERN "*.h")
endforeach()

install(EXPORT CordboardTargets NAMESPACE Cordboard::
    DESTINATION "${config_folder}" COMPONENT Library)
configure_package_config_file(cmake/CordboardConfig.cmake.in
    "${CMAKE_BINARY_DIR}/cmake/CordboardConfig.cmake" INSTALL_DESTINATION "${config_folder}")
write_basic_package_version_file(
    "${CMAKE_BINARY_DIR}/cmake/CordboardConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES
    "${CMAKE_BINARY_DIR}/cmake/CordboardConfig.cmake"
    "${CMAKE_BINARY_DIR}/cmake/CordboardConfigVersion.cmake"
    DESTINATION "${config_folder}" COMPONENT Library)
