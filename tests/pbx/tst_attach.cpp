// SPDX-License-Identifier: MIT
#include "ami/transcript.h"
#include "picture.h"
#include "recording.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// An event of a recording, and whether nothing happened for a while after it.
struct Step {
    std::string message;
    bool isQuiet = false;
};

constexpr std::chrono::milliseconds aWhile{150};

/// After it the list still shows a phone that rings, until its Hangup.
bool isDialEnd(const std::string &message) { return message.starts_with("Event: DialEnd"); }

/// A recording without the lists that were asked for while it was made.
std::vector<Step> steps(const QString &name)
{
    const ami::Timing timing = ami::Timing::beside(recording::folder() + u"/"_s + name + u".ami"_s);
    std::vector<Step> steps;
    const QByteArray stream = recording::bytes(name);
    qint64 end = stream.indexOf("\r\n") + 2; // of the greeting
    std::chrono::milliseconds last{};
    for (std::string &message : recording::cut(stream)) {
        const auto time = timing.at(end);
        end += qint64(message.size());
        if (!steps.empty() && time - last > aWhile)
            steps.back().isQuiet = !isDialEnd(steps.back().message);
        last = time;
        const bool isAsked = message.find("\r\nActionID: ") != std::string::npos
            && !message.starts_with("Event: UserEvent");
        if (!message.starts_with("Response:") && !isAsked)
            steps.push_back({std::move(message)});
    }
    return steps;
}

/// A hold is in no list.
QStringList asListed(QStringList calls) { return calls.replaceInStrings(u"held "_s, u"up "_s); }

/// While a consultation is put together, its legs are in no bridge yet, and no list tells whose
/// they are.
bool isAnyConsultationBegun(Scene &scene)
{
    const auto &channels = scene.exchange().channels().all();
    const auto is = [&channels](auto test) {
        return std::ranges::any_of(
            channels, [&test](const auto &entry) { return test(entry.second); });
    };
    return is([](const pbx::Channel &one) { return one.isConsulting(); })
        && is([](const pbx::Channel &one) { return !one.bridge; });
}

/// Who has parked a call and still hears where looks, in the lists, like somebody who waits while
/// the other consults.
bool isAnyParkerLeft(Scene &scene)
{
    return std::ranges::any_of(scene.exchange().channels().all(), [](const auto &entry) {
        const pbx::Channel &one = entry.second;
        return one.hasHandedOn && one.bridge && one.bridge->channels.size() == 1;
    });
}

/// Without who hung up: between the request and the hangup no list shows it.
QStringList withoutWho(QStringList story)
{
    for (QString &line : story) {
        if (line.startsWith(u"hangup "_s))
            line.truncate(line.indexOf(u" by "_s));
    }
    return story;
}

} // namespace

/// Whoever attaches in the middle of a call gets the picture from the lists, and is told the rest
/// as if they had heard it all.
class TestAttach : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void tellsTheRest_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : recording::names()) {
            if (!name.startsWith(u"filter_"_s)) // what ties a call together was left out
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void tellsTheRest()
    {
        QFETCH(QString, name);
        const std::vector<Step> whole = steps(name);
        Scene full;
        std::vector<qsizetype> told; // lines, up to each step
        std::vector<std::string> pictures;
        std::vector<QStringList> calls;
        std::vector<bool> beginning;
        std::vector<bool> parking;
        Picture picture;
        for (const Step &step : whole) {
            full.hear(step.message);
            picture.see(step.message);
            told.push_back(full.story().size());
            pictures.push_back(picture.of(full));
            calls.push_back(full.calls());
            beginning.push_back(isAnyConsultationBegun(full));
            parking.push_back(isAnyParkerLeft(full));
        }
        for (std::size_t at = 0; at < whole.size(); ++at) {
            const QByteArray where = "after event " + QByteArray::number(qlonglong(at));
            Scene late;
            late.hear(pictures[at]);
            QVERIFY2(late.story().isEmpty(), where); // nothing has happened just now
            const QStringList found = late.calls();
            for (std::size_t next = at + 1; next < whole.size(); ++next)
                late.hear(whole[next].message);
            QCOMPARE(late.exchange().channels().count(), full.exchange().channels().count());
            QCOMPARE(late.exchange().calls().count(), full.exchange().calls().count());
            if (!whole[at].isQuiet || parking[at])
                continue;
            if (!beginning[at])
                QCOMPARE(where + ": " + asListed(found).join(u" + "_s).toUtf8(),
                    where + ": " + asListed(calls[at]).join(u" + "_s).toUtf8());
            QCOMPARE(withoutWho(late.story()).join(u'\n'),
                withoutWho(full.story().mid(told[at])).join(u'\n'));
        }
    }
};

QTEST_GUILESS_MAIN(TestAttach)
#include "tst_attach.moc"
