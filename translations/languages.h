// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

/// The languages that the panel speaks, by their codes (`de`, `pt_BR`).
namespace languages {

QStringList known();

/// What its speakers call it: `Deutsch`, `português (Brasil)`.
QString nameOf(const QString &code);

/// Which of the known ones is best for a wish: itself, else one of the same language, else that of
/// the system, else English. An empty wish is the system's.
QString bestFor(const QString &wish);

/// Gives the program all its texts in that language, with Qt's own, and the times and numbers of
/// its country. To be called once, before anything is shown.
void speak(QCoreApplication &program, const QString &code);

} // namespace languages
