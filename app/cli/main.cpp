// SPDX-License-Identifier: MIT
#include "attachment.h"
#include "command.h"
#include "interruption.h"
#include "options.h"
#include "output.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char **argv)
{
    Options options;
    if (const auto exit = read(options, argc, argv))
        return *exit;

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cordboardctl"));
    if (options.command == QLatin1String("number"))
        return runNumber(options.numbers);
    Interruption interruption;
    Attachment attachment(options);
    const auto command = Command::make(options, attachment);
    attachment.setLasting(command->isLasting());

    const auto leave = [](int exit) { QCoreApplication::exit(exit); };
    QObject::connect(
        &attachment, &Attachment::ready, command.get(), &Command::begin, Qt::QueuedConnection);
    QObject::connect(&attachment, &Attachment::failed, command.get(),
        [leave](int exit, const QString &sentence) {
            say(sentence);
            leave(exit);
        });
    QObject::connect(command.get(), &Command::ended, &application, leave);
    QObject::connect(&interruption, &Interruption::raised, command.get(), &Command::interrupt);
    QTimer::singleShot(0, &application, [&] {
        attachment.open();
        command->prepare();
    });
    return QCoreApplication::exec();
}
