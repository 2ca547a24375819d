// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/call.h"
#include "pbx/database.h"
#include "pbx/directory.h"
#include "pbx/extension.h"
#include "pbx/queue.h"
#include "pbx/rows.h"

namespace pbx {

/// The people of an exchange: their phones' states, names, forwards and messages.
///
/// A phone's own device state counts more than its hint's, because a hint often watches
/// do-not-disturb too (`PJSIP/101&Custom:DND101`) and then calls an idle phone busy.
class Extensions
{
public:
    Extensions(const Directory &directory, QString server)
        : m_directory(directory), m_server(std::move(server))
    {
    }

    void apply(const ami::Event &event);
    /// Keeps each row's list of calls true.
    void apply(const Change<Call> &change);
    /// What the dialplan keeps for an extension was found to be no more.
    void apply(const Database::Absence &absence);
    void clear();

    /// The families of AstDB in which a dialplan keeps what people have set; their keys are the
    /// extensions.
    static QStringList families();

    QList<Change<Extension>> takeChanges() { return m_rows.takeChanges(); }
    const Rows<Extension> &rows() const { return m_rows; }

private:
    /// Where a name comes from, the better the higher.
    enum class NameSource { None, Mailbox, Queue, Database, OwnPhone };

    struct Device {
        std::optional<DeviceState> state;
    };
    struct Knowledge {
        std::vector<std::string> devices;
        NameSource nameSource = NameSource::None;
        std::optional<std::int64_t> hintStatus;
        bool isShownAway = false; ///< by a device state for do-not-disturb
    };

    Extension &edit(ami::Text number);
    bool isKnown(ami::Text number) const { return m_rows.find(number); }
    void setHint(const ami::event::ExtensionStatus &e);
    void setDevice(ami::Text device, DeviceState state);
    void showDoNotDisturb(ami::Text number, bool isOn);
    void setDoNotDisturb(ami::Text number, bool isOn);
    void setName(ami::Text number, const QString &name, NameSource source);
    void setContact(ami::Text endpoint, Contact contact, bool isGone);
    void setMessages(ami::Text mailbox, ami::Text fresh, ami::Text old);
    void setDialContext(ami::Text endpoint, ami::Text context);
    void setDatabase(ami::Text key, ami::Text value);
    void setSetting(ami::Text family, ami::Text number, const QString &value);
    void addDevice(ami::Text number, ami::Text device);
    void updateStatus(ami::Text number);
    void editCalls(const QString &number, const QString &id, bool isIn);

    const Directory &m_directory;
    QString m_server;
    Rows<Extension> m_rows;
    TextMap<Knowledge> m_knowledge;
    TextMap<Device> m_devices;
    TextMap<MessageCount> m_mailboxes; ///< also of numbers that nothing else has told of yet
    bool m_isListed = false; ///< the exchange has said whose the phones are
    TextMap<QStringList> m_calls; ///< also of numbers that nothing else has told of yet
};

} // namespace pbx
