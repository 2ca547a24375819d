# SPDX-License-Identifier: MIT
# Qt's and the standard library's headers are read once for many files: half of the time it takes to
# build all of it. A source includes what it uses all the same: with CORDBOARD_HEADERS_ONCE=OFF, as
# in the debug preset, nothing is read beforehand.

option(CORDBOARD_HEADERS_ONCE "Precompile the headers of Qt and of the standard library" ON)

set(standard_headers <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <span>
    <string> <string_view> <utility> <variant> <vector>)
set(core_headers ${standard_headers} <QtCore>)
set(widget_headers ${standard_headers} <QtWidgets>)

# headers_once(NAME HEADERS … LINK … OPTIONS …): NAME is what others share their headers with.
function(headers_once name)
    cmake_parse_arguments(ONCE "" "" "HEADERS;LINK;OPTIONS" ${ARGN})
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/headers/${name}.cpp" CONTENT "")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/headers/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE ${ONCE_LINK} cordboard_flags)
    target_compile_options(${name} PRIVATE ${ONCE_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${ONCE_HEADERS})
endfunction()

if(CORDBOARD_HEADERS_ONCE)
    add_compile_options(-pthread) # as RE2 asks for: who shares headers shares what they depend on
    headers_once(cordboard_core_headers HEADERS ${core_headers} LINK Qt6::Core)
    headers_once(cordboard_widget_headers HEADERS ${widget_headers} LINK Qt6::Widgets)
    # Not QtTest's, which depend on the folder of each test.
    headers_once(cordboard_core_test_headers HEADERS ${core_headers} LINK Qt6::Core
        OPTIONS ${CORDBOARD_TEST_OPTIONS})
    headers_once(cordboard_widget_test_headers HEADERS ${widget_headers} LINK Qt6::Widgets
        OPTIONS ${CORDBOARD_TEST_OPTIONS})
endif()

# share_headers(TARGET core|widget|core_test|widget_test)
function(share_headers target which)
    if(CORDBOARD_HEADERS_ONCE)
        target_precompile_headers(${target} REUSE_FROM cordboard_${which}_headers)
    endif()
endfunction()
