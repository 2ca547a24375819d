// SPDX-License-Identifier: MIT
#include "ui/sounds.h"
#include "ui/sounds/soundoutput.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QSemaphore>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a loudspeaker would have been given.
struct Heard {
    QStringList sounds() const
    {
        const QMutexLocker lock(&mutex);
        return played;
    }

    mutable QMutex mutex;
    QStringList played;
    QSemaphore *gate = nullptr; ///< a sound server that hangs
};

class Ear : public ui::SoundOutput
{
public:
    explicit Ear(Heard &heard) : m_heard(heard) { }

    void play(const QString &name, double volume) override
    {
        if (m_heard.gate)
            m_heard.gate->acquire();
        note(u"%1 %2"_s.arg(name, QString::number(volume)));
    }
    void stop() override { note(u"stop"_s); }

private:
    void note(const QString &what)
    {
        const QMutexLocker lock(&m_heard.mutex);
        m_heard.played += what;
    }

    Heard &m_heard;
};

} // namespace

class TestSounds : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_heard = std::make_unique<Heard>();
        m_sounds = std::make_unique<ui::Sounds>(std::make_unique<Ear>(*m_heard));
    }

    void playsWhatItIsTold()
    {
        m_sounds->play(u"phone-incoming-call"_s);
        m_sounds->setVolume(0.5);
        m_sounds->play(u"dialog-warning"_s);
        m_sounds->stop();
        QTRY_COMPARE(m_heard->sounds(),
            (QStringList{u"phone-incoming-call 1"_s, u"dialog-warning 0.5"_s, u"stop"_s}));
    }

    void isSilentWhenMuted()
    {
        m_sounds->setMuted(true);
        m_sounds->play(u"dialog-warning"_s);
        m_sounds->setMuted(false);
        m_sounds->setVolume(-1);
        m_sounds->play(u"dialog-warning"_s);
        m_sounds->setVolume(7);
        m_sounds->play(QString());
        m_sounds->play(u"last"_s);
        QTRY_VERIFY(m_heard->sounds().contains(u"last 1"_s));
        QCOMPARE(m_heard->sounds(), (QStringList{u"stop"_s, u"last 1"_s}));
    }

    void neverWaitsForASoundServer()
    {
        QSemaphore gate;
        m_heard->gate = &gate;
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 100; ++i)
            m_sounds->play(QString::number(i));
        QVERIFY(time.elapsed() < 1000);
        gate.release(100);
        m_sounds.reset(); // plays what it has come to, and ends
        QVERIFY(m_heard->sounds().size() <= 6);
    }

    void hasItsOwnWhereTheThemeHasNone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"phone-incoming-call", "message-new-instant", "dialog-warning", "alarm-clock-elapsed"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void hasItsOwnWhereTheThemeHasNone()
    {
        QFETCH(QString, name);
        QFile file(u":/cordboard/sounds/%1.wav"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        QVERIFY(sound.startsWith("RIFF"));
        QVERIFY(sound.size() > 2000 && sound.size() < 60'000);
    }

    /// No server, no card, no such driver: nothing is heard, and nothing else happens.
    void isSilentWithoutASoundServer()
    {
        for (const char *driver : {"null", "nosuchdriver"}) {
            qputenv("CANBERRA_DRIVER", driver);
            ui::Sounds real;
            real.play(u"phone-incoming-call"_s);
            real.play(u"no-such-sound"_s);
            real.play(u"/no/such/file.wav"_s);
            real.stop();
        }
        qunsetenv("CANBERRA_DRIVER");
    }

    /// ALSA would fill it where there is no card.
    void writesNothingToTheTerminal()
    {
        QTemporaryFile said;
        QVERIFY(said.open());
        const int terminal = ::dup(STDERR_FILENO);
        ::dup2(said.handle(), STDERR_FILENO);
        {
            ui::Sounds real;
            real.play(u"phone-incoming-call"_s);
            real.play(u"dialog-warning"_s);
        }
        ::dup2(terminal, STDERR_FILENO);
        ::close(terminal);
        said.seek(0);
        QCOMPARE(said.readAll(), QByteArray());
    }

private:
    std::unique_ptr<Heard> m_heard;
    std::unique_ptr<ui::Sounds> m_sounds;
};

QTEST_GUILESS_MAIN(TestSounds)
#include "tst_sounds.moc"
