// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>
#include <vector>

/// What a panel has heard of calls that scripted phones made with a real Asterisk: the files of
/// tests/transcripts.
namespace transcripts {

/// Their names, of Asterisk 22 or 16.
QStringList names(int version = 22);
/// The messages of one; none if there is no such file.
std::vector<std::string> messages(const QString &name, int version = 22);

/// What is told of one, and what breaks the promises that hold for every story: each phone that
/// begins to ring stops once, a call ends once, and nothing is left.
struct Told {
    QStringList story;
    QStringList faults;
};
Told told(const QString &name, int version = 22);

/// How what is told of it differs from `story`, or what is wrong with it; nothing where all is
/// well. Asterisk 16 lets the same happen, some of it in another order.
QString mistold(const QString &name, QStringList story);

/// How the calls looked one after another: `held 101>102 + ringing 102>103`.
QStringList pictures(const QString &name);

} // namespace transcripts
