// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectdialog.h"

#include "desk/wording.h"
#include "pbx/control.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/dialogs/trustbox.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QUrl>

namespace ui {

namespace {

    using Scheme = ami::ServerAddress::Scheme;

    /// Stands for the user where a whole address names none and nobody has typed one yet.
    const auto unknownUser = QStringLiteral("user");

    bool isWhole(const QString &host) { return host.contains(QLatin1String("://")); }

    tl::expected<ami::ServerAddress, QString> wholeAddress(const QString &text, const QString &user)
    {
        QUrl url(text.trimmed());
        if (url.isValid() && url.userName().isEmpty())
            url.setUserName(user.trimmed().isEmpty() ? unknownUser : user.trimmed());
        return ami::ServerAddress::parse(url.isValid() ? url.toString() : text.trimmed());
    }

    QLabel *plainLabelOf(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
        return label;
    }

    /// What can be typed for the own extension: the number, found by name too.
    QCompleter *completerOf(const QList<pbx::Extension> &extensions, QObject *parent)
    {
        auto *rows = new QStandardItemModel(parent);
        for (const pbx::Extension &extension : extensions) {
            auto *row = new QStandardItem(extension.number);
            const QString name = extension.name;
            row->setText(name.isEmpty() ? extension.number : extension.number + u' ' + name);
            rows->appendRow(row);
        }
        auto *completer = new QCompleter(rows, parent);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        return completer;
    }

} // namespace

ConnectDialog::ConnectDialog(const Look &look, QWidget *parent)
    : QDialog(parent), m_look(look), m_host(new QLineEdit(this)), m_port(new QLineEdit(this)),
      m_isEncrypted(new QCheckBox(tr("Encrypted link (TLS)"), this)),
      m_isHttp(new QCheckBox(tr("Through the exchange's web server (HTTP)"), this)),
      m_user(new QLineEdit(this)), m_secret(new QLineEdit(this)), m_extension(new QLineEdit(this)),
      m_title(new QLineEdit(this)), m_trust(new TrustBox(look, this)),
      m_sentence(plainLabelOf(this)), m_advice(plainLabelOf(this)), m_keyring(plainLabelOf(this)),
      m_demo(new QPushButton(tr("Look at the demo"), this)),
      m_try(new QPushButton(tr("Try"), this)), m_connect(new QPushButton(tr("Connect"), this))
{
    setWindowTitle(tr("Connect to your exchange"));
    setMinimumWidth(look.px(480));
    makeFields();
    makeButtons();
    onEdited();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::makeFields()
{
    m_host->setPlaceholderText(tr("pbx.example or 192.168.1.5"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setMaximumWidth(m_look.px(90));
    m_user->setPlaceholderText(tr("as in manager.conf"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_extension->setPlaceholderText(tr("101 \u2013 may be left empty"));
    m_keyring->setProperty("ink", QStringLiteral("second"));
    m_advice->setProperty("ink", QStringLiteral("second"));
    m_sentence->setFont(m_look.theme.font(Theme::Text::Strong));

    auto *address = new QHBoxLayout;
    address->setSpacing(m_look.px(8));
    address->addWidget(m_host, 1);
    auto *portLabel = new QLabel(tr("Port"), this);
    portLabel->setBuddy(m_port);
    address->addWidget(portLabel);
    address->addWidget(m_port);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(m_look.px(8));
    form->addRow(tr("Exchange"), address);
    form->addRow(QString(), m_isEncrypted);
    form->addRow(QString(), m_isHttp);
    form->addRow(tr("Trusted by"), m_trust);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Secret"), m_secret);
    form->addRow(QString(), m_keyring);
    form->addRow(tr("My extension"), m_extension);
    form->addRow(tr("Its name here"), m_title);
    m_title->setMaxLength(40);
    m_title->setPlaceholderText(tr("as its address \u2013 may be left empty"));
    m_host->setAccessibleName(tr("Address of the exchange"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(m_look.px(10));
    layout->addLayout(form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    const auto trustRow = [form, this](bool isShown) {
        m_trust->setVisible(isShown);
        form->labelForField(m_trust)->setVisible(isShown);
    };
    connect(m_isEncrypted, &QCheckBox::toggled, this, trustRow);
    trustRow(false);
    for (QLineEdit *field : {m_host, m_port, m_user, m_secret})
        connect(field, &QLineEdit::textEdited, this, &ConnectDialog::onEdited);
    for (QCheckBox *box : {m_isEncrypted, m_isHttp})
        connect(box, &QCheckBox::toggled, this, &ConnectDialog::onEdited);
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectDialog::takeAddressApart);
    connect(m_trust, &TrustBox::edited, this, &ConnectDialog::onEdited);
    connect(m_trust, &TrustBox::trusted, this, &ConnectDialog::tryOut);
}

void ConnectDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_demo->setAutoDefault(false);
    m_demo->hide();
    auto *buttons = new QHBoxLayout;
    auto *test = new QPushButton(tr("Test step by step\u2026"), this);
    test->setAutoDefault(false);
    test->setToolTip(tr("Shows how far the panel gets, and what to do about it"));
    connect(test, &QPushButton::clicked, this, &ConnectDialog::testInSteps);
    buttons->addWidget(m_demo);
    buttons->addWidget(test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_try);
    buttons->addWidget(m_connect);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_demo, &QPushButton::clicked, this, [this] {
        emit demoWanted();
        accept();
    });
    connect(m_try, &QPushButton::clicked, this, &ConnectDialog::tryOut);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        const QString extension = m_extension->text().trimmed().section(QLatin1Char(' '), 0, 0);
        if (!extension.isEmpty() && !pbx::isDialable(extension))
            return say(
                desk::wording(pbx::Objection::NotDialable).sentence, {}, QStringLiteral("bad"));
        if (const auto typed = server()) {
            emit chosen(*typed, secret(), extension);
            accept();
        }
    });
}

void ConnectDialog::setServer(const desk::Server &server, const QString &extension)
{
    const ami::ServerAddress &address = server.address;
    m_host->setText(QString(address.host + address.path));
    const quint16 usual = ami::ServerAddress::usualPort(address.scheme);
    m_port->setText(address.port == usual ? QString() : QString::number(address.port));
    m_isEncrypted->setChecked(address.isTls());
    m_isHttp->setChecked(address.isHttp());
    m_user->setText(address.user);
    m_extension->setText(extension);
    m_title->setText(server.title);
    m_trust->set(server.caFile, server.pin);
    onEdited();
    m_secret->setFocus();
}

void ConnectDialog::setKnownSecret(const QString &secret)
{
    m_knownSecret = secret;
    m_secret->setPlaceholderText(secret.isEmpty() ? QString() : tr("as before"));
}

void ConnectDialog::setKeyringProblem(const QString &problem)
{
    m_keyring->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_keyring->setText(
            tr("%1 The secret stays in memory only, and is asked for at each start.").arg(problem));
}

void ConnectDialog::showTrouble(ami::Failure failure, const QString &detail)
{
    const QString name = m_host->text().trimmed();
    const desk::Wording words = desk::wording(failure, name);
    say(words.sentence,
        detail.isEmpty() ? words.advice : tr("%1 (It says: %2)").arg(words.advice, detail),
        QStringLiteral("bad"));
}

void ConnectDialog::setDemoOffered(bool isOffered) { m_demo->setVisible(isOffered); }

tl::expected<desk::Server, QString> ConnectDialog::server() const
{
    const QString host = m_host->text().trimmed();
    const QString user = m_user->text().trimmed();
    if (host.isEmpty() || host.contains(QLatin1Char(' ')))
        return tl::unexpected(tr("Type the address of the exchange."));
    if (isWhole(host)) {
        if (const auto whole = wholeAddress(host, user); !whole)
            return tl::unexpected(whole.error());
    }
    if (user.isEmpty())
        return tl::unexpected(tr("Type the user, as it is named in manager.conf."));
    const int port = m_port->text().toInt();
    const qsizetype slash = host.indexOf(QLatin1Char('/'));
    desk::Server server;
    server.title = m_title->text().trimmed();
    server.address = {scheme(), user, slash < 0 ? host : host.left(slash),
        port > 0 ? quint16(port) : ami::ServerAddress::usualPort(scheme()),
        slash < 0 ? QString() : host.mid(slash)};
    const auto checked = ami::ServerAddress::parse(server.address.url());
    if (!checked)
        return tl::unexpected(checked.error());
    server.address = *checked;
    if (server.address.isTls()) {
        server.caFile = m_trust->caFile();
        server.pin = m_trust->pin();
    }
    return server;
}

QString ConnectDialog::secret() const
{
    return m_secret->text().isEmpty() ? m_knownSecret : m_secret->text();
}

void ConnectDialog::tryOut()
{
    takeAddressApart();
    const auto typed = server();
    if (!typed)
        return say(typed.error(), {}, QStringLiteral("bad"));
    if (secret().isEmpty())
        return showTrouble(ami::Failure::SecretMissing);
    delete m_attempt;
    m_attempt = new live::Attempt(this);
    connect(m_attempt, &live::Attempt::succeeded, this, &ConnectDialog::onSucceeded);
    connect(m_attempt, &live::Attempt::failed, this, &ConnectDialog::onFailed);
    setTrying(true);
    say(tr("Connecting to %1\u2026").arg(typed->address.name()), {}, {});
    m_attempt->start({typed->address, secret(), {typed->caFile, typed->pin}, {}, false});
}

/// What is typed is tested as it is; without a secret it goes as far as the login.
void ConnectDialog::testInSteps()
{
    takeAddressApart();
    const auto typed = server();
    if (!typed)
        return say(typed.error(), {}, QStringLiteral("bad"));
    auto *test = new CheckupDialog(m_look, this);
    test->setAttribute(Qt::WA_DeleteOnClose);
    test->show();
    test->start({typed->address, secret(), {typed->caFile, typed->pin}, {}, false});
}

void ConnectDialog::onSucceeded(
    const live::LinkState &state, const QList<pbx::Extension> &extensions)
{
    setTrying(false);
    if (state.trouble != ami::Failure::None)
        return showTrouble(state.trouble, state.missingParts.join(QStringLiteral("; ")));
    const QString version
        = state.version.isEmpty() ? tr("Asterisk") : tr("Asterisk %1").arg(state.version);
    QString missing;
    if (!state.missingParts.isEmpty())
        missing = tr("Not shown: %1").arg(state.missingParts.join(QStringLiteral("; ")));
    say(tr("It works: %1 with %2 extensions.").arg(version).arg(extensions.size()), missing,
        QStringLiteral("good"));
    m_extension->setCompleter(completerOf(extensions, m_extension));
    m_connect->setEnabled(true);
    m_connect->setDefault(true);
    if (m_extension->text().isEmpty())
        m_extension->setFocus();
    else
        m_connect->setFocus();
}

void ConnectDialog::onFailed(ami::Failure failure, const QString &detail)
{
    setTrying(false);
    showTrouble(failure, detail);
    const bool isAboutTrust = failure == ami::Failure::CertificateUntrusted
        || failure == ami::Failure::CertificateForOtherHost;
    if (const auto typed = server(); typed && isAboutTrust)
        m_trust->offer(typed->address);
}

Scheme ConnectDialog::scheme() const
{
    if (m_isHttp->isChecked())
        return m_isEncrypted->isChecked() ? Scheme::Https : Scheme::Http;
    return m_isEncrypted->isChecked() ? Scheme::AmiTls : Scheme::Ami;
}

/// A whole address may be typed or pasted: `https://pbx.example:8089/asterisk`.
void ConnectDialog::takeAddressApart()
{
    if (!isWhole(m_host->text()))
        return;
    const auto typed = wholeAddress(m_host->text(), m_user->text());
    if (!typed)
        return say(typed.error(), {}, QStringLiteral("bad"));
    m_host->setText(QString(typed->host + typed->path));
    m_isEncrypted->setChecked(typed->isTls());
    m_isHttp->setChecked(typed->isHttp());
    const bool isUsual = typed->port == ami::ServerAddress::usualPort(typed->scheme);
    m_port->setText(isUsual ? QString() : QString::number(typed->port));
    if (typed->user != unknownUser)
        m_user->setText(typed->user);
}

/// What was tried is no longer what is typed.
void ConnectDialog::onEdited()
{
    m_port->setPlaceholderText(QString::number(ami::ServerAddress::usualPort(scheme())));
    delete m_attempt;
    m_attempt = nullptr;
    setTrying(false);
    m_connect->setEnabled(false);
    m_try->setDefault(true);
    say({}, {}, {});
}

void ConnectDialog::say(const QString &sentence, const QString &advice, const QString &ink)
{
    m_sentence->setProperty("ink", ink);
    style()->unpolish(m_sentence); // the ink is part of the style
    style()->polish(m_sentence);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void ConnectDialog::setTrying(bool isTrying)
{
    m_try->setEnabled(!isTrying);
    m_try->setText(isTrying ? tr("Trying\u2026") : tr("Try"));
}

} // namespace ui
