// SPDX-License-Identifier: MIT
#include "ui/settings/settingspages.h"

#include "ui/settings/callerpagespage.h"
#include "ui/settings/desktoppage.h"
#include "ui/settings/directoriespage.h"
#include "ui/settings/exchangespage.h"
#include "ui/settings/historypage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/lookspage.h"
#include "ui/settings/myphonepage.h"
#include "ui/settings/numberspage.h"
#include "ui/settings/popupspage.h"
#include "ui/settings/profilespage.h"
#include "ui/settings/queuespage.h"
#include "ui/settings/rolepage.h"

namespace ui {

QList<SettingsPage *> settingsPages(const PageFacts &facts, QWidget *parent)
{
    return {
        new MyPhonePage(facts, parent),
        new ExchangesPage(facts, parent),
        new ProfilesPage(facts, parent),
        new NumbersPage(facts, parent),
        new PopupsPage(facts, parent),
        new CallerPagesPage(facts, parent),
        new DirectoriesPage(facts, parent),
        new QueuesPage(facts, parent),
        new HistoryPage(facts, parent),
        new LooksPage(facts, parent),
        new LanguagePage(facts, parent),
        new RolePage(facts, parent),
        new KeysPage(facts, parent),
        new DesktopPage(facts, parent),
    };
}

} // namespace ui
