// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    const Mailbox *mailbox(Switchboard &board, const QByteArray &address)
    {
        return board.mailboxes().find(address.split('@').first());
    }

    void count(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray address = request.value("Mailbox");
        if (address.isEmpty()) {
            reply.error("Mailbox not specified");
            return;
        }
        const Mailbox *found = mailbox(board, address);
        reply.send(reply.begin("Success")
                       .add("Message", "Mailbox Message Count")
                       .add("Mailbox", address)
                       .add("UrgMessages", 0)
                       .add("NewMessages", found ? found->fresh : 0)
                       .add("OldMessages", found ? found->old : 0));
    }

    void status(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray address = request.value("Mailbox");
        if (address.isEmpty()) {
            reply.error("Mailbox not specified");
            return;
        }
        const Mailbox *found = mailbox(board, address);
        reply.send(reply.begin("Success")
                       .add("Message", "Mailbox Status")
                       .add("Mailbox", address)
                       .add("Waiting", int(found && found->fresh > 0)));
    }

    void addUser(Reply &reply, const Mailbox &user)
    {
        reply.addItem(reply.item("VoicemailUserEntry")
                          .add("VMContext", "default")
                          .add("VoiceMailbox", user.number)
                          .add("Fullname", user.owner)
                          .add("Email", "(null)")
                          .add("Pager", "")
                          .add("ServerEmail", "asterisk")
                          .add("FromString", "")
                          .add("MailCommand", "/usr/sbin/sendmail -t")
                          .add("Language", "")
                          .add("TimeZone", "")
                          .add("Callback", "")
                          .add("Dialout", "")
                          .add("UniqueID", "")
                          .add("ExitContext", "")
                          .add("SayDurationMinimum", 2)
                          .addFlag("SayEnvelope", true)
                          .addFlag("SayCID", false)
                          .addFlag("AttachMessage", true)
                          .add("AttachmentFormat", "")
                          .addFlag("DeleteMessage", false)
                          .add("VolumeGain", "0.00")
                          .addFlag("CanReview", false)
                          .addFlag("CanMarkUrgent", true)
                          .addFlag("CallOperator", false)
                          .add("MaxMessageCount", 100)
                          .add("MaxMessageLength", 30)
                          .add("NewMessageCount", user.fresh)
                          .add("OldMessageCount", user.old));
    }

    void listUsers(Switchboard &board, const Request &, Reply &reply)
    {
        reply.beginList("Voicemail user list will follow");
        for (const auto &[number, user] : board.mailboxes().all())
            addUser(reply, user);
        reply.endList("VoicemailUserEntryComplete");
    }

} // namespace

void addMailboxActions(ActionTable &table, Switchboard &board)
{
    const QByteArray rights = "call,reporting";
    table.add("MailboxCount", rights, "Check Mailbox Message Count.", board, count);
    table.add("MailboxStatus", rights, "Check mailbox.", board, status);
    table.add(
        "VoicemailUsersList", rights, "List All Voicemail User Information.", board, listUsers);
}

} // namespace demo
