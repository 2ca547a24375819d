// SPDX-License-Identifier: MIT
#include "desk/dialects.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

// In a static library resources have to be asked for, and outside any namespace.
static void loadShipped() { Q_INIT_RESOURCE(dialects); }

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using pbx::Dialect;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Dialects)
    };

    QString lacking(const QString &key)
    {
        return Words::tr("\"%1\" needs a \"family\" and what \"on\" is").arg(key);
    }

    constexpr qint64 largestFile = 64 * 1024;

    const std::pair<QLatin1String, QString Dialect::*> texts[]{
        {"name"_L1, &Dialect::name},
        {"title"_L1, &Dialect::title},
        {"recognizedBy"_L1, &Dialect::recognizedBy},
        {"recognizedByFamily"_L1, &Dialect::recognizedByFamily},
        {"context"_L1, &Dialect::context},
        {"forwardAlways"_L1, &Dialect::forwardAlways},
        {"forwardBusy"_L1, &Dialect::forwardBusy},
        {"forwardUnavailable"_L1, &Dialect::forwardUnavailable},
        {"forwardToVoicemail"_L1, &Dialect::forwardToVoicemail},
        {"presence"_L1, &Dialect::presence},
        {"recallOnBusy"_L1, &Dialect::recallOnBusy},
        {"voicemail"_L1, &Dialect::voicemail},
        {"queue"_L1, &Dialect::queue},
        {"conference"_L1, &Dialect::conference},
        {"queueInterface"_L1, &Dialect::queueInterface},
        {"queueStateInterface"_L1, &Dialect::queueStateInterface},
        {"swapDigits"_L1, &Dialect::swapDigits},
        {"recordingFile"_L1, &Dialect::recordingFile},
    };

    /// Reads one object, and remembers the first thing that is wrong.
    class Reader
    {
    public:
        Dialect read(const QJsonObject &object)
        {
            Dialect dialect;
            for (auto it = object.begin(); it != object.end(); ++it)
                take(it.key(), it.value(), dialect);
            if (dialect.name.isEmpty())
                fail(Words::tr("\"name\" is missing"));
            return dialect;
        }

        const QString &problem() const { return m_problem; }

    private:
        void take(const QString &key, const QJsonValue &value, Dialect &dialect)
        {
            const auto found = std::ranges::find_if(
                texts, [&key](const auto &known) { return key == known.first; });
            if (found != std::end(texts))
                dialect.*(found->second) = text(key, value);
            else if (key == "doNotDisturb"_L1)
                dialect.doNotDisturb = flip(key, value);
            else if (key == "callWaiting"_L1)
                dialect.callWaiting = flip(key, value);
            else if (key == "autoAnswer"_L1)
                dialect.autoAnswer = variables(key, value);
            else if (key == "remotes"_L1)
                dialect.remotes = remotes(key, value);
            else
                fail(Words::tr("\"%1\" is nothing that a dialect has").arg(key));
        }

        QString text(const QString &key, const QJsonValue &value)
        {
            if (!value.isString())
                fail(Words::tr("\"%1\" is no text").arg(key));
            return value.toString();
        }

        Dialect::Switch flip(const QString &key, const QJsonValue &value)
        {
            const QJsonObject object = value.toObject();
            const Dialect::Switch read{.family = object["family"_L1].toString(),
                .on = object["on"_L1].toString(),
                .device = object["device"_L1].toString()};
            if (read.family.isEmpty() || read.on.isEmpty())
                fail(lacking(key));
            return read;
        }

        QStringList variables(const QString &key, const QJsonValue &value)
        {
            QStringList list;
            for (const QJsonValue one : value.toArray())
                list.append(text(key, one));
            const auto isPair = [](const QString &one) { return one.indexOf(u'=') > 0; };
            if (!value.isArray() || !std::ranges::all_of(list, isPair))
                fail(Words::tr("\"%1\" is no list of NAME=VALUE").arg(key));
            return list;
        }

        QList<Dialect::Remote> remotes(const QString &key, const QJsonValue &value)
        {
            QList<Dialect::Remote> list;
            for (const QJsonValue one : value.toArray()) {
                const QJsonObject object = one.toObject();
                list.append({.userAgent = object["userAgent"_L1].toString(),
                    .answer = object["answer"_L1].toString(),
                    .hold = object["hold"_L1].toString(),
                    .unhold = object["unhold"_L1].toString()});
                const QRegularExpression agent(list.constLast().userAgent);
                if (list.constLast().userAgent.isEmpty() || !agent.isValid())
                    fail(Words::tr("\"%1\": \"userAgent\" is no regular expression (%2)")
                             .arg(key, agent.errorString()));
            }
            if (!value.isArray())
                fail(Words::tr("\"%1\" is no list").arg(key));
            return list;
        }

        void fail(const QString &problem)
        {
            if (m_problem.isEmpty())
                m_problem = problem;
        }

        QString m_problem;
    };

} // namespace

tl::expected<pbx::Dialect, QString> readDialect(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            Words::tr("at byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return tl::unexpected(Words::tr("it is no JSON object"));
    Reader reader;
    const Dialect dialect = reader.read(document.object());
    if (!reader.problem().isEmpty())
        return tl::unexpected(reader.problem());
    return dialect;
}

Dialects::Dialects(const QString &folder)
{
    loadShipped();
    for (const QString &name : {u"asterisk"_s, u"freepbx"_s, u"nethserver"_s}) {
        QFile file(u":/cordboard/dialects/"_s + name + u".json"_s);
        if (file.open(QIODevice::ReadOnly))
            add(readDialect(file.readAll()).value());
    }
    if (folder.isEmpty())
        return;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        QFile file(info.filePath());
        const auto read = file.open(QIODevice::ReadOnly)
            ? readDialect(file.read(largestFile))
            : tl::expected<Dialect, QString>(tl::unexpected(file.errorString()));
        if (read)
            add(*read);
        else
            m_problems.append(
                Words::tr("The dialect %1 is left out: %2.").arg(info.filePath(), read.error()));
    }
}

void Dialects::add(const pbx::Dialect &dialect)
{
    const auto known = std::ranges::find(m_all, dialect.name, &Dialect::name);
    if (known == m_all.end())
        m_all.append(dialect);
    else
        *known = dialect;
}

const pbx::Dialect *Dialects::find(const QString &name) const
{
    const auto found = std::ranges::find(m_all, name, &Dialect::name);
    return found == m_all.end() ? nullptr : &*found;
}

/// The one that more than one recognize is told by what is rarer, so those at the end come first.
const pbx::Dialect &Dialects::speaking(
    const QStringList &contexts, const QStringList &families) const
{
    const auto isThere = [](const QString &sign, const QStringList &signs) {
        return sign.isEmpty() || signs.contains(sign);
    };
    for (auto one = m_all.crbegin(); one != m_all.crend(); ++one) {
        const bool isLastResort = one->recognizedBy.isEmpty() && one->recognizedByFamily.isEmpty();
        if (!isLastResort && isThere(one->recognizedBy, contexts)
            && isThere(one->recognizedByFamily, families))
            return *one;
    }
    return m_all.constFirst();
}

} // namespace desk
