// SPDX-License-Identifier: MIT
#include "demo/reply.h"

namespace demo {

QByteArray Request::value(ami::Text name) const
{
    const ami::Text text = m_message.value(name);
    const ami::Text line = text.substr(0, text.find_first_of("\r\n"));
    return QByteArray(line.data(), qsizetype(line.size()));
}

Reply::Reply(const Request &request, Sink sink)
    : m_actionId(request.actionId()), m_sink(std::move(sink))
{
}

void Reply::success(const QByteArray &message) { send(begin("Success").add("Message", message)); }

void Reply::error(const QByteArray &message) { send(begin("Error").add("Message", message)); }

Block Reply::begin(const QByteArray &word) const
{
    Block block("Response", word);
    if (!m_actionId.isEmpty())
        block.add("ActionID", m_actionId);
    return block;
}

void Reply::beginList(const QByteArray &message)
{
    m_items = 0;
    send(begin("Success").add("EventList", "start").add("Message", message));
}

Block Reply::item(const QByteArray &name) const
{
    Block block("Event", name);
    if (!m_actionId.isEmpty())
        block.add("ActionID", m_actionId);
    return block;
}

Block Reply::bareItem(const QByteArray &name) const { return Block("Event", name); }

void Reply::addItem(const Block &block)
{
    ++m_items;
    send(block);
}

void Reply::addBareItem(Block block)
{
    if (!m_actionId.isEmpty())
        block.add("ActionID", m_actionId);
    addItem(block);
}

Block Reply::beginEnd(const QByteArray &name) const
{
    return item(name).add("EventList", "Complete").add("ListItems", m_items);
}

} // namespace demo
