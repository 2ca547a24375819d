// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// The book of contacts, its editor and the import.
void hangContacts(const Gallery &gallery);
