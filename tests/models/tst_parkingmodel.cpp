// SPDX-License-Identifier: MIT
#include "models/parkingmodel.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::ParkingModel;
using rows::News;
using Phase = live::LinkState::Phase;

class TestParkingModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_parking = std::make_unique<ParkingModel>();
        new QAbstractItemModelTester(m_parking.get(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, m_parking.get());
        m_parking->setLink(rows::link(Phase::Up));
        m_parking->apply(News() << m_empty);
    }

    void showsFreeSpacesToo()
    {
        const QModelIndex lot = m_parking->index(0, 0);
        QCOMPARE(m_parking->rowCount(lot), 3);
        QVERIFY(m_parking->index(0, 0, lot).data(ParkingModel::IsFreeRole).toBool());
        QCOMPARE(lot.data(ParkingModel::TakenRole).toInt(), 0);
    }

    void showsWhoIsParkedAndForHowLong()
    {
        QSignalSpy changes(m_parking.get(), &QAbstractItemModel::dataChanged);
        auto taken = m_empty;
        taken.parked = {parked(72)};
        m_parking->apply(News().change(m_empty, taken));
        const QModelIndex lot = m_parking->index(0, 0);
        const QModelIndex space = m_parking->index(1, 0, lot);
        QVERIFY(!space.data(ParkingModel::IsFreeRole).toBool());
        QCOMPARE(space.data(ParkingModel::SpaceRole).toInt(), 72);
        QCOMPARE(space.data(ParkingModel::ParkedRole).value<pbx::ParkedCall>().caller.title(),
            QStringLiteral("Hotel Adler"));
        QCOMPARE(space.data(ParkingModel::UntilRole).value<pbx::Moment>(), rows::at(45));
        QCOMPARE(lot.data(ParkingModel::TakenRole).toInt(), 1);
        QCOMPARE(changes.size(), 2); // the space and its lot

        m_parking->apply(News().change(taken, m_empty));
        QVERIFY(space.data(ParkingModel::IsFreeRole).toBool());
    }

    void showsASpaceTheLotDidNotName()
    {
        auto odd = m_empty;
        odd.parked = {parked(99)};
        m_parking->apply(News().change(m_empty, odd));
        QCOMPARE(m_parking->rowCount(m_parking->index(0, 0)), 4);
    }

    void isUnknownWithoutALink()
    {
        m_parking->setLink(rows::link(Phase::Down, 60));
        const QModelIndex lot = m_parking->index(0, 0);
        QVERIFY(m_parking->index(0, 0, lot).data(ParkingModel::IsUnknownRole).toBool());
        QCOMPARE(lot.data(ParkingModel::UnknownSinceRole).value<pbx::Moment>(), rows::at(60));
    }

    void forgetsLots()
    {
        m_parking->apply(News().gone(m_empty));
        QCOMPARE(m_parking->rowCount(), 0);
    }

private:
    static pbx::ParkedCall parked(int space)
    {
        return {.space = space,
            .caller = rows::outside(QStringLiteral("030"), QStringLiteral("Hotel Adler")),
            .since = rows::at(0),
            .until = rows::at(45)};
    }

    const pbx::ParkingLot m_empty{.name = QStringLiteral("default"), .spaces = {71, 72, 73}};
    std::unique_ptr<ParkingModel> m_parking;
};

QTEST_GUILESS_MAIN(TestParkingModel)
#include "tst_parkingmodel.moc"
