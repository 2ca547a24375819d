// SPDX-License-Identifier: MIT
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two phones, one of which rings, as an exchange tells it.
constexpr auto recording = "Asterisk Call Manager/11.0.0\r\n"
                           "Event: EndpointList\r\nObjectType: endpoint\r\nObjectName: 101\r\n"
                           "DeviceState: Not in use\r\nActiveChannels: \r\n\r\n"
                           "Event: ExtensionStatus\r\nPrivilege: call,all\r\nExten: 101\r\n"
                           "Context: office\r\nHint: PJSIP/101\r\nStatus: 0\r\nStatusText: Idle\r\n"
                           "\r\n"
                           "Event: ExtensionStatus\r\nPrivilege: call,all\r\nExten: 102\r\n"
                           "Context: office\r\nHint: PJSIP/102\r\nStatus: 1\r\n"
                           "StatusText: InUse\r\n\r\n";

struct Run {
    int exit = -1;
    QString errors;
    QString output;
};

} // namespace

/// The program as it is started from a shell, without a screen to see it on.
class TestCordboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void showsARecording()
    {
        const QString file = write(recording);
        const Run run = start({u"--from"_s, file, u"--speed"_s, u"0"_s, u"--extension"_s, u"101"_s,
            u"--screenshot"_s, picture(), u"--after"_s, u"1"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.errors));
        QVERIFY(hasContent());
    }

    void showsTheDemo()
    {
        const Run run = start({u"--demo"_s, u"--theme"_s, u"dark"_s, u"--screenshot"_s, picture(),
            u"--after"_s, u"3"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.errors));
        QVERIFY(hasContent());
    }

    void showsWhereToConnectAtTheFirstStart()
    {
        const Run run = start({u"--screenshot"_s, picture(), u"--after"_s, u"1"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.errors));
        QVERIFY(hasContent());
    }

    void speaksTheLanguageThatAnAdministratorGives()
    {
        QFile given(m_folder->filePath(u"given.json"_s));
        QVERIFY(given.open(QIODevice::WriteOnly));
        given.write(R"({"locked": {"desk": {"language": "de"}}})");
        given.close();
        // Nothing runs that could answer: it says so, and in which language.
        const auto said = [this](const QStringList &wish) {
            return start(wish + QStringList{u"--answer"_s}).errors;
        };
        const QString german = said({u"--provisioning"_s, given.fileName()});
        QCOMPARE(german, said({u"--language"_s, u"de"_s}));
        QVERIFY(german != said({u"--language"_s, u"en"_s}));
    }

    void namesThePlaceOfWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("binary") << QByteArray(5000, '\x01');
        QTest::newRow("broken list") << QByteArray("[{\"Event\": \"Newchannel\"");
        QTest::newRow("text") << QByteArray("Once upon a time there was an exchange.\n");
    }

    void namesThePlaceOfWhatItCannotRead()
    {
        QFETCH(QByteArray, content);
        const QString file = write(content);
        const Run run = start({u"--from"_s, file});
        QCOMPARE(run.exit, 5);
        QVERIFY2(run.errors.contains(file), qPrintable(run.errors));
    }

    void showsWhatCanBeReadOfARecording_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("cut") << QByteArray("Event: Newchan") << QByteArray()
                             << u"in the middle of a message"_s;
        QTest::newRow("damaged") << QByteArray(100'000, 'x') << QByteArray() << u"at byte "_s;
        QTest::newRow("wrong times")
            << QByteArray() << QByteArray("0 rx 0 10\n5 rx 20 10\n") << u"line 2"_s;
    }

    void showsWhatCanBeReadOfARecording()
    {
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, times);
        QFETCH(QString, sentence);
        const QString file = write(QByteArray(recording + end));
        if (!times.isEmpty()) {
            QFile index(m_folder->filePath(u"recording.idx"_s));
            QVERIFY(index.open(QIODevice::WriteOnly) && index.write(times) == times.size());
        }
        const Run run
            = start({u"--from"_s, file, u"--screenshot"_s, picture(), u"--after"_s, u"1"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.errors));
        QVERIFY2(run.errors.contains(sentence), qPrintable(run.errors));
        QVERIFY(hasContent());
    }

    void namesTheFileThatIsNotThere()
    {
        const Run run = start({u"--from"_s, m_folder->filePath(u"nothing.ami"_s)});
        QCOMPARE(run.exit, 5);
        QVERIFY(run.errors.contains(u"nothing.ami"_s));
    }

    void endsWithTwoWhereItIsUsedWrongly_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments;
        };
        row("unknown option", {u"--nonsense"_s});
        row("two sources", {u"--demo"_s, u"--server"_s, u"ami://a@b"_s});
        row("no address", {u"--server"_s, u"pbx.example"_s});
        row("secret in the address", {u"--server"_s, u"ami://a:secret@b"_s});
        row("one exchange twice", {u"--server"_s, u"ami://a@b"_s, u"--server"_s, u"ami://c@b"_s});
        row("speed alone", {u"--speed"_s, u"2"_s});
        row("after alone", {u"--after"_s, u"2"_s});
        row("no number", {u"--dial"_s, u"${SHELL(x)}"_s});
        row("two wishes", {u"--answer"_s, u"--hang-up"_s});
        row("number and wish", {u"--show"_s, u"tel:101"_s});
        row("no address to dial", {u"mailto:somebody@example"_s});
        row("profile elsewhere", {u"--profile"_s, u"../x"_s});
        row("answer, and start", {u"--demo"_s, u"--answer"_s});
        row("hang up, and start", {u"--server"_s, u"ami://a@b"_s, u"--hang-up"_s});
        row("theme", {u"--theme"_s, u"pink"_s});
    }

    void endsWithTwoWhereItIsUsedWrongly()
    {
        QFETCH(QStringList, arguments);
        const Run run = start(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(!run.errors.contains(u"terminate"_s));
    }

    /// A key of the desktop that answers must not open a panel instead.
    void startsNothingThatCouldNotAnswer()
    {
        for (const QString &wish : {u"--answer"_s, u"--hang-up"_s}) {
            const Run run = start({wish});
            QCOMPARE(run.exit, 1);
            QVERIFY2(run.errors.contains(u"No panel runs"_s), qPrintable(run.errors));
        }
    }

    void saysThatThereIsNoDisplay()
    {
        auto environment = surroundings();
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            environment.remove(name);
        const Run run = start({u"--demo"_s}, environment);
        QCOMPARE(run.exit, 1);
        QVERIFY(run.errors.contains(u"no display"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"DISPLAY"_s, u":4711"_s);
        QCOMPARE(start({u"--demo"_s}, environment).exit, 1);
    }

    void tellsItsVersionAndItsOptions()
    {
        QVERIFY(start({u"--version"_s}).output.startsWith(u"cordboard "_s));
        const Run run = start({u"--help"_s});
        QCOMPARE(run.exit, 0);
        for (const char *option : {"--demo", "--server", "--from", "--speed", "--profile", "--dial",
                 "--dial-clipboard", "--dial-selection", "--answer", "--hang-up", "--wallboard",
                 "--show", "--minimized", "--screenshot", "--after"})
            QVERIFY(run.output.contains(QLatin1String(option)));
    }

private:
    QString picture() const { return m_folder->filePath(u"picture.png"_s); }

    QString write(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(u"recording.ami"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no place to write");
        return file.fileName();
    }

    /// Whether the picture shows anything: a window of one colour is none.
    bool hasContent() const
    {
        const QImage image(picture());
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return image.width() > 600 && image.height() > 400 && colours.size() > 20;
    }

    QProcessEnvironment surroundings() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"CORDBOARD_SECRET"_s);
        for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s})
            environment.insert(name, m_folder->path());
        return environment;
    }

    Run start(const QStringList &arguments) const { return start(arguments, surroundings()); }

    static Run start(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(CORDBOARD_BINARY_DIR) + u"/bin/cordboard"_s, arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {-1, u"it did not end"_s, {}};
        }
        const bool isCrash = process.exitStatus() == QProcess::CrashExit;
        return {isCrash ? -2 : process.exitCode(),
            QString::fromUtf8(process.readAllStandardError()),
            QString::fromUtf8(process.readAllStandardOutput())};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCordboard)
#include "tst_cordboard.moc"
