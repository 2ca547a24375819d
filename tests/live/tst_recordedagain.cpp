// SPDX-License-Identifier: MIT
#include "live/recorder.h"
#include "live/replay.h"
#include "pbx/journal/journal.h"
#include "pbx/json.h"
#include "recording.h"
#include "stateobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(const QString &name) { return recording::folder() + u'/' + name + u".ami"_s; }

/// What is shown and told of a recording.
struct Shown {
    QJsonObject state;
    QJsonArray calls;
    QString problem;
};

/// Plays it to its end, and writes down anew what it hears if it is to.
Shown play(const QString &path, live::Recorder *recorder = nullptr)
{
    auto transcript = ami::Transcript::open(path);
    if (!transcript)
        return {{}, {}, transcript.error()};
    live::Replay replay(std::move(*transcript), ami::Timing::beside(path), 0, u"x"_s);
    Shown shown;
    pbx::Journal journal(replay.exchange().channels(), replay.exchange().endpoints(),
        [&shown](const pbx::CallEvent &event) { shown.calls.append(pbx::toJson(event, u"x"_s)); });
    QObject::connect(&replay, &live::Source::ended, &replay,
        [&shown](const QString &problem) { shown.problem = problem; });
    if (recorder) {
        shown.problem = recorder->open(replay.beginning());
        recorder->follow(replay);
    }
    replay.runToEnd();
    if (recorder)
        recorder->close();
    shown.state = stateObject({&replay});
    return shown;
}

QByteArray text(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson();
}

QJsonValue bones(const QJsonValue &value, const QString &key = {});

/// Rows that are kept by a name which is masked, in an order that no name decides.
QJsonArray namelessRows(const QJsonObject &rows)
{
    QByteArrayList all;
    for (const QJsonValue &row : rows)
        all.append(text(bones(row)));
    std::ranges::sort(all);
    QJsonArray array;
    for (const QByteArray &row : std::as_const(all))
        array.append(QString::fromUtf8(row));
    return array;
}

/// What masking must not change: the shape, with only the texts in it that say nothing of anybody.
QJsonValue bones(const QJsonValue &value, const QString &key)
{
    static const QSet<QString> telling{u"event"_s, u"call"_s, u"uniqueid"_s, u"linkedid"_s, u"id"_s,
        u"reason"_s, u"state"_s, u"status"_s, u"registration"_s, u"strategy"_s, u"membership"_s,
        u"context"_s, u"recording"_s, u"time"_s, u"since"_s, u"by"_s};
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray())
            all.append(bones(one, key));
        return all;
    }
    if (value.isObject()) {
        QJsonObject all;
        const QJsonObject object = value.toObject();
        if (key == u"agents"_s)
            return namelessRows(object);
        for (auto it = object.begin(); it != object.end(); ++it)
            all.insert(it.key(), bones(*it, it.key()));
        return all;
    }
    const QString said = value.toString();
    const bool isId = said.contains(QRegularExpression(u"^[0-9]{10}\\.[0-9]+$"_s));
    if (!value.isString() || isId || (telling.contains(key) && !said.contains(u'/')))
        return value;
    return said.size() > 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The names, outside numbers and passwords in a stream.
QSet<QByteArray> givingAway(const QByteArray &stream)
{
    QSet<QByteArray> found;
    for (const std::string &message : recording::cut(stream)) {
        for (const QByteArray &line : QByteArray::fromStdString(message).split('\n')) {
            const auto colon = line.indexOf(": ");
            const QByteArray name = line.left(colon);
            const QByteArray value = line.mid(colon + 2).trimmed();
            const bool isNumber = name.endsWith("CallerIDNum") || name.endsWith("ConnectedLineNum")
                || name.endsWith("Exten");
            const bool isName = name.endsWith("CallerIDName") || name.endsWith("ConnectedLineName")
                || name == "MemberName";
            const bool hasDigit
                = std::ranges::any_of(value, [](char c) { return c >= '0' && c <= '9'; });
            if ((isNumber && hasDigit && value.size() > 6) || name == "Password")
                found.insert(value);
            if (isName && value.size() > 4 && !value.startsWith('<') && !value.contains('/'))
                found.insert(value);
        }
    }
    found.remove({});
    found.remove("unknown");
    return found;
}

} // namespace

