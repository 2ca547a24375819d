#!/bin/bash
# SPDX-License-Identifier: MIT
# serve.sh [22|16]: runs an Asterisk of its own on a loopback address of its own, for as long as
# standard input stays open, so it ends with the program or terminal that started it.
#
# It says one line for each thing that has happened:
#   ready ADDRESS PROVIDER FOLDER   the exchange is up: manager at ADDRESS:5038, with TLS at 5039,
#                                   over HTTP at 8088, over HTTPS at 8089, SIP at 5070; its trunk
#                                   looks for the provider at PROVIDER; FOLDER/log/full is its log,
#                                   FOLDER/tls/ca.pem signs its certificate
#   down                            it is not running any more
#   unavailable REASON              it cannot be had on this machine (exit 77)
#   failed REASON                   it should have run (exit 1)
# and obeys one word a line:
#   stop      as an administrator would: down          crash     without a farewell: down
#   start     again after one of them: ready           restart   `core restart now`: ready
set -uo pipefail
. "$(dirname "$0")/env.sh"
version=${1:-22}
known_version "$version"

for program in python3 openssl flock setpriv; do
    command -v $program > /dev/null || unavailable "$program is not installed"
done
"$here/mkroot.sh" "$version" || exit $?
root=$(root_of "$version")
libraries=$root/lib/x86_64-linux-gnu

# Takes the first free slot. Each has its own loopback network, 127.77.SLOT.x, and its own folder;
# its lock is held as long as this script lives.
take_slot() {
    for slot in $(seq 1 250); do
        exec 9> "$cache/run/$slot.lock"
        flock -n 9 || continue
        address=127.77.$slot.1
        provider=127.77.$slot.9
        run=$cache/run/$slot
        end_leftover
        # Somebody else's Asterisk may listen at every address.
        (: < "/dev/tcp/$address/5038") 2> /dev/null || return 0
    done
    failed "no free address: is another Asterisk listening at all of them?"
}

# An Asterisk that outlived its script has no business at this address.
end_leftover() {
    local pid
    pid=$(cat "$run/pid" 2> /dev/null) || return 0
    if grep -qsF "$run/" "/proc/$pid/cmdline"; then
        kill -KILL "$pid"
        sleep 0.2
    fi
}

write_folder() {
    rm -rf "$run"
    mkdir -p "$run"/{etc,tls,varlib/keys,spool/monitor,spool/outgoing,run,log,cache,moh}
    head -c 320000 /dev/zero > "$run/moh/silence.sln"
    local modules=$root/usr/lib/x86_64-linux-gnu/asterisk/modules file
    [ -d "$modules" ] || modules=$root/usr/lib/asterisk/modules
    for file in "$here"/conf/*.conf; do
        sed -e "s|@RUN@|$run|g" -e "s|@ROOT@|$root|g" -e "s|@MODULES@|$modules|g" \
            -e "s|@ADDRESS@|$address|g" -e "s|@PROVIDER@|$provider|g" \
            "$file" > "$run/etc/$(basename "$file")"
    done
    # Parts of Asterisk that complain, or do not start, where their file is missing.
    local name
    for name in ccss cdr cel pjproject queuerules udptl websocket_client; do
        echo '[general]' > "$run/etc/$name.conf"
    done
    # `core restart` runs the program again under the name it was started with: this one.
    {
        echo '#!/bin/sh'
        if [ "$version" = 22 ]; then # with its own C library
            echo "exec $libraries/ld-linux-x86-64.so.2 --argv0 $run/asterisk \\"
            echo "    --library-path $libraries:$root/usr/lib/x86_64-linux-gnu:$root/usr/lib \\"
            echo "    $root/usr/sbin/asterisk \"\$@\""
        else
            echo "LD_LIBRARY_PATH=$libraries:$root/usr/lib exec $root/usr/sbin/asterisk \"\$@\""
        fi
    } > "$run/asterisk"
    chmod +x "$run/asterisk"
}

# A certificate for this address and the name localhost, signed by an authority of its own.
make_certificate() {
    local tls=$run/tls key='-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'
    openssl req -x509 $key -days 3650 -subj "/CN=Testbed authority" \
        -addext 'keyUsage=critical,keyCertSign,cRLSign' -keyout "$tls/ca.key" -out "$tls/ca.pem" &&
        openssl req $key -subj "/CN=localhost" -keyout "$tls/server.key" -out "$tls/server.csr" &&
        openssl x509 -req -days 3650 -in "$tls/server.csr" -CA "$tls/ca.pem" -CAkey "$tls/ca.key" \
            -CAcreateserial -out "$tls/server.crt" \
            -extfile <(echo "subjectAltName=DNS:localhost,IP:$address") &&
        cat "$tls/server.key" "$tls/server.crt" > "$tls/server.pem"
}

# How often it has finished booting in this folder.
boots() {
    grep -c 'Asterisk Ready' "$run/log/full" 2> /dev/null
}

start() {
    if [ -n "$pid" ]; then
        echo "ready $address $provider $run"
        return
    fi
    local before
    before=$(boots)
    # Should this script be killed, the kernel ends Asterisk with it.
    setpriv --pdeathsig KILL "$run/asterisk" -f -C "$run/etc/asterisk.conf" \
        > "$run/log/stdout" 2>&1 < /dev/null 9>&- &
    pid=$!
    echo $pid > "$run/pid"
    tell_when_booted_after "${before:-0}"
}

restart() {
    local before
    before=$(boots)
    "$run/asterisk" -C "$run/etc/asterisk.conf" -rx 'core restart now' > /dev/null 2>&1
    tell_when_booted_after "${before:-0}"
}

tell_when_booted_after() {
    local try count
    for try in $(seq 600); do
        count=$(boots)
        if [ "${count:-0}" -gt "$1" ]; then
            echo "ready $address $provider $run"
            return
        fi
        kill -0 $pid 2> /dev/null || break
        sleep 0.05
    done
    failed "Asterisk $version does not start: $(tail -1 "$run/log/stdout")"
}

end_with() { # end_with SIGNAL
    if [ -n "$pid" ]; then
        kill "-$1" $pid 2> /dev/null
        # It is given ten seconds to end by itself.
        ( sleep 10; kill -KILL $pid ) 2> /dev/null > /dev/null < /dev/null 9>&- &
        local guard=$!
        wait $pid 2> /dev/null
        kill $guard 2> /dev/null
    fi
    pid=
    rm -f "$run/pid"
}

pid=
take_slot
write_folder
make_certificate > "$run/tls/log" 2>&1 ||
    failed "openssl made no certificate: $(tail -1 "$run/tls/log")"
trap 'end_with KILL' EXIT
trap 'exit 143' TERM INT HUP
start
while read -r command; do
    case $command in
        stop) end_with TERM; echo down ;;
        crash) end_with KILL; echo down ;;
        start) start ;;
        restart) restart ;;
        *) echo "unknown word: $command" >&2 ;;
    esac
done
