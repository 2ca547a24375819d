// SPDX-License-Identifier: MIT
#include "desk/callerpages/callerpages.h"
#include "desk/callerpages/pageaddress.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallerPages)
    };

    constexpr int maxEntries = 50;

    /// An INI value with a comma in it is read as a list.
    QString text(const QSettings &settings, const QString &key)
    {
        const QVariant value = settings.value(key);
        const bool isList = value.typeId() == QMetaType::QStringList;
        return (isList ? value.toStringList().join(u',') : value.toString()).trimmed();
    }

    QString nameOf(CallerPage::When when)
    {
        switch (when) {
        case CallerPage::When::Ringing:
            return u"ringing"_s;
        case CallerPage::When::Answered:
            return u"answered"_s;
        case CallerPage::When::Button:
            break;
        }
        return u"button"_s;
    }

    CallerPage::When whenNamed(const QString &name)
    {
        for (const auto when : {CallerPage::When::Ringing, CallerPage::When::Answered}) {
            if (nameOf(when) == name)
                return when;
        }
        return CallerPage::When::Button; // what is not understood never opens by itself
    }

} // namespace

void read(QSettings &settings, CallerPages &pages, QStringList &problems)
{
    settings.beginGroup(u"callerPages"_s);
    pages.hosts = settings.value(u"hosts"_s).toStringList().mid(0, maxEntries);
    pages.hosts.removeAll(QString());
    pages.isPlainHttpAllowed = text(settings, u"plainHttp"_s) == u"true"_s;
    const int count = std::min(settings.beginReadArray(u"pages"_s), maxEntries);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        pages.pages.append({text(settings, u"name"_s), text(settings, u"address"_s),
            whenNamed(text(settings, u"when"_s))});
    }
    settings.endArray();
    settings.endGroup();
    for (const CallerPage &page : std::as_const(pages.pages)) {
        if (const auto address = PageAddress::parse(page.address, pages); !address)
            problems += Words::tr("The caller page \"%1\" is not used: %2")
                            .arg(page.name.left(40), address.error());
    }
}

void write(QSettings &settings, const CallerPages &pages)
{
    settings.remove(u"callerPages"_s);
    settings.beginGroup(u"callerPages"_s);
    settings.setValue(u"hosts"_s, pages.hosts);
    settings.setValue(u"plainHttp"_s, pages.isPlainHttpAllowed);
    settings.beginWriteArray(u"pages"_s, int(pages.pages.size()));
    for (int i = 0; i < pages.pages.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"name"_s, pages.pages[i].name);
        settings.setValue(u"address"_s, pages.pages[i].address);
        settings.setValue(u"when"_s, nameOf(pages.pages[i].when));
    }
    settings.endArray();
    settings.endGroup();
}

} // namespace desk
