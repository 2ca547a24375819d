// SPDX-License-Identifier: MIT
#include "application.h"
#include "desk/provisioning.h"
#include "languages.h"
#include "options.h"
#include "surroundings/privacy.h"

#include <QApplication>

#include <vector>

namespace {

/// Qt would end the program with a crash where there is none.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Texts are there before the first window is: what the profile says is looked up beforehand.
QString languageFor(const Options &options)
{
    if (!options.language.isEmpty())
        return options.language;
    desk::Profiles profiles(desk::Profiles::standardFolder());
    if (const QString path = provisioningPath(options); !path.isEmpty())
        profiles.setProvisioning(desk::Provisioning::ofFile(path));
    const QString name = options.profile.isEmpty() ? profiles.last() : options.profile;
    return languages::bestFor(profiles.load(name).profile.language);
}

/// A desktop that starts its programs again at the login tells each the name of its part of the
/// session, in a way that is Qt's business: `-session NAME`. Everything else is ours.
struct Arguments {
    Arguments(int argc, char **argv)
    {
        for (int i = 0; i < argc; ++i) {
            const bool isSession = i + 1 < argc && qstrcmp(argv[i], "-session") == 0;
            if (i == 0 || isSession)
                qts.push_back(argv[i]);
            if (isSession)
                qts.push_back(argv[++i]);
            else
                ours.push_back(argv[i]);
        }
    }

    std::vector<char *> ours;
    std::vector<char *> qts;
};

/// Qt's last words, without a core file behind them.
void onMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    say(message);
    if (type == QtFatalMsg)
        std::_Exit(int(Exit::Failed));
}

} // namespace

int main(int argc, char **argv)
{
    privacy::begin();
    Options options;
    Arguments arguments(argc, argv);
    if (const auto exit = read(options, int(arguments.ours.size()), arguments.ours.data()))
        return *exit;
    if (!hasDisplay()) {
        say(QStringLiteral("there is no display to show the panel on (DISPLAY and WAYLAND_DISPLAY "
                           "are not set)"));
        return int(Exit::Failed);
    }
    qInstallMessageHandler(onMessage);
    options.wish.activation = givenActivation();

    int count = int(arguments.qts.size());
    QApplication qt(count, arguments.qts.data());
    QApplication::setApplicationName(QStringLiteral("cordboard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cordboard"));
    QApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cordboard"));
    const QString language = languageFor(options);
    languages::speak(qt, language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    Application application(options);
    if (const auto exit = application.start())
        return *exit;
    return QApplication::exec();
}
