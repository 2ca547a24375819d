// SPDX-License-Identifier: MIT
#include "ami/transcript.h"
#include "pbx/cacofonisk/json.h"
#include "pbx/cacofonisk/reporter.h"
#include "recording.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <deque>

using namespace Qt::Literals::StringLiterals;
using pbx::cacofonisk::Report;
using pbx::cacofonisk::Reporter;

namespace {

QDir folder() { return QDir(recording::folder() + u"/../cacofonisk"_s); }

/// The events of a recording, decoded, with the texts that they show.
class Recorded
{
public:
    explicit Recorded(const QString &name)
    {
        const auto transcript = ami::Transcript::open(folder().filePath(name + u".events.json"_s));
        while (const auto message = transcript ? (*transcript)->next() : std::nullopt)
            add(*message);
    }
    Recorded(const Recorded &) = delete;
    Recorded &operator=(const Recorded &) = delete;

    std::vector<const ami::Event *> events() const
    {
        std::vector<const ami::Event *> events;
        for (const Kept &kept : m_kept)
            events.push_back(&kept.event);
        return events;
    }

private:
    struct Kept {
        std::deque<std::string> texts;
        std::vector<ami::Header> headers;
        ami::Event event;
    };

    void add(const ami::Message &message)
    {
        Kept &kept = m_kept.emplace_back();
        for (const ami::Header &header : message.headers()) {
            const std::string &name = kept.texts.emplace_back(header.name);
            const std::string &value = kept.texts.emplace_back(header.value);
            kept.headers.push_back({name, value});
        }
        ami::decode(ami::Message(kept.headers), kept.event);
    }

    std::deque<Kept> m_kept;
};

using Events = std::vector<const ami::Event *>;

/// Tells the events and throws away what they tell; how many channels are left.
std::size_t leftAfter(const Events &events)
{
    int told = 0;
    Reporter reporter([&told](const Report &) { ++told; });
    for (const ami::Event *const event : events)
        reporter.apply(*event, std::nullopt);
    return reporter.channels().count();
}

/// Where `got` lacks what `expected` has; empty if nowhere.
QString difference(const QJsonValue &expected, const QJsonValue &got, const QString &where)
{
    if (expected.isObject()) {
        const QJsonObject fields = expected.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QString found = difference(*it, got[it.key()], where + u'.' + it.key());
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isArray()) {
        const QJsonArray wanted = expected.toArray(); // sorted by name, as ours are
        if (wanted.size() != got.toArray().size())
            return where + u": not that many"_s;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QString found = difference(wanted[i], got[i], where + u'.' + QString::number(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    return expected == got ? QString() : where + u": "_s + got.toVariant().toString();
}

} // namespace

/// Every recording tells what is written down for it; a damaged one never does harm.
class TestCacofonisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (names().isEmpty())
            QSKIP("the recordings are not here");
    }

    void tellsTheSame_data() { addRecordings(); }

    void tellsTheSame()
    {
        QFETCH(QString, name);
        QFile file(folder().filePath(name + u".expected.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray expected
            = QJsonDocument::fromJson(file.readAll()).object().value(u"expected"_s).toArray();
        QVERIFY(!expected.isEmpty());
        QList<QJsonObject> told;
        QList<int> places;
        int place = 0;
        Reporter reporter([&](const Report &report) {
            told.append(toJson(report, u"pbx"_s));
            places.append(place);
        });
        const Recorded recorded(name);
        for (const ami::Event *const event : recorded.events()) {
            reporter.apply(*event, std::nullopt);
            ++place;
        }
        QCOMPARE(reporter.channels().count(), std::size_t(0));
        QCOMPARE(told.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            compare(expected[i].toObject(), told[i], places[i]);
    }

    void survivesDamage_data() { addRecordings(); }

    void survivesDamage()
    {
        QFETCH(QString, name);
        const Recorded recorded(name);
        const Events whole = recorded.events();
        for (std::size_t at = 0; at < whole.size(); ++at) {
            const auto from = whole.begin() + std::ptrdiff_t(at);
            QCOMPARE(leftAfter(Events(from, whole.end())), std::size_t(0));
            Events lost = whole;
            lost.erase(lost.begin() + std::ptrdiff_t(at));
            QVERIFY(leftAfter(lost) <= 1); // the one whose hangup was lost
            Events doubled = whole;
            doubled.insert(doubled.begin() + std::ptrdiff_t(at), whole[at]);
            QCOMPARE(leftAfter(doubled), std::size_t(0));
            if (at + 1 == whole.size())
                continue;
            Events swapped = whole;
            std::swap(swapped[at], swapped[at + 1]);
            QCOMPARE(leftAfter(swapped), std::size_t(0));
        }
    }

    void survivesAllAtOnce()
    {
        std::deque<Recorded> all;
        Events forwards;
        for (const QString &name : names()) {
            const Events events = all.emplace_back(name).events();
            forwards.insert(forwards.end(), events.begin(), events.end());
        }
        leftAfter(Events(forwards.rbegin(), forwards.rend()));
        Events mixed;
        constexpr std::size_t stride = 101;
        for (std::size_t first = 0; first < stride; ++first) {
            for (std::size_t at = first; at < forwards.size(); at += stride)
                mixed.push_back(forwards[at]);
        }
        leftAfter(mixed);
    }

private:
    static QStringList names()
    {
        QStringList names = folder().entryList({u"*.events.json"_s}, QDir::Files, QDir::Name);
        for (QString &name : names)
            name.chop(12);
        return names;
    }

    static void addRecordings()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }

    static void compare(QJsonObject expected, const QJsonObject &told, int place)
    {
        const QJsonValue at = expected.take(u"at"_s);
        if (at.isObject())
            QCOMPARE(place, at[u"index"_s].toInt());
        const QJsonValue raw = expected.take(u"ami"_s); // the headers of a user event
        if (raw.isObject())
            QCOMPARE(told.value(u"headers"_s).toObject(), raw.toObject());
        QCOMPARE(difference(expected, told, told.value(u"event"_s).toString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestCacofonisk)
#include "tst_cacofonisk.moc"
