// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/directory.h"
#include "pbx/texthash.h"

#include <vector>

namespace pbx {

/// What a hint watches: `PJSIP/101&Custom:DND101,CustomPresence:101`.
struct Hint {
    std::vector<ami::Text> devices; ///< phones only: `PJSIP/101`

    static Hint parse(ami::Text hint);
};

/// Whose phone and which line every endpoint is, learned from hints, from the list of endpoints
/// and from registrations; a name of up to six digits is a phone unless something says otherwise.
class Endpoints : public Directory
{
public:
    void apply(const ami::Event &event);
    void clear();

    QString extensionOf(ami::Text endpoint) const override;
    QString trunkOf(ami::Text endpoint) const override;

    /// Whether an endpoint has come to mean something else since the last call of this.
    bool takeReviewed() { return std::exchange(m_isReviewed, false); }

private:
    enum class Kind { Phone, Line };
    struct Entry {
        Kind kind;
        QString number; ///< of the extension, or the trunk's name
        bool isHinted = false;
    };

    void learn(ami::Text endpoint, Entry entry);

    TextMap<Entry> m_entries;
    bool m_isReviewed = false;
};

} // namespace pbx
