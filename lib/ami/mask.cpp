// SPDX-License-Identifier: MIT
#include "ami/mask.h"

#include "ami/maskedtext.h"

#include <algorithm>
#include <array>

namespace ami {

namespace {

    enum class Kind {
        Plain, ///< words of the exchange: what looks like a number is masked
        Written, ///< anything may stand there
        Kept, ///< states, counts, times and identities that say nothing of anybody
        Name, ///< of a person
        Channel,
        Device,
        Place, ///< a context, queue, conference: its words stay
        Program, ///< what phones say they are
        Assigned ///< NAME=VALUE
    };

    /// Whole names, small and in order.
    constexpr std::array kept{Text("100rel"), Text("abandoned"), Text("absolutetimeout"),
        Text("actionid"), Text("activechannels"), Text("admin"), Text("allowsubscribe"),
        Text("allowtransfer"), Text("amiversion"), Text("answeredtime"), Text("answertime"),
        Text("application"), Text("asteriskversion"), Text("attempt"), Text("authtype"),
        Text("available"), Text("billableseconds"), Text("bridgeid"), Text("callers"),
        Text("calls"), Text("callstaken"), Text("cause"), Text("cause-txt"), Text("channeltype"),
        Text("cid-callingpres"), Text("completed"), Text("contactsregistered"),
        Text("contactstatus"), Text("control"), Text("corecdrenabled"), Text("corecurrentcalls"),
        Text("corehttpenabled"), Text("coremaxcalls"), Text("coremaxfilehandles"),
        Text("coremaxloadavg"), Text("coreprocessedcalls"), Text("corerealtimeenabled"),
        Text("corereloaddate"), Text("corereloadtime"), Text("corestartupdate"),
        Text("corestartuptime"), Text("count"), Text("defaultexpiration"), Text("desttype"),
        Text("devicestate"), Text("devicestatebusyat"), Text("dialstatus"), Text("direction"),
        Text("directmedia"), Text("disposition"), Text("dtmfmode"), Text("duration"),
        Text("durationms"), Text("endmarked"), Text("endmarkedany"), Text("endtime"), Text("event"),
        Text("eventlist"), Text("events"), Text("eventtv"), Text("eventversion"),
        Text("expiration"), Text("expirationtime"), Text("feature"), Text("holdtime"),
        Text("icesupport"), Text("incall"), Text("isexternal"), Text("items"),
        Text("lastapplication"), Text("lastcall"), Text("lastpause"), Text("lastreload"),
        Text("listitems"), Text("localoptimization"), Text("localoptimizeaway"), Text("locked"),
        Text("loggedin"), Text("logintime"), Text("longestholdtime"), Text("marked"),
        Text("markeduser"), Text("max"), Text("maxcontacts"), Text("maximumexpiration"),
        Text("mediaencryption"), Text("membership"), Text("minimumexpiration"), Text("mode"),
        Text("module"), Text("muted"), Text("nativeformats"), Text("new"), Text("newmessagecount"),
        Text("newmessages"), Text("newstate"), Text("nextreg"), Text("notregistered"),
        Text("objecttype"), Text("old"), Text("oldmessagecount"), Text("oldmessages"),
        Text("oldstate"), Text("originalposition"), Text("parkingduration"), Text("parkingspace"),
        Text("parkingtimeout"), Text("parties"), Text("paused"), Text("peerstatus"),
        Text("penalty"), Text("ping"), Text("position"), Text("presencestate"), Text("privilege"),
        Text("qualifyfrequency"), Text("qualifytimeout"), Text("readformat"), Text("readtrans"),
        Text("reason"), Text("regexpire"), Text("registered"), Text("reload"), Text("reportcount"),
        Text("response"), Text("restart"), Text("result"), Text("retryinterval"),
        Text("rewritecontact"), Text("ringinuse"), Text("ringtime"), Text("roundtripusec"),
        Text("rtt"), Text("seconds"), Text("servicelevel"), Text("servicelevelperf"),
        Text("servicelevelperf2"), Text("sessiontv"), Text("severity"), Text("shutdown"),
        Text("startspace"), Text("starttime"), Text("state"), Text("status"), Text("statustext"),
        Text("stopspace"), Text("strategy"), Text("talking"), Text("talkingstatus"),
        Text("talktime"), Text("techcause"), Text("timeout"), Text("timestamp"),
        Text("timetohangup"), Text("tonezone"), Text("total"), Text("totalcontacts"),
        Text("transport"), Text("type"), Text("uptime"), Text("urgmessages"), Text("userevent"),
        Text("usingpassword"), Text("wait"), Text("waiting"), Text("waitmarked"), Text("webrtc"),
        Text("weight"), Text("wrapuptime"), Text("writeformat"), Text("writetrans")};

    static_assert(std::ranges::is_sorted(kept));

    constexpr std::array keptOfUserEvents{
        Text("Event"), Text("Privilege"), Text("Timestamp"), Text("UserEvent"), Text("ActionID")};

    struct Rule {
        Text name;
        Kind kind;
    };

