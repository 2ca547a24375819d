// SPDX-License-Identifier: MIT
#include "application.h"
#include "desk/wording.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/settings/settingsdialog.h"

/// What the panel asks the operator, in dialogs that never block it.

/// Shows a dialog that ends itself.
void Application::open(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.show();
    dialog.raise();
}

std::optional<desk::Server> Application::serverNamed(const QString &name) const
{
    for (const desk::Server &server : m_profile.servers) {
        if (server.name() == name)
            return server;
    }
    return std::nullopt;
}

ui::ConnectDialog &Application::dialog()
{
    if (!m_dialog) {
        m_dialog = new ui::ConnectDialog(m_window.look(), &m_window);
        connectDialog(*m_dialog);
    }
    open(*m_dialog);
    return *m_dialog;
}

/// About the exchange that is in trouble, if there is one; for a first one otherwise.
void Application::openConnection()
{
    const live::LinkState *const link = m_window.board().worstLink();
    if (const auto server = link ? serverNamed(link->server) : std::nullopt)
        return openConnection(*server, *link);
    if (!m_profile.servers.isEmpty())
        return openConnection(m_profile.servers.constFirst(), {});
    openNewConnection();
}

void Application::openNewConnection()
{
    m_replaced.clear();
    ui::ConnectDialog &asking = dialog();
    asking.setDemoOffered(!m_demo && m_profile.servers.isEmpty());
    m_secrets.find(QStringLiteral("ami://")).then(&asking, [&asking](const desk::KeptSecret &none) {
        asking.setKeyringProblem(none.problem);
    });
}

void Application::openConnection(const desk::Server &server, const live::LinkState &link)
{
    m_replaced = server.name();
    ui::ConnectDialog &asking = dialog();
    const bool isOwnElsewhere
        = serverNamed(m_profile.own.server) && m_profile.own.server != m_replaced;
    asking.setServer(server, isOwnElsewhere ? QString() : m_profile.own.number);
    if (!link.isUp() && link.trouble != live::Trouble::None)
        asking.showTrouble(link.trouble, link.detail);
    const bool isUseless = link.trouble == live::Trouble::LoginRefused;
    m_secrets.find(server.address.url())
        .then(&asking, [&asking, isUseless](const desk::KeptSecret &found) {
            asking.setKeyringProblem(found.problem);
            if (!isUseless)
                asking.setKnownSecret(found.text);
        });
}

/// The exchange is in the window with its trouble, and one dialog at a time asks.
void Application::askForSecret(const desk::Server &server, const QString &problem)
{
    live::LinkState missing;
    missing.server = server.name();
    missing.trouble = live::Trouble::SecretMissing;
    m_window.showLink(missing);
    m_tray.setLink(missing);
    if (m_dialog)
        return;
    openConnection(server, missing);
    m_dialog->setKeyringProblem(problem);
}

void Application::use(const desk::Server &server, const QString &secret, const QString &extension)
{
    const QString name = server.name();
    if (m_profile.name.isEmpty())
        adoptProfile(name); // it was the demo's until now
    m_profile.servers.removeIf([this, &name](const desk::Server &known) {
        return known.name() == m_replaced || known.name() == name;
    });
    m_profile.servers.append(server);
    for (const QString &old : {m_replaced, QStringLiteral("demo")}) {
        if (old.isEmpty() || old == name)
            continue;
        forget(old);
    }
    renameFavourites(m_replaced, name);
    m_demo.reset();
    const bool wasOwnHere = !serverNamed(m_profile.own.server) || m_profile.own.server == name;
    if (!extension.isEmpty() || wasOwnHere)
        m_profile.own = {name, extension};
    m_window.setOwnExtension(m_profile.own.number, m_profile.own.server);
    m_profiles.setLast(m_profile.name);
    remember();
    showProfiles();
    m_operations.setProfile(m_profile);
    m_signIn.begin(server, secret);
}

/// Those of an exchange that is called otherwise now stay.
void Application::renameFavourites(const QString &before, const QString &now)
{
    QSet<models::RowKey> renamed;
    for (const models::RowKey &favourite : m_window.board().favourites())
        renamed.insert({favourite.server == before ? now : favourite.server, favourite.name});
    if (!before.isEmpty() && before != now)
        m_window.setFavourites(renamed);
}

void Application::reconnect(const QString &name)
{
    if (m_exchanges.has(name))
        m_exchanges.reconnect(name);
    else if (const auto server = serverNamed(name))
        m_signIn.begin(*server);
}

void Application::chooseOwn(const QString &server, const QString &number)
{
    m_profile.own = {server, number};
    m_operations.setProfile(m_profile);
    remember();
}

void Application::openSettings()
{
    if (!m_settings) {
        m_hotkeys.look();
        m_profile.desktop.atLogin = m_autostart.state();
        const ui::PageFacts facts{m_window.look(), m_window.board(), m_window.requests(),
            desk::Dialects(orders::DialectChoice::folder()), &m_window.commands(), m_locked,
            surroundings()};
        m_settings = new ui::SettingsDialog(facts, m_profile, &m_window);
        connect(m_settings, &ui::SettingsDialog::saved, this, &Application::saveSettings);
        connectDirectories(*m_settings);
    }
    open(*m_settings);
}

void Application::saveSettings()
{
    desk::Profile profile = m_profile;
    arrange(profile);
    m_settings->writeTo(profile);
    saveAutostart(profile.desktop.atLogin);
    closeExcept(profile.servers);
    apply(profile);
    remember();
}

/// The exchange is not shown any more, and nothing of it is kept.
void Application::forget(const QString &exchange)
{
    leave(exchange);
    m_queues.forget(exchange);
}

/// The exchange is not shown for now.
void Application::leave(const QString &exchange)
{
    m_exchanges.close(exchange);
    m_alerts.setLink(exchange, false, m_window.look().now(exchange));
    m_history.scribe().setLink(exchange, false);
    m_window.board().forget(exchange);
    m_phonebook.names().forget(exchange);
    m_tray.forget(exchange);
}

/// Exchanges that were taken from the list.
void Application::closeExcept(const QList<desk::Server> &servers)
{
    for (const desk::Server &server : std::as_const(m_profile.servers)) {
        const QString name = server.name();
        if (std::ranges::any_of(
                servers, [&name](const desk::Server &one) { return one.name() == name; }))
            continue;
        forget(name);
    }
}
