// SPDX-License-Identifier: MIT
#include "models/conferencemodel.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::ConferenceModel;
using Phase = live::LinkState::Phase;
using namespace Qt::Literals::StringLiterals;

class TestConferenceModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rooms = std::make_unique<ConferenceModel>();
        new QAbstractItemModelTester(
            m_rooms.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_rooms.get());
        m_rooms->setLink(rows::link(Phase::Up));
        m_room
            = {.name = u"600"_s, .users = {user(u"101"_s, u"Julia"_s), user(u"112"_s, u"Marta"_s)}};
        m_rooms->apply(rows::News() << m_room);
    }

    void showsWhoIsThere()
    {
        const QModelIndex room = m_rooms->index(0, 0);
        QCOMPARE(room.data().toString(), u"600"_s);
        QCOMPARE(names(), u"Julia|Marta"_s);
        QVERIFY(!room.data(ConferenceModel::UserRole).isValid());
        QCOMPARE(m_rooms->rooms(rows::here).size(), 1);
        QCOMPARE(m_rooms->rooms(rows::branch).size(), 0);
    }

    void changesOnlyWhatChanged()
    {
        QSignalSpy reset(m_rooms.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_rooms.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_rooms.get(), &QAbstractItemModel::rowsInserted);
        pbx::Conference after = m_room;
        after.users[0].isMuted = true;
        after.users.append(user(u"104"_s, u"Zoë"_s));
        m_rooms->apply(rows::News().change(m_room, after));
        QCOMPARE(names(), u"Julia|Marta|Zoë"_s);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        const QModelIndex julia = m_rooms->index(0, 0, m_rooms->index(0, 0));
        QCOMPARE(julia.data(ConferenceModel::UserRole).value<pbx::ConferenceUser>().isMuted, true);
    }

    void goesWhenTheLastHasLeft()
    {
        m_rooms->apply(rows::News().gone(m_room));
        QCOMPARE(m_rooms->rowCount(), 0);
    }

    void isUnknownWhileTheLinkIsDown()
    {
        m_rooms->setLink(rows::link(Phase::Waiting, 7));
        const QModelIndex room = m_rooms->index(0, 0);
        QVERIFY(room.data(ConferenceModel::IsUnknownRole).toBool());
        QCOMPARE(room.data(ConferenceModel::UnknownSinceRole).value<pbx::Moment>(), rows::at(7));
    }

private:
    static pbx::ConferenceUser user(const QString &number, const QString &name)
    {
        return {.party = rows::inside(number, name)};
    }
    QString names() const
    {
        QStringList names;
        const QModelIndex room = m_rooms->index(0, 0);
        for (int row = 0; row < m_rooms->rowCount(room); ++row)
            names += m_rooms->index(row, 0, room).data().toString();
        return names.join(u'|');
    }

    std::unique_ptr<ConferenceModel> m_rooms;
    pbx::Conference m_room;
};

QTEST_GUILESS_MAIN(TestConferenceModel)
#include "tst_conferencemodel.moc"
