// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "hostile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
namespace action = ami::action;

namespace {

void put(QString &member, const QString &text) { member = text; }
void put(QList<ami::Variable> &member, const QString &text) { member = {{u"NAME"_s, text}}; }
template <typename T>
void put(std::optional<T> &, const QString &)
{
}

template <typename T>
constexpr bool isText = std::is_same_v<T, QString> || std::is_same_v<T, QList<ami::Variable>>;

/// Calls `check` with one action for each text that T can carry, filled with `text`.
template <typename T, typename Check>
void filled(const QString &text, Check check)
{
    std::apply(
        [&](const auto &...parameter) {
            const auto one = [&](const auto &p) {
                if constexpr (requires { p.member; }) {
                    T made;
                    auto &member = made.*p.member;
                    if constexpr (isText<std::remove_cvref_t<decltype(member)>>) {
                        put(member, text);
                        check(ami::Action(made));
                    }
                }
            };
            (one(parameter), ...);
        },
        T::parameters);
}

template <typename Check, typename... T>
void eachFilled(const QString &text, Check check, std::tuple<T...> *)
{
    (filled<T>(text, check), ...);
}

using All = std::tuple<action::Challenge, action::Login, action::Events, action::PJSIPShowEndpoint,
    action::QueueStatus, action::ParkedCalls, action::ConfbridgeList, action::DBGetTree,
    action::Originate, action::Hangup, action::Redirect, action::BlindTransfer, action::Park,
    action::QueuePause, action::OriginateChanSpy, action::Atxfer, action::CancelAtxfer,
    action::Bridge, action::Setvar, action::MuteAudio, action::PlayDTMF, action::MixMonitor,
    action::StopMixMonitor, action::MixMonitorMute, action::PJSIPNotify, action::ConfbridgeMute,
    action::ConfbridgeUnmute, action::ConfbridgeKick, action::ConfbridgeLock,
    action::ConfbridgeUnlock, action::ConfbridgeStartRecord, action::ConfbridgeStopRecord,
    action::QueueAdd, action::QueueRemove, action::QueuePenalty, action::QueueMemberRingInUse,
    action::QueueWithdrawCaller, action::QueueChangePriorityCaller, action::QueueReset,
    action::DBPut, action::DBDel>;

/// Lines end at CRLF, there is no other line break, and the empty line is the last.
bool isOneAction(const QByteArray &bytes)
{
    const auto lines = bytes.split('\n');
    if (lines.size() < 3 || !lines.last().isEmpty() || lines.at(lines.size() - 2) != "\r")
        return false;
    for (qsizetype i = 0; i + 2 < lines.size(); ++i) {
        if (lines.at(i).size() < 2 || lines.at(i).indexOf('\r') != lines.at(i).size() - 1
            || lines.at(i).contains('\0'))
            return false;
    }
    return !bytes.contains("\nAction: ") && bytes.startsWith("Action: ");
}

} // namespace

/// Every text of every action, filled with what an attacker would write.
class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void neverCarryALineBreak()
    {
        int tried = 0;
        for (const QString &text : hostile::breakouts()) {
            const auto isRefused = [&](const ami::Action &made) {
                const auto bytes = ami::encode(made, "a1");
                QVERIFY2(!bytes, made.name().constData());
                QCOMPARE(bytes.error().reason, ami::Unsendable::Reason::ControlCharacter);
                ++tried;
            };
            eachFilled(text, isRefused, static_cast<All *>(nullptr));
        }
        QVERIFY(tried > 400);
    }

    void carryOddTextsAsTheyAre()
    {
        for (const QString &text : hostile::oddities()) {
            const auto isWhole = [&](const ami::Action &made) {
                const auto bytes = ami::encode(made, "a1");
                QVERIFY2(bytes, made.name().constData());
                QVERIFY2(isOneAction(*bytes), bytes->constData());
                QVERIFY2(bytes->contains(QByteArray(text.toUtf8() + "\r\n")), bytes->constData());
            };
            eachFilled(text, isWhole, static_cast<All *>(nullptr));
        }
    }

    void carryNoBrokenVariableName()
    {
        for (const QString &text : hostile::breakouts()) {
            const action::Originate call{.variables = {{text, u"x"_s}}};
            QVERIFY(!ami::encode(call, "a1"));
        }
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
