// SPDX-License-Identifier: MIT
#include "models/callmodel.h"
#include "models/journeybook.h"
#include "models/parkingmodel.h"
#include "models/queuemodel.h"
#include "pbx/exchange.h"
#include "pbx/journal/journal.h"
#include "pbx/journeys.h"
#include "transcripts.h"
#include "wire.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// An exchange whose stream is heard message by message, and everything a window keeps of it.
class Heard
{
public:
    explicit Heard(const QString &server)
        : m_exchange(server), m_journeys(server),
          m_journal(m_exchange.channels(), m_exchange.endpoints(),
              [this](const pbx::CallEvent &event) { m_journeys.tell(event); })
    {
    }

    pbx::Batch hear(const std::string &message)
    {
        const wire::Heard heard(message);
        m_exchange.apply(heard.event(), heard.event().time);
        pbx::Batch batch = m_exchange.takeBatch();
        batch.journeys = m_journeys.takeChanges();
        return batch;
    }

private:
    pbx::Exchange m_exchange;
    pbx::Journeys m_journeys;
    pbx::Journal m_journal;
};

/// What the panel's models show, of one exchange or of several.
class Window
{
public:
    void apply(const pbx::Batch &batch)
    {
        calls.apply(batch);
        queues.apply(batch);
        parking.apply(batch);
        journeys.apply(batch);
    }

    /// What is shown of that exchange, without its name.
    QStringList shown(const QString &server) const
    {
        QStringList all;
        for (int row = 0; row < calls.rowCount(); ++row) {
            const pbx::Call &call = calls.conversation(row).call;
            if (call.server == server)
                all.append(line(call));
        }
        append(queues, {}, server, all);
        append(parking, {}, server, all);
        return all;
    }

private:
    QString line(const pbx::Call &call) const
    {
        QStringList words{call.id, QString::number(int(call.stage)), call.caller.channel};
        for (const pbx::Party &target : call.targets)
            words.append(target.channel);
        if (const pbx::Journey *journey = journeys.find({call.server, call.id}))
            words.append(u"%1 legs"_s.arg(journey->legs.size()));
        return words.join(u' ');
    }

    static void append(const QAbstractItemModel &model, const QModelIndex &parent,
        const QString &server, QStringList &all)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (serverOf(index, parent) != server)
                continue;
            all.append(index.data().toString() + index.data(Qt::AccessibleTextRole).toString());
            append(model, index, server, all);
        }
    }

    /// The rows below a queue or a lot are its own.
    static QString serverOf(const QModelIndex &index, const QModelIndex &parent)
    {
        if (parent.isValid())
            return serverOf(parent, {});
        if (index.model()->metaObject() == &models::ParkingModel::staticMetaObject)
            return index.data(models::ParkingModel::ServerRole).toString();
        return index.data(models::QueueModel::QueueRole).value<pbx::Queue>().server;
    }

    models::CallModel calls;
    models::QueueModel queues;
    models::ParkingModel parking;
    models::JourneyBook journeys;
};

} // namespace

/// Two exchanges that number their channels alike, in one window.
class TestExchangesApart : public QObject
{
    Q_OBJECT

private slots:
    void neverMixesEqualUniqueids_data()
    {
        QTest::addColumn<int>("behind"); ///< how many messages the second is late
        QTest::newRow("in step") << 0;
        QTest::newRow("one late") << 1;
        QTest::newRow("a call late") << 40;
    }

    void neverMixesEqualUniqueids()
    {
        QFETCH(int, behind);
        for (const QString &name : transcripts::names()) {
            const auto messages = transcripts::messages(name);
            Heard north(u"north"_s), south(u"south"_s), alone(u"north"_s);
            Window both, single;
            QList<QStringList> pictures;
            const auto count = int(messages.size());
            for (int at = 0; at < count + behind; ++at) {
                if (at < count) {
                    both.apply(north.hear(messages[size_t(at)]));
                    single.apply(alone.hear(messages[size_t(at)]));
                }
                if (at >= behind)
                    both.apply(south.hear(messages[size_t(at - behind)]));
                pictures.append(single.shown(u"north"_s));
                QCOMPARE(both.shown(u"north"_s), pictures.last());
                if (at >= behind)
                    QCOMPARE(both.shown(u"south"_s), pictures[at - behind]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExchangesApart)
#include "tst_exchangesapart.moc"
