// SPDX-License-Identifier: MIT
#include "ami/event.h"

#include <array>

namespace ami {

namespace {

    using Reader = Text (*)(const Message &, EventBody &);

    template <typename T>
    Text readInto(const Message &message, EventBody &body)
    {
        return FieldTable::of<T>().read(message, &body.emplace<T>());
    }

    /// Event names to readers: an open hash table, filled once from the alternatives of EventBody.
    class Readers
    {
    public:
        Readers() { fill(std::make_index_sequence<std::variant_size_v<EventBody>>()); }

        Reader find(Text name) const
        {
            for (std::size_t at = slot(name);; at = (at + 1) % capacity) {
                if (!m_table[at].reader || m_table[at].name == name)
                    return m_table[at].reader;
            }
        }

    private:
        static constexpr std::size_t capacity = 512;

        struct Entry {
            Text name;
            Reader reader = nullptr;
        };

        static std::size_t slot(Text name)
        {
            std::size_t hash = name.size();
            for (const char c : name)
                hash = hash * 31 + static_cast<unsigned char>(c);
            return hash % capacity;
        }

        template <std::size_t... I>
        void fill(std::index_sequence<I...>)
        {
            (add<std::variant_alternative_t<I, EventBody>>(), ...);
        }

        template <typename T>
        void add()
        {
            if constexpr (Described<T>) {
                std::size_t at = slot(T::name);
                while (m_table[at].reader)
                    at = (at + 1) % capacity;
                m_table[at] = {T::name, &readInto<T>};
            }
        }

        std::array<Entry, capacity> m_table{};
    };

    /// The headers any event may have, which stand before or after its own.
    void readCommon(const Message &message, Event &event)
    {
        const auto headers = message.headers();
        const auto look = [&event](const Header &header) {
            constexpr Text actionId = "ActionID", timestamp = "Timestamp";
            if (header.name.size() == actionId.size() && sameName(header.name, actionId)) {
                if (!isGiven(event.actionId))
                    event.actionId = header.value;
            } else if (header.name.size() == timestamp.size() && !event.time
                && sameName(header.name, timestamp)) {
                event.time = moment(header.value);
            }
        };
        // In an unsolicited event Timestamp stands within the first headers; a list's item has its
        // ActionID second or last.
        constexpr std::size_t front = 8;
        for (std::size_t i = 1; i < headers.size() && i < front; ++i)
            look(headers[i]);
        if (headers.size() > front)
            look(headers.back());
    }

} // namespace

void decode(const Message &message, Event &event)
{
    static const Readers readers;
    event.name = message.name();
    event.message = message;
    event.actionId = {};
    event.time.reset();
    event.fault = {};
    event.body.emplace<std::monostate>();
    readCommon(message, event);
    if (const Reader read = readers.find(event.name))
        event.fault = read(message, event.body);
    else if (isGiven(event.actionId) && sameName(message.value("EventList"), "Complete"))
        event.body.emplace<event::ListComplete>();
    if (!event.fault.empty())
        event.body.emplace<std::monostate>();
}

} // namespace ami
