// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/dialogs/journeydialog.h"
#include "ui/dialogs/journeytable.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<ui::MainWindow>(); }

    void tellsTheWayOfACallWhileItGoesOn()
    {
        const pbx::Call talk = call(u"+33199"_s, u"<b>Nord</b>"_s);
        ui::JourneyDialog dialog(m_window->look(), m_window->board(), talk);
        const auto *table = dialog.findChild<ui::JourneyTable *>();
        QCOMPARE(table->rowCount(), 0);
        pbx::Journey way{.server = talk.server, .call = talk.id, .legs = {}, .isOver = false};
        way.legs.append({.kind = pbx::JourneyLeg::Kind::Queue,
            .who = talk.caller,
            .with = {},
            .place = u"support"_s,
            .from = rows::at(0)});
        pbx::Batch batch{.server = talk.server};
        batch.journeys = {{std::nullopt, way}};
        m_window->board().apply(batch);
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->index(0, 1).data().toString().contains(u"<b>Nord</b>"_s));
        way.legs[0].isOver = true;
        way.legs[0].until = rows::at(65);
        batch.journeys = {{std::nullopt, way}};
        m_window->board().apply(batch);
        QCOMPARE(table->index(0, 2).data().toString(), u"1:05"_s);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    static pbx::Call call(const QString &number, const QString &name)
    {
        return rows::call(number, rows::outside(number, name), {});
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
