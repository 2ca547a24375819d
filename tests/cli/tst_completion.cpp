// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QString output;
    QString errors;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Run control(const QStringList &arguments) { return run(QStringLiteral(CORDBOARDCTL), arguments); }

/// What bash would offer; the words are cut as bash cuts them, the last one is being typed.
const char *const askBash = R"(source "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_cordboardctl && printf '%s\n' "${COMPREPLY[@]}")";

/// What is known of the words before the last one in zsh, without a line editor.
const char *const askZsh = R"(compdef() { }; source "$1"; shift
local verb place option
_cordboardctl_walk "${@[2,-2]}" && _cordboardctl_next "${@[-1]}")";

const char *const askFish = R"(source $argv[1]; complete -C "$argv[2]")";

} // namespace

/// The scripts that complete cordboardctl's command line, in the shells they are for.
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void completes_data();
    void completes();
    void completesEveryCommand();
    void completesFiles();
    void knowsItsShells();

private:
    QString script(const QString &shell) const { return m_folder.filePath(shell); }
    QStringList offered(const QString &shell, const QStringList &words) const;

    QTemporaryDir m_folder;
    QStringList m_shells;
};

void TestCompletion::initTestCase()
{
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const Run printed = control({u"completion"_s, shell});
        QCOMPARE(printed.exit, 0);
        QFile file(script(shell));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(printed.output.toUtf8());
        file.close();
        if (QStandardPaths::findExecutable(shell).isEmpty()) {
            qWarning().noquote() << shell << "is not here: its script is not tried";
            continue;
        }
        m_shells.append(shell);
        const Run checked = run(shell, {u"-n"_s, script(shell)});
        QVERIFY2(checked.exit == 0, qPrintable(checked.errors));
    }
    if (m_shells.isEmpty())
        QSKIP("none of the shells is here");
}

QStringList TestCompletion::offered(const QString &shell, const QStringList &words) const
{
    Run asked;
    if (shell == u"bash") {
        QStringList cut;
        for (const QString &word : words) {
            static const QRegularExpression breaks(u"([:=])"_s);
            QString marked = word;
            marked.replace(breaks, u"\n\\1\n"_s);
            cut += marked.split(u'\n');
        }
        asked
            = run(shell, QStringList{u"-c"_s, QLatin1String(askBash), shell, script(shell)} + cut);
    } else if (shell == u"zsh") {
        asked = run(
            shell, QStringList{u"-fc"_s, QLatin1String(askZsh), shell, script(shell)} + words);
    } else {
        asked = run(shell,
            {u"--no-config"_s, u"-c"_s, QLatin1String(askFish), script(shell), words.join(u' ')});
    }
    if (!asked.errors.isEmpty())
        return {asked.errors};
    QStringList found;
    for (const QString &line : asked.output.split(u'\n', Qt::SkipEmptyParts)) {
        const QString answer = line.section(u'\t', 0, 0);
        for (const QString &word : shell == u"zsh" ? answer.split(u' ') : QStringList(answer)) {
            if (word.startsWith(words.constLast()) && word != u"any")
                found.append(word);
        }
    }
    found.sort();
    return found;
}

void TestCompletion::completes_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto add
        = [](const char *line, const QStringList &expected) { QTest::newRow(line) << expected; };
    add("h", {u"hangup"_s, u"hold"_s});
    add("--se", {u"--secret-file"_s, u"--server"_s});
    add("--demo conf", {u"conference"_s});
    add("--server ami://a conf", {u"conference"_s}); // the address is no command
    add("queue p", {u"pause"_s, u"penalty"_s, u"priority"_s});
    add("queue add support 101 --pen", {u"--penalty"_s});
    add("queue reset ", {}); // queues are not known here
    add("mute ext:101 o", {u"off"_s, u"on"_s}); // bash cuts the call in three
    add("mute ext:101 --by 101 o", {u"off"_s, u"on"_s});
    add("mute --by 101 ext:101 o", {u"off"_s, u"on"_s});
    add("mute o", {}); // it is the call's turn
    add("dtmf ext:101 12 --to c", {u"caller"_s});
    add("redirect ext:101 103 --leg ", {u"both"_s, u"caller"_s, u"target"_s});
    add("record-call ext:101 re", {u"resume"_s});
    add("forward 101 b", {u"busy"_s});
    add("conference 600 un", {u"unlock"_s, u"unmute"_s});
    add("listen ext:101 --by 102 --w", {u"--whisper"_s});
    add("calls --compat c", {u"cacofonisk"_s});
    add("completion f", {u"fish"_s});
}

void TestCompletion::completes()
{
    QFETCH(QStringList, expected);
    const QStringList words
        = QStringList(u"cordboardctl"_s) + QString::fromUtf8(QTest::currentDataTag()).split(u' ');
    for (const QString &shell : std::as_const(m_shells)) {
        const QStringList found = offered(shell, words);
        QVERIFY2(found == expected, qPrintable(QString(shell + u": " + found.join(u' '))));
    }
}

/// None is forgotten, whatever is added to the program.
void TestCompletion::completesEveryCommand()
{
    const QString help = control({u"--help"_s}).output;
    static const QRegularExpression row(
        u"^  ([a-z-]+) +[A-Z]"_s, QRegularExpression::MultilineOption);
    QStringList commands;
    for (const auto &match : row.globalMatch(help.mid(help.indexOf(u"Subcommands:"))))
        commands.append(match.captured(1));
    commands.sort();
    QVERIFY(commands.contains(u"take-over"_s));
    for (const QString &shell : std::as_const(m_shells))
        QCOMPARE(offered(shell, {u"cordboardctl"_s, QString()}), commands);
}

void TestCompletion::completesFiles()
{
    if (!m_shells.contains(u"bash"_s))
        QSKIP("bash is not here");
    const QString begin = m_folder.filePath(u"fi"_s);
    QCOMPARE(offered(u"bash"_s, {u"cordboardctl"_s, u"--from"_s, begin}),
        QStringList(script(u"fish"_s)));
    QCOMPARE(offered(u"bash"_s, {u"cordboardctl"_s, u"record"_s, begin}),
        QStringList(script(u"fish"_s)));
}

void TestCompletion::knowsItsShells()
{
    const Run unknown = control({u"completion"_s, u"tcsh"_s});
    QCOMPARE(unknown.exit, 2);
    QVERIFY(unknown.output.isEmpty());
    QVERIFY(unknown.errors.contains(u"tcsh"_s));
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
