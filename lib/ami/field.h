// SPDX-License-Identifier: MIT
#pragma once

#include "ami/message.h"

#include <cstddef>
#include <string>
#include <tuple>
#include <vector>

namespace ami {

/// What must hold of a header, or nothing can be made of the event.
enum Demand : unsigned {
    anything = 0,
    needed = 1, ///< not missing, and not empty; of a snapshot, what is needed within it
    numeric = 2 ///< a whole number of at most 32 bits, if it is given
};

constexpr Demand operator|(Demand a, Demand b) { return Demand(unsigned(a) | unsigned(b)); }

/// Ties one header of an event to the member that takes its value. A member that is itself
/// described by fields is a snapshot, and the name is the prefix of its headers (`Dest`, `Parkee`).
template <typename Owner, typename Member>
struct Field {
    const char *name;
    Member Owner::*member;
    Demand demand = anything;
};

template <typename Owner, typename Member>
Field(const char *, Member Owner::*, Demand = anything) -> Field<Owner, Member>;

/// A header that stands there and that nobody needs: the next one is found without a search.
struct Skipped {
    const char *name;
};

template <typename T>
concept Described = requires
{
    T::fields;
};

/// The flat list of an event's headers in Asterisk's order, with where each value goes.
class FieldTable
{
public:
    /// The table of a described event, made once.
    template <Described Event>
    static const FieldTable &of()
    {
        static const FieldTable table = [] {
            FieldTable made;
            made.skip("Privilege");
            const Event sample{};
            made.add(sample, sample, std::string(), needed);
            made.gatherNeeded();
            return made;
        }();
        return table;
    }

    /// Puts the message's values into the event at `base`, the first of a repeated header winning.
    /// Gives the name of a header that does not keep what is demanded of it, else nothing.
    Text read(const Message &message, void *base) const;

private:
    static constexpr std::size_t nowhere = std::size_t(-1);

    struct Entry {
        std::string name;
        std::size_t offset; // of the value in the event, or nowhere
        Demand demand = anything;
    };

    void skip(std::string name) { m_entries.push_back({std::move(name), nowhere}); }

    /// `demand` has `needed` if the part itself is.
    template <typename Root, Described Part>
    void add(const Root &root, const Part &part, const std::string &prefix, Demand demand)
    {
        const auto one = [&]<typename Known>(const Known &field) {
            if constexpr (std::is_same_v<Known, Skipped>) {
                skip(prefix + field.name);
            } else {
                const auto &member = part.*(field.member);
                using Member = std::remove_cvref_t<decltype(member)>;
                const Demand kept = Demand(field.demand & (demand | numeric));
                if constexpr (Described<Member>)
                    add(root, member, prefix + field.name, kept);
                else
                    m_entries.push_back({prefix + field.name, distance(&root, &member), kept});
            }
        };
        std::apply([&](const auto &...field) { (one(field), ...); }, Part::fields);
    }

    static std::size_t distance(const void *from, const Text *to)
    {
        return std::size_t(reinterpret_cast<const char *>(to) - static_cast<const char *>(from));
    }

    const Entry *find(Text name, std::size_t expected) const;
    void gatherNeeded();

    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_needed; ///< which of the entries
};

} // namespace ami
