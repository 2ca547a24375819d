// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// Whether the key of a setting is called like a secret: `servers/1/password`. The fingerprint of
/// an exchange's public key, `servers/1/pin`, is none.
bool isSecretKey(const QString &key);

/// The text with `***` for what it names as a secret: in addresses (`https://me:***@crm.example`,
/// `?token=***`), and where one is given by its name (`secret=***`, `Password: ***`). A secret that
/// nothing shows to be one stays.
QString withoutSecrets(const QString &text);

} // namespace desk
