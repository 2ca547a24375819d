// SPDX-License-Identifier: MIT
#include "models/directorymodel.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::DirectoryModel;
using rows::News;
using Kind = DirectoryModel::Kind;
using Status = pbx::Extension::Status;

class TestDirectoryModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_people = std::make_unique<models::ExtensionModel>();
        m_directory = std::make_unique<DirectoryModel>(*m_people);
        new QAbstractItemModelTester(m_directory.get(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, m_directory.get());
        m_people->setLink(rows::link(live::LinkState::Phase::Up));
        m_people->apply(News() << rows::person(QStringLiteral("112"), QStringLiteral("Marta Rossi"))
                               << rows::person(QStringLiteral("118"), QStringLiteral("Ömer Marin"))
                               << rows::person(QStringLiteral("119"), QStringLiteral("Max Marx"),
                                      Status::Busy));
        m_directory->setCommands({{QStringLiteral("park"), QStringLiteral("Park my call")}});
        m_directory->setContacts([](const QString &typed, int) {
            const int rank = models::Search(typed).rank(
                QStringLiteral("marina bay"), QStringLiteral("+651234"));
            if (rank < 0)
                return QList<DirectoryModel::Contact>();
            return QList<DirectoryModel::Contact>{
                {QStringLiteral("Marina Bay"), QStringLiteral("+65 1234"), rank}};
        });
    }

    void cleanup() { m_directory.reset(); }

    void offersNothingForNothing()
    {
        m_directory->setQuery(QStringLiteral("  "));
        QCOMPARE(m_directory->rowCount(), 0);
    }

    void offersTheBestFirst()
    {
        m_directory->setQuery(QStringLiteral("mar"));
        QCOMPARE(titles(), QStringLiteral("Marta Rossi|Marina Bay|Ömer Marin|Max Marx"));
    }

    void findsWithoutAccents()
    {
        m_directory->setQuery(QStringLiteral("omer"));
        QCOMPARE(titles(), QStringLiteral("Ömer Marin"));
    }

    void dialsWhatIsTypedBeforeWhatItMightBecome()
    {
        m_directory->setQuery(QStringLiteral("11"));
        QCOMPARE(kind(0), Kind::Number);
        QCOMPARE(m_directory->rowCount(), 4);
        m_directory->setQuery(QStringLiteral("+49 (30) 12"));
        QCOMPARE(m_directory->index(0).data(DirectoryModel::NumberRole).toString(),
            QStringLiteral("+493012"));
    }

    void knowsWhoseNumberItIs()
    {
        m_directory->setQuery(QStringLiteral("112"));
        QCOMPARE(kind(0), Kind::Person);
        QCOMPARE(titles(), QStringLiteral("Marta Rossi"));
    }

    void offersCommands()
    {
        m_directory->setQuery(QStringLiteral("park"));
        QCOMPARE(kind(0), Kind::Command);
        QCOMPARE(m_directory->index(0).data(DirectoryModel::CommandRole).toString(),
            QStringLiteral("park"));
    }

    void showsStatesAsTheyChangeWithoutMovingAnything()
    {
        m_directory->setQuery(QStringLiteral("mar"));
        QSignalSpy changes(m_directory.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(m_directory.get(), &QAbstractItemModel::modelReset);
        m_people->apply(News() << rows::person(
                            QStringLiteral("112"), QStringLiteral("Marta Rossi"), Status::Busy));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(
            m_directory->index(0).data(DirectoryModel::PersonRole).value<models::Person>().state,
            models::PersonState::InCall);
    }

    void neverOffersMoreThanCanBeTakenIn()
    {
        News crowd;
        for (int number = 200; number < 260; ++number)
            crowd << rows::person(QString::number(number), QStringLiteral("Mark"));
        m_people->apply(crowd);
        m_directory->setQuery(QStringLiteral("mark"));
        QCOMPARE(m_directory->rowCount(), DirectoryModel::limit);
    }

private:
    Kind kind(int row) const
    {
        return Kind(m_directory->index(row).data(DirectoryModel::KindRole).toInt());
    }

    QString titles() const
    {
        QStringList result;
        for (int row = 0; row < m_directory->rowCount(); ++row)
            result += m_directory->index(row).data().toString();
        return result.join(u'|');
    }

    std::unique_ptr<models::ExtensionModel> m_people;
    std::unique_ptr<DirectoryModel> m_directory;
};

QTEST_GUILESS_MAIN(TestDirectoryModel)
#include "tst_directorymodel.moc"
