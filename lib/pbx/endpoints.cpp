// SPDX-License-Identifier: MIT
#include "pbx/endpoints.h"

#include "pbx/overloaded.h"

#include <algorithm>

namespace pbx {

namespace event = ami::event;

namespace {

    constexpr std::size_t longestExtension = 6;

    ami::Text nameOf(ami::Text endpoint)
    {
        const auto slash = endpoint.find('/');
        return slash == ami::Text::npos ? endpoint : endpoint.substr(slash + 1);
    }

    bool looksLikeExtension(ami::Text name)
    {
        return !name.empty() && name.size() <= longestExtension
            && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    }

    /// A device of a technology, `PJSIP/101`: not `Custom:…`, `Queue:…`, `park:…`, `Local/…`.
    bool isPhone(ami::Text device)
    {
        const auto slash = device.find('/');
        return slash != ami::Text::npos && slash > 0 && device.find(':') > slash
            && !device.starts_with("Local/");
    }

    std::string pjsip(ami::Text name) { return "PJSIP/" + std::string(name); }

} // namespace

Hint Hint::parse(ami::Text hint)
{
    Hint parsed;
    hint = hint.substr(0, hint.find(','));
    while (!hint.empty()) {
        const auto end = hint.find('&');
        const ami::Text device = hint.substr(0, end);
        if (isPhone(device))
            parsed.devices.push_back(device);
        hint = end == ami::Text::npos ? ami::Text() : hint.substr(end + 1);
    }
    return parsed;
}

void Endpoints::apply(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::ExtensionStatus &e) {
            for (const ami::Text device : Hint::parse(e.hint).devices)
                learn(device, {Kind::Phone, ami::cleaned(e.exten), true});
        },
        [this](const event::EndpointList &e) {
            const bool isPhone
                = e.outboundAuths.empty() && (!e.auths.empty() || looksLikeExtension(e.objectName));
            learn(pjsip(e.objectName),
                {isPhone ? Kind::Phone : Kind::Line, ami::cleaned(e.objectName)});
        },
        [this](const event::OutboundRegistrationDetail &e) {
            if (!e.endpoint.empty())
                learn(pjsip(e.endpoint), {Kind::Line, ami::cleaned(e.endpoint)});
        },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Endpoints::learn(ami::Text endpoint, Entry entry)
{
    const auto found = m_entries.find(endpoint);
    if (found == m_entries.end()) {
        m_entries.emplace(std::string(endpoint), std::move(entry));
    } else if (found->second.isHinted && !entry.isHinted) {
        return; // a hint says whose phone it is; nothing knows better
    } else if (found->second.kind == entry.kind && found->second.number == entry.number) {
        found->second.isHinted = entry.isHinted;
        return;
    } else {
        found->second = std::move(entry);
    }
    m_isReviewed = true;
}

void Endpoints::clear()
{
    m_entries.clear();
    m_isReviewed = true;
}

QString Endpoints::extensionOf(ami::Text endpoint) const
{
    if (const auto found = m_entries.find(endpoint); found != m_entries.end())
        return found->second.kind == Kind::Phone ? found->second.number : QString();
    const ami::Text name = nameOf(endpoint);
    return looksLikeExtension(name) ? ami::cleaned(name) : QString();
}

QString Endpoints::trunkOf(ami::Text endpoint) const
{
    if (const auto found = m_entries.find(endpoint); found != m_entries.end())
        return found->second.kind == Kind::Line ? found->second.number : QString();
    const ami::Text name = nameOf(endpoint);
    if (endpoint.starts_with("Local/") || looksLikeExtension(name))
        return {};
    return ami::cleaned(name);
}

} // namespace pbx