/// What a real exchange sent, recorded again from its recording.
class TestRecordedAgain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void showsTheSame_data() { rows(); }
    void showsTheSame()
    {
        QFETCH(QString, name);
        live::Recorder recorder({copy(), false, false});
        const Shown first = play(pathOf(name), &recorder);
        QCOMPARE(first.problem, QString());
        const Shown again = play(copy());
        QCOMPARE(again.problem, QString());
        QCOMPARE(text(again.state), text(first.state));
        QCOMPARE(text(again.calls), text(first.calls));
        QCOMPARE(text(play(pathOf(name)).state), text(first.state)); // it was only heard
    }

    void isTheSameButForItsSecrets_data() { rows(); }
    void isTheSameButForItsSecrets()
    {
        QFETCH(QString, name);
        live::Recorder recorder({copy(), false, false});
        play(pathOf(name), &recorder);
        const auto before = contentOf(pathOf(name)).split('\n');
        const auto after = contentOf(copy()).split('\n');
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (after[i] != before[i])
                QCOMPARE(
                    after[i], QByteArray(before[i].left(before[i].indexOf(": ") + 2) + "***\r"));
        }
        const auto times = ami::Timing::beside(pathOf(name));
        const auto timesAgain = ami::Timing::beside(copy());
        QCOMPARE(timesAgain.problem(), QString());
        QCOMPARE(timesAgain.start(), times.start());
        if (recorder.size() == contentOf(pathOf(name)).size()) // cut where it was cut on the wire
            QCOMPARE(countOf(timesAgain), countOf(times));
    }

    void tellsTheSameStoryOfOthers_data() { rows(); }
    void tellsTheSameStoryOfOthers()
    {
        QFETCH(QString, name);
        const Shown first = play(pathOf(name));
        live::Recorder recorder({copy(), true, false});
        QCOMPARE(play(pathOf(name), &recorder).problem, QString());
        const Shown masked = play(copy());
        QCOMPARE(masked.problem, QString());
        QCOMPARE(text(bones(masked.calls)), text(bones(first.calls)));
        QCOMPARE(text(bones(masked.state.value(u"calls"_s))),
            text(bones(first.state.value(u"calls"_s))));
        for (const char *part : {"extensions", "queues", "parking", "conferences", "trunks"}) {
            const QLatin1String key(part);
            QCOMPARE(namelessRows(masked.state.value(key).toObject()),
                namelessRows(first.state.value(key).toObject()));
        }
        QCOMPARE(masked.state.value(u"channels"_s), first.state.value(u"channels"_s));
        const QByteArray written = contentOf(copy());
        for (const QByteArray &known : givingAway(contentOf(pathOf(name))))
            QVERIFY2(!written.contains(known), known);
    }

    void keepsTheHousesNumbersOnRequest()
    {
        const QString name = u"trunk_in_did_queue"_s;
        const QByteArray before = contentOf(pathOf(name));
        live::Recorder recorder({copy(), true, true});
        play(pathOf(name), &recorder);
        const QByteArray after = contentOf(copy());
        QCOMPARE(after.count("Channel: PJSIP/101-"), before.count("Channel: PJSIP/101-"));
        QVERIFY(before.contains("+49301234567") && !after.contains("49301234567"));
    }

private:
    QString copy() const { return m_folder->filePath(u"again.ami"_s); }

    static int countOf(const ami::Timing &timing)
    {
        int count = 0;
        qint64 at = 0;
        while (const auto piece = timing.pieceAt(at)) {
            at = piece->end;
            ++count;
        }
        return count;
    }

    static void rows()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = recording::names();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecordedAgain)
#include "tst_recordedagain.moc"