    constexpr std::array rules{Rule{"MemberName", Kind::Name}, Rule{"Fullname", Kind::Name},
        Rule{"CallerID", Kind::Name}, Rule{"Newname", Kind::Channel}, Rule{"Device", Kind::Device},
        Rule{"Hint", Kind::Device}, Rule{"DestinationChannel", Kind::Channel},
        Rule{"Queue", Kind::Place}, Rule{"Conference", Kind::Place},
        Rule{"Parkinglot", Kind::Place}, Rule{"Class", Kind::Place}, Rule{"Family", Kind::Place},
        Rule{"Key", Kind::Place}, Rule{"UserAgent", Kind::Program}, Rule{"Variable", Kind::Place},
        Rule{"SetVar", Kind::Assigned}, Rule{"Output", Kind::Written}, Rule{"Value", Kind::Written},
        Rule{"Mailbox", Kind::Written}};

    /// The parts of an event that describes a channel or a bridge have names that end in these,
    /// behind `Dest`, `Parkee`, `LocalOne`…; the longer of two comes first.
    constexpr std::array endings{Rule{"CallerIDName", Kind::Name},
        Rule{"ConnectedLineName", Kind::Name}, Rule{"ChannelStateDesc", Kind::Kept},
        Rule{"ChannelState", Kind::Kept}, Rule{"Uniqueid", Kind::Kept},
        Rule{"Linkedid", Kind::Kept}, Rule{"Language", Kind::Kept}, Rule{"Priority", Kind::Kept},
        Rule{"BridgeType", Kind::Kept}, Rule{"BridgeTechnology", Kind::Kept},
        Rule{"BridgeCreator", Kind::Kept}, Rule{"BridgeNumChannels", Kind::Kept},
        Rule{"BridgeVideoSourceMode", Kind::Kept}, Rule{"BridgeName", Kind::Place},
        Rule{"Context", Kind::Place}, Rule{"ChanVariable", Kind::Assigned},
        Rule{"Channel", Kind::Channel}};

    bool endsWith(Text name, Text ending)
    {
        return name.size() >= ending.size()
            && sameName(name.substr(name.size() - ending.size()), ending);
    }

    std::string lowered(Text name)
    {
        std::string result(name);
        for (char &c : result)
            c = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        return result;
    }

    /// What a UserEvent says is its own, whatever its headers are called.
    bool isKept(const Message &message, Text name)
    {
        if (sameName(message.name(), "UserEvent"))
            return std::ranges::any_of(
                keptOfUserEvents, [name](Text known) { return sameName(name, known); });
        return std::ranges::binary_search(kept, Text(lowered(name)));
    }

    Kind kindOf(const Message &message, Text name)
    {
        if (isKept(message, name))
            return Kind::Kept;
        for (const Rule &rule : rules) {
            if (sameName(name, rule.name))
                return rule.kind;
        }
        for (const Rule &rule : endings) {
            if (endsWith(name, rule.name))
                return rule.kind;
        }
        return message.kind() == Message::Kind::Response ? Kind::Plain : Kind::Written;
    }

    MaskManner mannerOf(Kind kind)
    {
        switch (kind) {
        case Kind::Plain:
            return {.keepsWords = true, .shortestNumber = 3};
        case Kind::Name:
            return {.isName = true};
        case Kind::Channel:
            return {.isChannel = true};
        case Kind::Device:
            return {.isDevice = true};
        case Kind::Place:
            return {.keepsWords = true};
        case Kind::Program:
            return {.keepsWords = true, .isProgram = true, .shortestNumber = 6};
        default:
            return {};
        }
    }

    /// A queue's member without a name of its own has its interface's.
    bool isInterface(Text name)
    {
        for (const Text technology : {Text("PJSIP/"), Text("SIP/"), Text("Local/"), Text("IAX2/"),
                 Text("DAHDI/"), Text("SCCP/"), Text("Agent/")}) {
            if (name.starts_with(technology))
                return true;
        }
        return false;
    }

    bool hasAddress(Text value)
    {
        return value.find('@') != Text::npos || value.find("sip:") != Text::npos;
    }

} // namespace

std::string Mask::masked(const Message &message, const Header &header, Text value)
{
    Kind kind = kindOf(message, header.name);
    if (kind == Kind::Kept)
        return std::string(value);
    if ((kind == Kind::Plain && hasAddress(value)) || (kind == Kind::Name && isInterface(value)))
        kind = Kind::Written;
    MaskManner manner = mannerOf(kind);
    if (m_internal == Internal::Kept)
        manner.longestKept = longestInternal;
    const auto sign = kind == Kind::Assigned ? value.find('=') : Text::npos;
    if (sign == Text::npos)
        return MaskedText(m_standIns, manner, value).result();
    MaskManner left = mannerOf(Kind::Place);
    left.longestKept = manner.longestKept;
    return MaskedText(m_standIns, left, value.substr(0, sign)).result() + '='
        + MaskedText(m_standIns, manner, value.substr(sign + 1)).result();
}

std::string Mask::masked(Text line)
{
    MaskManner manner;
    if (m_internal == Internal::Kept)
        manner.longestKept = longestInternal;
    return MaskedText(m_standIns, manner, line).result();
}

} // namespace ami
