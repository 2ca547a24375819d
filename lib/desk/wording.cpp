// SPDX-License-Identifier: MIT
#include "desk/wording.h"

#include <QCoreApplication>

namespace desk {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Wording)
    };

    using ami::Failure;

    Wording reaching(Failure failure, const QString &server)
    {
        switch (failure) {
        case Failure::HostNotFound:
            return {Words::tr("There is no computer named %1.").arg(server),
                Words::tr("The address may be mistyped, or this computer is not on the network.")};
        case Failure::ConnectionRefused:
            return {Words::tr("%1 is there but does not let panels connect.").arg(server),
                Words::tr("Asterisk may be stopped, or its manager interface is switched off "
                          "(manager.conf: enabled) or on another port.")};
        case Failure::TimedOut:
            return {Words::tr("%1 does not answer.").arg(server),
                Words::tr("The exchange may be off, or a firewall stands in between.")};
        case Failure::NotAnExchange:
            return {Words::tr("Something answers at %1, but it is not an Asterisk.").arg(server),
                Words::tr("Check the port: the manager interface is usually on 5038, or on 5039 "
                          "with encryption; over HTTP on 8088, over HTTPS on 8089.")};
        case Failure::NoManagerInterface:
            return {
                Words::tr("A web server answers at %1, but not as Asterisk's manager interface.")
                    .arg(server),
                Words::tr("Check the address and what stands before /rawman in it. Asterisk needs "
                          "enabled=yes in http.conf and webenabled=yes in manager.conf.")};
        case Failure::LostLink:
            return {Words::tr("The link to %1 was lost.").arg(server),
                Words::tr("Calls go on without the panel. What you see is how it was.")};
        case Failure::Silent:
            return {Words::tr("%1 has gone silent.").arg(server),
                Words::tr("It did not answer two questions in a row; the panel connects again.")};
        case Failure::StreamDamaged:
            return {Words::tr("What %1 sends has become unreadable.").arg(server),
                Words::tr("The panel connects again to get a clean picture.")};
        default:
            return {};
        }
    }

    Wording admission(Failure failure, const QString &server)
    {
        switch (failure) {
        case Failure::LoginRefused:
            return {Words::tr("%1 refused the login.").arg(server),
                Words::tr("The user or the secret is wrong, or this computer's address is not "
                          "permitted (manager.conf: permit).")};
        case Failure::PlainLoginNeeded:
            return {Words::tr("%1 wants the secret in clear text.").arg(server),
                Words::tr("The panel does not send it over a link that others can read. Connect "
                          "with encryption.")};
        case Failure::SecretMissing:
            return {Words::tr("The secret for %1 is not known.").arg(server),
                Words::tr("Type it once; it is kept in this computer's keyring, where it has "
                          "one.")};
        case Failure::NotAllowed:
            return {Words::tr("%1 let us in but shows us nothing.").arg(server),
                Words::tr("The manager account may not read calls (manager.conf: "
                          "read=system,call,agent,reporting).")};
        default:
            return {};
        }
    }

    Wording encryption(Failure failure, const QString &server)
    {
        switch (failure) {
        case Failure::CertificateUntrusted:
            return {Words::tr("The certificate of %1 is not trusted.").arg(server),
                Words::tr("Nobody this computer trusts vouches for it. Name the file of the "
                          "authority that signed it, or trust this exchange's own key.")};
        case Failure::CertificateForOtherHost:
            return {Words::tr("The certificate belongs to another computer than %1.").arg(server),
                Words::tr("Use the name that is in the certificate. If it should be right, "
                          "somebody may stand in between.")};
        case Failure::TlsFailed:
            return {Words::tr("No encrypted link to %1 could be made.").arg(server),
                Words::tr("The exchange may expect an unencrypted link on this port, or only "
                          "speak encryption that is no longer safe.")};
        default:
            return {};
        }
    }

} // namespace

Wording wording(Failure failure, const QString &server)
{
    for (const auto &kind : {reaching, admission, encryption}) {
        if (const Wording found = kind(failure, server); !found.sentence.isEmpty())
            return found;
    }
    return {Words::tr("Not connected to %1.").arg(server),
        Words::tr("Nothing is known about its phones until the panel is connected.")};
}

