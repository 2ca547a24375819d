// SPDX-License-Identifier: MIT
#include "recording.h"
#include "scene.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;
using Stream = std::vector<std::string>;
namespace on = pbx::callevent;

namespace {

constexpr int samples = 8; // of each kind of damage in each recording

/// A recording's events about channels, without those that no tracker looks at.
Stream events(const QString &name)
{
    Stream stream;
    for (std::string &message : recording::cut(recording::bytes(name))) {
        for (const char *quiet : {"Response:", "Event: VarSet", "Event: Newexten",
                 "Event: TestEvent", "Event: RTCP", "Event: ChallengeSent"}) {
            if (message.starts_with(quiet))
                message.clear();
        }
        if (!message.empty())
            stream.push_back(std::move(message));
    }
    return stream;
}

void hear(Scene &scene, const Stream &stream)
{
    for (const std::string &message : stream) {
        scene.hear(message);
        scene.batch();
    }
}

/// The list of channels, and there is none.
void hearThatNothingIsLeft(Scene &scene)
{
    scene.hear("Event: CoreShowChannelsComplete\r\nActionID: a1\r\nEventList: Complete\r\n\r\n");
    scene.batch();
}

bool isEmpty(Scene &scene)
{
    const auto &exchange = scene.exchange();
    const auto isBusy = [](const pbx::Extension &row) { return !row.calls.isEmpty(); };
    bool isAnyBusy = false;
    exchange.extensions().rows().each(
        [&](const pbx::Extension &row) { isAnyBusy = isAnyBusy || isBusy(row); });
    return exchange.channels().count() == 0 && exchange.calls().count() == 0 && !isAnyBusy;
}

/// Everything that began has ended once, and nothing has ended that did not begin: unless it began
/// before anybody listened.
QString contradiction(const Scene &scene, bool isFromStart)
{
    std::set<QString> ringing;
    std::set<QString> over;
    for (const pbx::CallEvent &told : scene.told()) {
        const auto *const begun = std::get_if<on::BDial>(&told.body);
        const auto *const stopped = std::get_if<on::BDialEnd>(&told.body);
        if (begun && !ringing.insert(begun->targets.constFirst().uniqueid).second)
            return u"rings twice: "_s + begun->targets.constFirst().uniqueid;
        if (stopped && ringing.erase(stopped->targets.constFirst().uniqueid) == 0 && isFromStart)
            return u"stops ringing without having rung: "_s
                + stopped->targets.constFirst().uniqueid;
        if (std::holds_alternative<on::Hangup>(told.body) && !over.insert(told.call).second)
            return u"ends twice: "_s + told.call;
    }
    return ringing.empty() ? QString() : u"rings for ever: "_s + *ringing.begin();
}

/// Runs the stream, and a list of channels where it may have lost something.
void check(const Stream &stream, const QString &what, bool isWhole, bool isFromStart = true)
{
    Scene scene;
    hear(scene, stream);
    if (!isWhole)
        hearThatNothingIsLeft(scene);
    QVERIFY2(isEmpty(scene), qPrintable(what));
    const QString wrong = contradiction(scene, isFromStart);
    QVERIFY2(wrong.isEmpty(), qPrintable(what + u": "_s + wrong));
}

/// Without the lists, which tell of one of the two exchanges only.
Stream withoutLists(Stream stream)
{
    std::erase_if(stream, [](const std::string &message) {
        return message.find("\r\nActionID: ") != std::string::npos;
    });
    return stream;
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace

/// Streams that lose, double or swap something: nothing crashes and no ghost is left.
class TestBrokenStreams : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void leavesNoGhost_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : recording::names()) {
            if (name != u"core_restart"_s) // is cut off with a call up
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void leavesNoGhost()
    {
        QFETCH(QString, name);
        const Stream whole = events(name);
        std::mt19937 dice(42);
        for (int i = 0; i < samples && whole.size() > 1; ++i) {
            const auto at = std::ptrdiff_t(dice() % (whole.size() - 1));
            const QString where = u" at event "_s + QString::number(at);
            Stream prefix(whole.begin(), whole.begin() + at);
            check(prefix, u"prefix"_s + where, false);
            Stream suffix(whole.begin() + at, whole.end());
            check(suffix, u"suffix"_s + where, true, false);
            Stream lost = whole;
            lost.erase(lost.begin() + at);
            check(lost, u"lost"_s + where, false);
            Stream doubled = whole;
            doubled.insert(doubled.begin() + at, whole[std::size_t(at)]);
            check(doubled, u"doubled"_s + where, true);
            Stream swapped = whole;
            std::swap(swapped[std::size_t(at)], swapped[std::size_t(at) + 1]);
            check(swapped, u"swapped"_s + where, true);
        }
    }

