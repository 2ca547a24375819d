// SPDX-License-Identifier: MIT
#include "pbx/rereading.h"

#include "ami/actions.h"
#include "pbx/extensions.h"

namespace pbx {

void Rereading::begin(const Sync::Offers &offers)
{
    if (!m_currentId.isEmpty() || m_isDenied || !offers("DBGetTree"))
        return;
    m_families = Extensions::families();
    advance();
}

void Rereading::advance()
{
    m_currentId.clear();
    while (m_currentId.isEmpty() && !m_families.isEmpty())
        m_currentId = m_send(ami::action::DBGetTree{.family = m_families.takeFirst(), .key = {}})
                          .value_or(QByteArray());
}

bool Rereading::finished(const ami::Reply &reply)
{
    if (m_currentId.isEmpty() || reply.actionId != m_currentId)
        return false;
    m_isDenied = reply.result == ami::Result::Denied;
    if (m_isDenied || reply.result == ami::Result::Lost)
        m_families.clear();
    advance();
    return true;
}

void Rereading::stop()
{
    m_families.clear();
    m_currentId.clear();
    m_isDenied = false; // the next login may have other rights
}

} // namespace pbx
