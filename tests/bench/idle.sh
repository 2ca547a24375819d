#!/bin/sh
# SPDX-License-Identifier: MIT
# How much of a core the panel takes while nothing happens: idle.sh PANEL [SECONDS] [ARGUMENTS …]
# Prints the processor time of a stretch that begins when the start is over.
panel=$1
seconds=${2:-30}
[ $# -gt 1 ] && shift
shift
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$panel" "$@" &
process=$!
trap 'kill $process 2>/dev/null' EXIT
ticks() { awk '{ print $14 + $15 }' "/proc/$process/stat"; }
sleep 5
before=$(ticks) || exit 1
sleep "$seconds"
after=$(ticks) || exit 1
awk -v used=$((after - before)) -v hz="$(getconf CLK_TCK)" -v time="$seconds" \
    'BEGIN { printf "%.2f s of processor time in %d s: %.2f %% of a core\n", used / hz, time, 100 * used / hz / time }'
