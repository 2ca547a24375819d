# SPDX-License-Identifier: MIT
# How every target of the project is compiled, and the two functions that declare them.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(CORDBOARD_WERROR "Treat warnings as errors" ON)
set(CORDBOARD_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold) # links two hundred programs in the time of twenty
endif()

add_library(cordboard_flags INTERFACE)
target_compile_options(cordboard_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wno-missing-field-initializers
    $<$<BOOL:${CORDBOARD_WERROR}>:-Werror>)
target_compile_definitions(cordboard_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CORDBOARD_VERSION="${PROJECT_VERSION}")
if(CORDBOARD_SANITIZE)
    target_compile_options(cordboard_flags INTERFACE
        -fsanitize=${CORDBOARD_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(cordboard_flags INTERFACE -fsanitize=${CORDBOARD_SANITIZE})
endif()

# cordboard_layer(NAME SOURCES … LINK … PRIVATE_LINK …): one layer of the house as a static library.
# LINK says what its headers may include, PRIVATE_LINK what only its sources may.
function(cordboard_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(cordboard_${name} STATIC ${LAYER_SOURCES})
    add_library(Cordboard::${name} ALIAS cordboard_${name})
    get_filename_component(parent "${CMAKE_CURRENT_SOURCE_DIR}" DIRECTORY)
    target_include_directories(cordboard_${name} PUBLIC "$<BUILD_INTERFACE:${parent}>")
    target_link_libraries(cordboard_${name}
        PUBLIC ${LAYER_LINK} PRIVATE ${LAYER_PRIVATE_LINK} "$<BUILD_INTERFACE:cordboard_flags>")
    if(name STREQUAL ui)
        share_headers(cordboard_${name} widget)
    else()
        share_headers(cordboard_${name} core)
    endif()
endfunction()

# The library's tests, for the build with the sanitizers, and all others, for the one people use.
add_custom_target(library_tests)
add_custom_target(program_tests)
# What is tested is optimized as people use it; the tests themselves need not be.
set(CORDBOARD_TEST_OPTIONS $<$<CONFIG:RelWithDebInfo>:-O0>)

# cordboard_test(tst_name LABEL library|panel|exchange LINK … [SOURCES …]): one test program.
function(cordboard_test name)
    cmake_parse_arguments(TEST "" "LABEL" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE ${TEST_LINK} Qt6::Test cordboard_flags)
    target_compile_definitions(${name} PRIVATE
        CORDBOARD_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        CORDBOARD_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_compile_options(${name} PRIVATE ${CORDBOARD_TEST_OPTIONS})
    add_test(NAME ${name} COMMAND ${name})
    if(TEST_LABEL STREQUAL "library")
        add_dependencies(library_tests ${name})
    else()
        add_dependencies(program_tests ${name})
    endif()
    if("Cordboard::ui" IN_LIST TEST_LINK OR cordboard_desktop IN_LIST TEST_LINK)
        share_headers(${name} widget_test)
    elseif(NOT Qt6::Gui IN_LIST TEST_LINK)
        share_headers(${name} core_test)
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS "${TEST_LABEL}" TIMEOUT 300 SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
