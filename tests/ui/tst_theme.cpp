// SPDX-License-Identifier: MIT
#include "ui/tabular.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
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
        QTest::addColumn<Tokens>("tokens");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ui::lightTokens() << 4.5;
        QTest::newRow("dark") << ui::darkTokens() << 4.5;
        QTest::newRow("high contrast") << ui::highContrastTokens() << 7.0;
        QTest::newRow("high contrast, dark") << ui::highContrastDarkTokens() << 7.0;
    }

    void canBeRead()
    {
        QFETCH(Tokens, tokens);
        QFETCH(double, least);
        const auto check = [least](const QColor &ink, const QColor &ground) {
            QVERIFY2(ui::contrast(ink, ground) >= least,
                qPrintable(ink.name() + u" on " + ground.name()));
        };
        for (const auto tint : {&Tokens::accent, &Tokens::free, &Tokens::ringing, &Tokens::inCall,
                 &Tokens::quiet, &Tokens::onHold, &Tokens::absent}) {
            const ui::Tint &pair = tokens.*tint;
            for (const QColor &ground : {tokens.card, tokens.window, pair.fill})
                check(pair.ink, ground);
            for (const QColor &ink : {tokens.ink, tokens.secondInk})
                check(ink, pair.fill);
        }
        for (const QColor &ground : {tokens.card, tokens.window, tokens.raised}) {
            check(tokens.ink, ground);
            check(tokens.secondInk, ground);
        }
        // Buttons are filled with these.
        check(tokens.accentText, tokens.accent.ink);
        check(tokens.accentText, tokens.quiet.ink);
        if (tokens.isHighContrast)
            check(tokens.line, tokens.card);
    }

    void ringsTheFocusInHighContrast()
    {
        Theme theme;
        theme.setMode(Theme::Mode::HighContrast);
        const QString ring
            = QStringLiteral("border: 2px solid ") + theme.tokens().accent.ink.name();
        QVERIFY(ui::styleSheet(theme).contains(ring));
        QVERIFY(!ui::styleSheet(theme).contains(u'@'));
    }

    void followsASystemWithHighContrast()
    {
        const QPalette before = QApplication::palette();
        Theme theme;
        QApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray,
            Qt::white, Qt::white, Qt::black, Qt::black));
        QVERIFY(theme.tokens().isHighContrast);
        QVERIFY(theme.tokens().isDark);
        QApplication::setPalette(QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray,
            Qt::black, Qt::black, Qt::white, Qt::white));
        QVERIFY(theme.tokens().isHighContrast);
        QVERIFY(!theme.tokens().isDark);
        // What a desktop without any settings of its own looks like.
        QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
        QVERIFY(!theme.tokens().isHighContrast);
        QApplication::setPalette(before);
    }

    void growsWithTheLetters()
    {
        Theme theme;
        const int before = theme.px(100);
        const int letters = theme.font(Theme::Text::Body).pixelSize();
        QSignalSpy changes(&theme, &Theme::changed);
        theme.setTextPercent(150);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(theme.px(100), qRound(before * 1.5));
        QVERIFY(theme.font(Theme::Text::Body).pixelSize() > letters);
    }

    void growsWhatStandsInAWindow()
    {
        Theme theme;
        QDialog window;
        QLineEdit field(&window);
        QPushButton button(&window);
        theme.dress(window);
        field.ensurePolished();
        const int before = field.fontInfo().pixelSize();
        theme.setTextPercent(200);
        for (const QWidget *widget :
            {static_cast<QWidget *>(&field), static_cast<QWidget *>(&button)}) {
            widget->ensurePolished();
            QCOMPARE(widget->fontInfo().pixelSize(), 2 * before);
        }
    }

    void growsMeasuresThatNothingPaints()
    {
        Theme theme;
        QWidget bar;
        theme.measure(bar, [&] { bar.setFixedHeight(theme.px(20)); });
        const int before = bar.height();
        theme.setTextPercent(200);
        QCOMPARE(bar.height(), 2 * before);
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
