// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "ami/parser.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <string>
#include <vector>

/// The recordings of a real Asterisk 22, where they are at hand: the folder that the environment's
/// CORDBOARD_SHARED_DATA names, or `../shared/data` beside the project.
namespace recording {

QString folder();
bool areHere();
/// Their names, without `.ami`.
QStringList names();
QByteArray bytes(const QString &name);

/// A mark that was written while recording, and how many bytes had come until then.
struct Mark {
    QString text;
    qint64 offset;
};
QList<Mark> marks(const QString &name);

/// The messages of a stream, each with all its bytes; without the greeting.
std::vector<std::string> cut(const QByteArray &stream);

/// Hands every event of the stream on, as it is decoded.
void play(ami::Text stream, const std::function<void(const ami::Event &)> &hear);

} // namespace recording
