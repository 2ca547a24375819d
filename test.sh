#!/bin/bash
# SPDX-License-Identifier: MIT
# test.sh: installs what is missing, builds, and runs every test: those of the library under the
# address and undefined-behaviour sanitizers, all others (the panel, the programs, a real Asterisk)
# on the release build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. installer/dependencies.sh

# shellcheck disable=SC2086 # lists of words
install_missing $build_packages $test_packages
jobs=$(nproc)

cmake --preset asan >/dev/null
cmake --build --preset asan --target library_tests
cmake --preset release >/dev/null
cmake --build --preset release --target cordboard cordboardctl program_tests

failed=0
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 ASAN_OPTIONS=detect_leaks=0
ctest --test-dir build/asan --output-on-failure -j "$jobs" -L library || failed=1
unset UBSAN_OPTIONS ASAN_OPTIONS
ctest --test-dir build/release --output-on-failure -j "$jobs" -LE "library|exchange" || failed=1
# Exchanges have an address each, and mostly wait for phones: they run side by side as well. One that
# lost a race of Asterisk's own is tried once more; what failed at first is in the output.
ctest --test-dir build/release --output-on-failure --repeat until-pass:2 -j "$jobs" \
    -L exchange || failed=1
exit $failed
