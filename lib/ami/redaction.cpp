// SPDX-License-Identifier: MIT
#include "ami/redaction.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ami {

namespace {

    /// Anywhere in a name, without case.
    constexpr std::array parts{Text("password"), Text("passwd"), Text("passphrase"),
        Text("passcode"), Text("pincode"), Text("secret"), Text("token"), Text("credential"),
        Text("md5cred"), Text("privatekey"), Text("private_key"), Text("apikey"), Text("api_key"),
        Text("authkey"), Text("authorization"), Text("challenge"), Text("cookie"), Text("pn-tok"),
        Text("pn-prid")};
    /// As a whole word of a name.
    constexpr std::array words{Text("pass"), Text("pwd"), Text("pw"), Text("pin"), Text("psk"),
        Text("otp"), Text("cvv"), Text("cvc")};
    /// Answers to challenges, and digits that callers type: a PIN as likely as a menu's number.
    constexpr std::array answers{Text("ExpectedResponse"), Text("ReceivedHash"), Text("Digit")};
    /// Applications whose arguments are passwords.
    constexpr std::array guards{Text("Authenticate"), Text("VMAuthenticate"), Text("DISA")};

    bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
    bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
    char lower(char c) { return isUpper(c) ? char(c + ('a' - 'A')) : c; }

    bool isAmong(Text name, const auto &names)
    {
        return std::ranges::any_of(names, [name](Text other) { return sameName(name, other); });
    }

    bool containsPart(Text name)
    {
        for (const Text part : parts) {
            const auto same = [](char a, char b) { return lower(a) == b; };
            auto at = std::search(name.begin(), name.end(), part.begin(), part.end(), same);
            if (at == name.end())
                continue;
            at += std::ptrdiff_t(part.size());
            const bool isSecretary = part == "secret" && name.end() - at >= 2 && lower(at[0]) == 'a'
                && lower(at[1]) == 'r';
            if (!isSecretary)
                return true;
        }
        return false;
    }

    /// Words end where letters do, and before a capital after a small letter.
    bool containsWord(Text name)
    {
        for (std::size_t i = 0; i < name.size();) {
            std::size_t end = i;
            while (end < name.size() && isLetter(name[end])
                && !(end > i && isUpper(name[end]) && !isUpper(name[end - 1])))
                ++end;
            if (end > i && isAmong(name.substr(i, end - i), words))
                return true;
            i = std::max(end, i + 1);
        }
        return false;
    }

    bool isOneOfAList(Text value)
    {
        return value.find("(Priv: ") != Text::npos; // ListCommands: an action and who may use it
    }

    /// What is made of a secret to prove that one knows it.
    bool isDigest(Text value)
    {
        constexpr std::size_t shortest = 32;
        return value.size() >= shortest && std::ranges::all_of(value, [](char c) {
            return std::isxdigit(static_cast<unsigned char>(c)) != 0;
        });
    }

    bool isConfiguration(Text name)
    {
        return name.starts_with("Line-") || sameName(name, "JSON"); // GetConfig, GetConfigJSON
    }

    bool isGuardsArgument(const Message &message, Text name)
    {
        for (const auto &[argument, application] : {std::pair(Text("AppData"), Text("Application")),
                 std::pair(Text("ApplicationData"), Text("Application")),
                 std::pair(Text("LastData"), Text("LastApplication"))}) {
            if (sameName(name, argument))
                return isAmong(message.value(application), guards);
        }
        return false;
    }

    /// Whether all of the value is a secret, by its name and by what stands beside it.
    bool isSecret(const Message &message, const Header &header)
    {
        const Text name = header.name;
        if (sameName(name, "Value"))
            return namesSecret(message.value("Variable"));
        if (sameName(name, "Val"))
            return namesSecret(message.value("Key")) || namesSecret(message.value("Family"));
        if (sameName(name, "Key")) // of the AstDB it is a name, and elsewhere maybe a word
            return isDigest(header.value);
        if (sameName(name, "Response"))
            return header.name.data() != message.headers().front().name.data()
                && sameName(message.name(), "ChallengeResponseFailed");
        if (sameName(name, "UsingPassword"))
            return false; // says whether
        return isAmong(name, answers) || isConfiguration(name) || isGuardsArgument(message, name)
            || (namesSecret(name) && !isOneOfAList(header.value));
    }

    bool isAddress(Text value)
    {
        return value.find("://") != Text::npos || value.find("sip:") != Text::npos
            || value.find("sips:") != Text::npos;
    }

    constexpr std::size_t longestName = 64; // and so a hostile line costs no more than its length
    constexpr std::size_t longestUser = 256;

    struct Place {
        std::size_t from;
        std::size_t to;
    };

    /// What stands left of the sign at `at`: `PIN` of `CALLERID="x",PIN = 1`.
    Text nameBefore(Text value, std::size_t at)
    {
        Text name = value.substr(0, at);
        name.remove_prefix(name.size() - std::min(name.size(), longestName));
        const auto last = name.find_last_not_of(" \t\"'");
        if (last == Text::npos)
            return {};
        const auto before = name.find_last_of(" \t\"',;&?{[", last);
        return name.substr(before == Text::npos ? 0 : before + 1, last - before);
    }

    /// `PIN=1234`, `password : x`, `"secret": "x"`: the next one from `start` on.
    std::optional<Place> assigned(Text value, std::size_t start)
    {
        for (auto at = value.find_first_of("=:", start); at != Text::npos;
             at = value.find_first_of("=:", at + 1)) {
            const auto from = value.find_first_not_of(" \t\"'", at + 1);
            if (from == Text::npos || !namesSecret(nameBefore(value, at)))
                continue;
            const auto end
                = isAddress(value) ? value.find_first_of(";&,>\"' \t", from) : Text::npos;
            const auto to = std::min(end, value.size());
            if (to > from)
                return Place{from, to};
        }
        return std::nullopt;
    }

    /// The password of `sip:101:password@host` and `https://user:password@host`.
    std::optional<Place> inAddress(Text value, std::size_t start)
    {
        for (auto at = value.find(':', start); at != Text::npos; at = value.find(':', at + 1)) {
            const Text before = value.substr(0, at);
            const bool isSip = before.ends_with("sip") || before.ends_with("sips");
            const std::size_t user = at + (isSip ? 1 : 3);
            if (user > value.size() || (!isSip && value.substr(at, 3) != "://"))
                continue;
            const Text rest = value.substr(user, longestUser);
            const auto end = rest.find_first_of("@/<>;, \t");
            const auto colon = rest.substr(0, end).find(':');
            if (end != Text::npos && rest[end] == '@' && colon < end)
                return Place{user + colon + 1, user + end};
        }
        return std::nullopt;
    }

} // namespace

bool namesSecret(Text name) { return containsPart(name) || containsWord(name); }

std::optional<std::string> withoutSecrets(const Message &message, const Header &header)
{
    if (isSecret(message, header)) {
        if (header.value.empty())
            return std::nullopt;
        return std::string(secretsPlace);
    }
    std::optional<std::string> result;
    const auto hide = [&](const auto &next) {
        std::size_t at = 0;
        while (const auto place = next(result ? Text(*result) : header.value, at)) {
            if (!result)
                result.emplace(header.value);
            result->replace(place->from, place->to - place->from, secretsPlace);
            at = place->from + secretsPlace.size();
        }
    };
    hide(assigned);
    hide(inAddress);
    return result;
}

} // namespace ami
