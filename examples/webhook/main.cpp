// SPDX-License-Identifier: MIT
#include "courier.h"
#include "source.h"

#include <cordboard/pbx/journal/journal.h>
#include <cordboard/pbx/json.h>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

struct Options {
    QUrl hook;
    QString folder;
    QString where; ///< a URL or a recording; empty to deliver what is left
    std::chrono::milliseconds firstWait{1000};
};

std::optional<Options> read(QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Posts each call event as JSON to HOOK. What could not be delivered waits in FOLDER.\n"
        "Without SOURCE it delivers what is left there, and ends."));
    parser.addHelpOption();
    const QCommandLineOption retry(QStringLiteral("retry-after"),
        QStringLiteral("The first wait after a failure; the next are longer."),
        QStringLiteral("seconds"), QStringLiteral("1"));
    parser.addOption(retry);
    parser.addPositionalArgument(QStringLiteral("hook"), QStringLiteral("http or https URL"));
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where events wait"));
    parser.addPositionalArgument(
        QStringLiteral("source"), QStringLiteral("ami://user@host or a recording"), {});
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    bool isNumber = false;
    const double seconds = parser.value(retry).toDouble(&isNumber);
    Options options{QUrl(arguments.value(0), QUrl::StrictMode), arguments.value(1),
        arguments.value(2), std::chrono::milliseconds(qint64(seconds * 1000))};
    const QString scheme = options.hook.scheme();
    const bool isHook = options.hook.isValid() && !options.hook.host().isEmpty()
        && (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
    if (arguments.size() < 2 || arguments.size() > 3 || !isHook || !isNumber || seconds <= 0) {
        say(QStringLiteral(
            "usage: webhook [--retry-after SECONDS] http[s]://HOOK FOLDER [SOURCE]"));
        return std::nullopt;
    }
    return options;
}

void end(int exit, const QString &sentence)
{
    if (!sentence.isEmpty())
        say(sentence);
    QCoreApplication::exit(exit);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto options = read(application);
    if (!options)
        return 2;
    Outbox outbox(options->folder);
    QString problem = outbox.open();
    const auto source = options->where.isEmpty() || !problem.isEmpty()
        ? nullptr
        : openSource(options->where, problem);
    if (!problem.isEmpty()) {
        say(problem);
        return 2;
    }

    Courier courier(outbox, options->hook, options->firstWait);
    QObject::connect(&courier, &Courier::remarked, &application, &say);
    QObject::connect(&courier, &Courier::failed, &application,
        [](const QString &sentence) { end(1, sentence); });
    bool isOver = !source;
    QObject::connect(&courier, &Courier::emptied, &application, [&isOver] {
        if (isOver)
            end(0, {});
    });

    std::unique_ptr<pbx::Journal> journal;
    if (source) {
        watchLink(*source);
        pbx::Exchange &exchange = source->exchange();
        journal = std::make_unique<pbx::Journal>(
            exchange.channels(), exchange.endpoints(), [&](const pbx::CallEvent &event) {
                const QString trouble = outbox.put(pbx::toJson(event, exchange.server()));
                if (!trouble.isEmpty())
                    end(1, trouble);
                courier.wake();
            });
        QObject::connect(
            source.get(), &live::Source::ended, &application, [&](const QString &trouble) {
                if (!trouble.isEmpty())
                    say(trouble);
                isOver = true;
                courier.wake();
            });
        QMetaObject::invokeMethod(source.get(), &live::Source::start, Qt::QueuedConnection);
    }
    courier.wake();
    return QCoreApplication::exec();
}
