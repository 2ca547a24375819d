#!/bin/bash
# SPDX-License-Identifier: MIT
# update.sh: takes new and changed texts out of the sources into every language's file, and drops
# those that are gone. What is left to translate is then marked unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
mapfile -t files < <(ls translations/cordboard_*.ts | grep -v _en.ts)
update() {
    "$lupdate" -silent -no-obsolete -locations none -I . -I lib -I app/desktop \
        -recursive lib ui app "$@"
}
update -ts "${files[@]}"
update -pluralonly -ts translations/cordboard_en.ts # the sources are English: only one and many
grep -c 'type="unfinished"' translations/*.ts || true
