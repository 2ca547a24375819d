# SPDX-License-Identifier: MIT
# Installs into a folder of the build, looks at what is there, and builds the examples against it.

set(prefix "${BINARY_DIR}/outside/prefix")
set(build "${BINARY_DIR}/outside/examples")

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}: ${result}")
    endif()
endfunction()

file(REMOVE_RECURSE "${prefix}")
run("${CMAKE_COMMAND}" --install "${BINARY_DIR}" --prefix "${prefix}")

foreach(file
        bin/cordboard bin/cordboardctl
        share/man/man1/cordboard.1.gz share/man/man1/cordboardctl.1.gz
        share/applications/cordboard.desktop
        include/cordboard/live/connection.h include/cordboard/pbx/journal/journal.h)
    if(NOT EXISTS "${prefix}/${file}")
        message(FATAL_ERROR "${file} was not installed")
    endif()
endforeach()
execute_process(COMMAND "${prefix}/bin/cordboardctl" --version OUTPUT_VARIABLE said)
if(NOT said MATCHES "${VERSION}")
    message(FATAL_ERROR "the installed cordboardctl says ${said}")
endif()

# Nothing that was installed may know where it was built.
file(GLOB_RECURSE configs "${prefix}/*.cmake")
foreach(config IN LISTS configs)
    file(READ "${config}" text)
    string(FIND "${text}" "${SOURCE_DIR}" place)
    if(NOT place EQUAL -1)
        message(FATAL_ERROR "${config} names the source folder")
    endif()
endforeach()

run("${CMAKE_COMMAND}" -G Ninja -S "${SOURCE_DIR}/examples" -B "${build}"
    "-DCMAKE_PREFIX_PATH=${prefix};${LIBRARY_PREFIX}" "-DCMAKE_BUILD_TYPE=${BUILD_TYPE}"
    "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
    "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Wpedantic -Werror")
run("${CMAKE_COMMAND}" --build "${build}" --parallel 2)
