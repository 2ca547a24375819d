// SPDX-License-Identifier: MIT
#include "application.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/settings/settingsdialog.h"

/// What shows how things stand, and what is amiss.

void Application::connectHelp()
{
    const ui::Requests &requests = m_window.requests();
    connect(&requests, &ui::Requests::checkupRequested, this, &Application::openCheckup);
}

/// Over the dialog in which it was asked for.
void Application::openCheckup(const QString &exchange)
{
    const auto server = serverNamed(exchange);
    if (!server)
        return m_window.showResult(
            tr("Save the settings first, then test %1.").arg(exchange), false);
    QWidget *parent = &m_window;
    if (m_settings)
        parent = m_settings;
    auto *test = new ui::CheckupDialog(m_window.look(), parent);
    open(*test);
    m_signIn.find(*server).then(test, [test](const live::Access &access) { test->start(access); });
}
