// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringList>

/// What an exchange sent, cut into messages and freed of what differs from one run to the next.
class Transcript
{
public:
    struct Line {
        QByteArray name;
        QByteArray value;
    };

    struct Message {
        QList<Line> lines;

        QByteArray value(const QByteArray &name) const;
        bool isEvent() const { return lines.first().name == "Event"; }
        QByteArray name() const { return lines.first().value; }
        QByteArrayList names() const;
    };

    explicit Transcript(const QByteArray &bytes);

    /// The recorded scenario of that name; empty where the recordings are not at hand.
    static Transcript recorded(const QString &name);
    static bool hasRecordings();

    /// Everything, replies included.
    const QList<Message> &messages() const { return m_messages; }

    /// What differs between the events of two runs of the same scenario, in words; nothing if
    /// they have the same headers with the same values in the same order. Where Asterisk's
    /// threads race, either order is right; notices about states may come anywhere, and those
    /// about the phone `elsewhere` not at all.
    static QStringList differences(
        const Transcript &played, const Transcript &recorded, const QByteArray &elsewhere = {});

private:
    QList<Message> m_messages;
};
