// SPDX-License-Identifier: MIT
#pragma once

#include <cordboard/live/connection.h>

#include <QJsonObject>

#include <memory>

/// The exchange of a URL such as `amis://panel@pbx.example`, with the secret out of the
/// environment's CORDBOARD_SECRET; null with a sentence for anything else.
std::unique_ptr<live::Connection> openExchange(const QString &url, QString &problem);

/// The same for a URL; for anything else the recording in the file of that name.
std::unique_ptr<live::Source> openSource(const QString &where, QString &problem);

/// Says when the link is lost, and ends the program with 3 when the login is refused.
void watchLink(const live::Source &source);

/// One JSON object on a line of standard output, at once.
void print(const QJsonObject &object);

/// A sentence for people, on standard error.
void say(const QString &sentence);
