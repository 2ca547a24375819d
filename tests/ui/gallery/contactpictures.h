// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>

/// Pictures of the book of contacts, its editor and the import, light and dark.
void hangContacts(const QDir &directory);
