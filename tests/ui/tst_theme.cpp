// SPDX-License-Identifier: MIT
#include "ui/tabular.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using models::PersonState;
using ui::Theme;
using ui::Tokens;

namespace {

constexpr PersonState states[]{PersonState::Unknown, PersonState::Offline, PersonState::Free,
    PersonState::Ringing, PersonState::InCall, PersonState::OnHold, PersonState::DoNotDisturb,
    PersonState::Paused};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void canBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void canBeRead()
    {
        QFETCH(bool, dark);
        const Tokens tokens = dark ? ui::darkTokens() : ui::lightTokens();
        for (const auto tint : {&Tokens::accent, &Tokens::free, &Tokens::ringing, &Tokens::inCall,
                 &Tokens::quiet, &Tokens::onHold, &Tokens::absent}) {
            const ui::Tint &pair = tokens.*tint;
            for (const QColor &ground : {tokens.card, tokens.window, pair.fill}) {
                QVERIFY2(ui::contrast(pair.ink, ground) >= 4.5,
                    qPrintable(pair.ink.name() + u" on " + ground.name()));
            }
            for (const QColor &ink : {tokens.ink, tokens.secondInk}) {
                QVERIFY2(ui::contrast(ink, pair.fill) >= 4.5,
                    qPrintable(ink.name() + u" on " + pair.fill.name()));
            }
        }
        for (const QColor &ground : {tokens.card, tokens.window, tokens.raised}) {
            QVERIFY(ui::contrast(tokens.ink, ground) >= 4.5);
            QVERIFY(ui::contrast(tokens.secondInk, ground) >= 4.5);
        }
        // Buttons are filled with these.
        QVERIFY(ui::contrast(tokens.accentText, tokens.accent.ink) >= 4.5);
        QVERIFY(ui::contrast(tokens.accentText, tokens.quiet.ink) >= 4.5);
    }

    void measuresContrastAsEverybodyDoes()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
    }

    void saysEachStateByIconAndWordToo()
    {
        const Theme theme;
        QSet<QString> icons;
        QSet<QString> words;
        for (const PersonState state : states) {
            const ui::Face face = ui::face(state);
            QVERIFY(QFile::exists(QStringLiteral(":/cordboard/icons/%1.svg").arg(face.icon)));
            icons.insert(face.icon);
            words.insert(face.word);
        }
        QCOMPARE(icons.size(), std::size(states));
        QCOMPARE(words.size(), std::size(states));
    }

    void hasAFaceForEachStage()
    {
        using Stage = pbx::Call::Stage;
        const Theme theme;
        for (const Stage stage : {Stage::Dialing, Stage::Ringing, Stage::Up, Stage::Held,
                 Stage::Parked, Stage::Queued, Stage::Conference}) {
            const ui::Face face = ui::face(stage);
            QVERIFY(!face.word.isEmpty());
            QVERIFY(QFile::exists(QStringLiteral(":/cordboard/icons/%1.svg").arg(face.icon)));
        }
    }

    void tellsAPausedAgentFromAFreeOne()
    {
        pbx::QueueMember member{.status = pbx::DeviceState::NotInUse};
        QCOMPARE(ui::face(member).word, ui::face(PersonState::Free).word);
        member.isPaused = true;
        QCOMPARE(ui::face(member).word, ui::face(PersonState::Paused).word);
        member.status = pbx::DeviceState::InUse;
        QCOMPARE(ui::face(member).word, ui::face(PersonState::InCall).word);
    }

    void followsTheSystemUnlessForced()
    {
        const QPalette before = QApplication::palette();
        Theme theme;
        QApplication::setPalette(QPalette(QColor(0x202020)));
        QVERIFY(theme.tokens().isDark);
        QSignalSpy changes(&theme, &Theme::changed);
        QApplication::setPalette(QPalette(QColor(0xf0f0f0)));
        QVERIFY(!theme.tokens().isDark);
        QVERIFY(!changes.isEmpty());
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(theme.tokens().isDark);
        QApplication::setPalette(before);
    }

    void dressesWindowsNowAndLater()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        QWidget window;
        theme.dress(window);
        QCOMPARE(window.palette().color(QPalette::Window), ui::lightTokens().window);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(window.palette().color(QPalette::Window), ui::darkTokens().window);
        QVERIFY(!window.styleSheet().contains(u'@'));
    }

    void tintsIcons()
    {
        const Theme theme;
        const QImage image
            = theme.pixmap(QStringLiteral("record"), QColor(Qt::red), 20, 1).toImage();
        QCOMPARE(image.pixelColor(image.rect().center()).name(), QColor(Qt::red).name());
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }

    void keepsTimersFromJittering()
    {
        const QFontMetrics metrics(QApplication::font());
        QCOMPARE(ui::tabularWidth(metrics, QStringLiteral("1:11")),
            ui::tabularWidth(metrics, QStringLiteral("0:48")));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
