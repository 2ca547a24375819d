// SPDX-License-Identifier: MIT
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initResources()
{
    Q_INIT_RESOURCE(languages); // a static library's resources are not registered by themselves
}

namespace languages {

namespace {

    using namespace Qt::Literals::StringLiterals;

    QString languageOf(const QString &code) { return code.section(u'_', 0, 0); }

    /// The known language that serves somebody who wants that one; empty if none does.
    QString serving(QString code)
    {
        code.replace(u'-', u'_');
        if (known().contains(code))
            return code;
        for (const QString &language : known()) {
            if (languageOf(language) == languageOf(code))
                return language;
        }
        return {};
    }

    /// Where the country is the system's, so are its habits: 24 hours, commas, the first weekday.
    /// Digits are those of telephones everywhere: two kinds beside each other are hard to read.
    QLocale habitsOf(const QString &code)
    {
        const QLocale system = QLocale::system();
        const QLocale locale
            = languageOf(system.name()) == languageOf(code) ? system : QLocale(code);
        if (locale.zeroDigit() == "0"_L1)
            return locale;
        return QLocale(locale.language(), QLocale::UnitedArabEmirates);
    }

} // namespace

QStringList known() { return {u"en"_s, u"de"_s, u"es"_s, u"it"_s, u"pt_BR"_s, u"fr"_s, u"ar"_s}; }

QString nameOf(const QString &code)
{
    if (code == "pt_BR"_L1)
        return u"Português (Brasil)"_s;
    QString name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1)
        return u"English"_s;
    return name.isEmpty() ? code : name.replace(0, 1, name.at(0).toUpper());
}

QString bestFor(const QString &wish)
{
    if (const QString found = serving(wish); !found.isEmpty())
        return found;
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (const QString found = serving(language); !found.isEmpty())
            return found;
    }
    return u"en"_s;
}

void speak(QCoreApplication &program, const QString &code)
{
    initResources();
    QLocale::setDefault(habitsOf(code));
    const auto load = [&program](const QString &file) {
        auto *const texts = new QTranslator(&program);
        if (texts->load(file))
            QCoreApplication::installTranslator(texts);
    };
    load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + code + u".qm"_s);
    load(u":/cordboard/languages/cordboard_"_s + code + u".qm"_s);
}

} // namespace languages