Wording wording(const ami::Reply &reply)
{
    switch (reply.result) {
    case ami::Result::Done:
        return {};
    case ami::Result::Refused:
        return {Words::tr("The exchange refused: %1").arg(reply.message), {}};
    case ami::Result::Denied:
        return {Words::tr("The panel's account may not do this: %1").arg(reply.message),
            Words::tr("Whoever runs the exchange can add the right to it (manager.conf: write).")};
    case ami::Result::TimedOut:
        return {Words::tr("The exchange has not answered in time."),
            Words::tr("It may have been done nevertheless.")};
    case ami::Result::Lost:
        return {Words::tr("The link was lost before the exchange answered."),
            Words::tr("It may have been done nevertheless.")};
    case ami::Result::NotSent:
        return {Words::tr("Nothing was asked of the exchange: %1").arg(reply.message), {}};
    }
    return {};
}

Wording wording(pbx::Objection objection)
{
    using enum pbx::Objection;
    switch (objection) {
    case NotDialable:
        return {Words::tr("That is no number that can be dialled."),
            Words::tr("Numbers are made of digits, letters and * # + . _ - and have no more than "
                      "64 of them.")};
    case NoPhone:
        return {Words::tr("It is not known which phone is yours."),
            Words::tr("Choose your extension first.")};
    case PhoneSilent:
        return {Words::tr("Your phone would not ring."),
            Words::tr("It is not to be disturbed, or it is not connected.")};
    case NoContext:
        return {Words::tr("It is not known from where in the dial plan your phone calls."),
            Words::tr("Set the context in the connection's settings.")};
    case NoChannel:
        return {Words::tr("The call is over."), {}};
    case NotInCall:
        return {Words::tr("You do not take part in this call."), {}};
    case NobodyThere:
        return {Words::tr("There is nobody at the other end yet."), {}};
    case NoWayThere:
        return {Words::tr("No number is known that leads there."),
            Words::tr("A hint for it, or the dialect of this exchange, can say one.")};
    case NoSuchSpace:
        return {Words::tr("That parking space does not exist, or somebody is in it."), {}};
    case NobodyParked:
        return {Words::tr("Nobody is parked there."), {}};
    case NothingConsulted:
        return {Words::tr("No consultation is under way."), {}};
    case NotTaken:
        return {Words::tr("This kind of exchange has no such thing."),
            Words::tr("Its dialect can say where the dial plan keeps it.")};
    case NotWritable:
        return {Words::tr("That would mean something else to the exchange."), {}};
    case PhoneCannot:
        return {Words::tr("This phone cannot be told so from afar."),
            Words::tr("The dialect of the exchange says which phones can.")};
    }
    return {};
}

Wording wording(const pbx::Unmade &unmade)
{
    using enum pbx::Unmade::Reason;
    const bool isOwn = unmade.side == pbx::Unmade::Side::OwnPhone;
    switch (unmade.reason) {
    case HungUp:
        return {isOwn ? Words::tr("Your phone has hung up.")
                      : Words::tr("Your phone has hung up before anybody answered."),
            {}};
    case NoAnswer:
        return {
            isOwn ? Words::tr("Your phone was not picked up.") : Words::tr("Nobody answered."), {}};
    case Busy:
        return {isOwn ? Words::tr("Your phone is busy.") : Words::tr("The number is busy."), {}};
    case Declined:
        return {isOwn ? Words::tr("Your phone has declined the call.")
                      : Words::tr("The call was declined."),
            {}};
    case NoLine:
        return {Words::tr("The exchange has no free line to your phone."), {}};
    case Unknown:
        break;
    }
    if (!isOwn)
        return {Words::tr("The number could not be reached."),
            Words::tr("It may not exist, or not be connected.")};
    return {Words::tr("Your phone could not be rung."),
        Words::tr("It may be busy, have declined, or not be connected.")};
}

Wording wordingOfUnmadeCall(int reason)
{
    return wording(pbx::Unmade{pbx::Unmade::Side::OwnPhone, pbx::Unmade::ofOriginate(reason)});
}

} // namespace desk