    void losesNothingWithAnyHangup()
    {
        for (const QString &name : {u"atxfer_ami"_s, u"ringgroup_local"_s, u"park_retrieve"_s,
                 u"queue_penalty_timeout"_s, u"pickup_group"_s}) {
            const Stream whole = events(name);
            for (std::size_t at = 0; at < whole.size(); ++at) {
                if (!whole[at].starts_with("Event: Hangup\r\n"))
                    continue;
                Stream lost = whole;
                lost.erase(lost.begin() + std::ptrdiff_t(at));
                check(lost, name + u" without hangup "_s + QString::number(at), false);
            }
        }
    }

    void tellsTheSameInPacketsOfAnySize()
    {
        for (const QString &name : {u"atxfer_sip_refer_replaces"_s, u"queue_penalty_timeout"_s}) {
            const QByteArray bytes = recording::bytes(name);
            const auto greeting = bytes.indexOf("\r\n") + 2;
            QStringList story;
            for (const qsizetype size :
                {bytes.size(), qsizetype(1460), qsizetype(61), qsizetype(1)}) {
                Scene scene;
                for (qsizetype from = greeting; from < bytes.size(); from += size) {
                    const QByteArray part = bytes.mid(from, size);
                    scene.hear({part.constData(), std::size_t(part.size())});
                }
                if (story.isEmpty())
                    story = scene.story();
                QVERIFY(!story.isEmpty());
                QCOMPARE(scene.story(), story);
            }
        }
    }

    void keepsTwoExchangesOfWordsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *one, const char *other) {
            QTest::addRow("%s and %s", one, other)
                << QString::fromLatin1(one) << QString::fromLatin1(other);
        };
        row("call_answered_hangup_by_caller", "ringgroup_local");
        row("queue_answered_caller_hangup", "trunk_in_did_queue");
        row("atxfer_ami", "blindtransfer_ami");
        row("park_retrieve", "pickup_group");
        row("conference", "call_no_answer");
    }

    void keepsTwoExchangesOfWordsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Stream first = withoutLists(events(one));
        const Stream second = withoutLists(events(other));
        QStringList expected;
        for (const Stream &stream : {first, second}) {
            Scene alone;
            hear(alone, stream);
            expected += alone.story();
        }
        Scene scene;
        std::mt19937 dice(7);
        for (std::size_t i = 0, j = 0; i < first.size() || j < second.size();) {
            const bool isFirst = j == second.size() || (i < first.size() && dice() % 2 == 0);
            scene.hear(isFirst ? first[i++] : second[j++]);
        }
        QVERIFY(isEmpty(scene));
        QCOMPARE(sorted(scene.story()), sorted(expected));
    }

    void survivesAnyOrder()
    {
        Stream soup;
        for (const QString &name : {u"atxfer_ami"_s, u"ringgroup_local"_s, u"park_retrieve"_s,
                 u"conference"_s, u"queue_priority_withdraw"_s, u"snapshot_busy"_s}) {
            const Stream stream = events(name);
            soup.insert(soup.end(), stream.begin(), stream.end());
        }
        std::mt19937 dice(1);
        for (int round = 0; round < 5; ++round) {
            std::ranges::shuffle(soup, dice);
            check(soup, u"shuffled "_s + QString::number(round), false);
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenStreams)
#include "tst_brokenstreams.moc"
