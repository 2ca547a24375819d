// SPDX-License-Identifier: MIT
#include "transcripts.h"

#include "recording.h"
#include "scene.h"
#include "story.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace transcripts {

namespace {

    QString folder(int version)
    {
        const QString all = QString::fromUtf8(CORDBOARD_SOURCE_DIR) + u"/tests/transcripts"_s;
        return version == 22 ? all : QString(all + u"/asterisk-"_s + QString::number(version));
    }

    /// The phones that ring, while a story is told.
    class Bells
    {
    public:
        void hear(const pbx::CallEvent &event)
        {
            if (const auto *const begin = std::get_if<pbx::callevent::BDial>(&event.body))
                begun(begin->targets.constFirst());
            else if (const auto *const end = std::get_if<pbx::callevent::BDialEnd>(&event.body))
                ended(end->targets.constFirst());
            else if (std::holds_alternative<pbx::callevent::Hangup>(event.body))
                over(event.call);
        }

        QStringList faults() const
        {
            QStringList all = m_faults;
            for (const QString &phone : m_ringing)
                all.append(phone + u" never stops to ring"_s);
            return all;
        }

    private:
        void begun(const pbx::Party &phone)
        {
            if (m_rung.contains(phone.uniqueid))
                m_faults.append(phone.channel + u" begins to ring twice"_s);
            m_rung.insert(phone.uniqueid);
            m_ringing.insert(phone.uniqueid);
        }

        void ended(const pbx::Party &phone)
        {
            if (!m_ringing.remove(phone.uniqueid))
                m_faults.append(phone.channel + u" stops and does not ring"_s);
        }

        void over(const QString &call)
        {
            if (m_over.contains(call))
                m_faults.append(call + u" ends twice"_s);
            m_over.insert(call);
        }

        QSet<QString> m_rung, m_ringing, m_over;
        QStringList m_faults;
    };

} // namespace

QStringList names(int version)
{
    QStringList names = QDir(folder(version)).entryList({u"*.ami"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

std::vector<std::string> messages(const QString &name, int version)
{
    QFile file(folder(version) + u'/' + name + u".ami"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return recording::cut(file.readAll());
}

Told told(const QString &name, int version)
{
    Scene scene;
    for (const std::string &message : messages(name, version))
        scene.hear(message);
    Bells bells;
    for (const pbx::CallEvent &event : scene.told())
        bells.hear(event);
    Told told{scene.story(), bells.faults()};
    if (scene.exchange().channels().count() > 0 || scene.exchange().calls().count() > 0)
        told.faults.append(u"something is left"_s);
    return told;
}

QString mistold(const QString &name, QStringList story)
{
    const Told now = told(name);
    if (now.story != story)
        return u"is told\n"_s + now.story.join(u'\n');
    if (!now.faults.isEmpty() || !names(16).contains(name))
        return now.faults.join(u'\n');
    Told before = told(name, 16);
    before.story.sort();
    story.sort();
    if (before.story != story)
        return u"of Asterisk 16, sorted, is told\n"_s + before.story.join(u'\n');
    return before.faults.join(u'\n');
}

QStringList pictures(const QString &name)
{
    Scene scene;
    QStringList pictures;
    for (const std::string &message : messages(name)) {
        scene.hear(message);
        const QString picture = scene.calls().join(u" + "_s);
        if (pictures.isEmpty() || pictures.last() != picture)
            pictures.append(picture);
    }
    return pictures;
}

} // namespace transcripts
