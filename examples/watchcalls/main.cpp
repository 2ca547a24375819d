// SPDX-License-Identifier: MIT
#include "source.h"

#include <cordboard/pbx/journal/journal.h>
#include <cordboard/pbx/json.h>

#include <QCoreApplication>

/// Prints what happens to calls, a JSON object a line, until it is stopped or the recording ends.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        say(QStringLiteral("usage: watchcalls ami://user@host | amis://user@host | RECORDING"));
        return 2;
    }
    QString problem;
    const auto source = openSource(QString::fromLocal8Bit(argv[1]), problem);
    if (!source) {
        say(problem);
        return 2;
    }

    pbx::Exchange &exchange = source->exchange();
    const pbx::Journal journal(exchange.channels(), exchange.endpoints(),
        [&exchange](const pbx::CallEvent &event) { print(pbx::toJson(event, exchange.server())); });

    QObject::connect(source.get(), &live::Source::ended, &application, [](const QString &trouble) {
        if (!trouble.isEmpty())
            say(trouble);
        QCoreApplication::exit(trouble.isEmpty() ? 0 : 5);
    });
    watchLink(*source);
    QMetaObject::invokeMethod(source.get(), &live::Source::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
