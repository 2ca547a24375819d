// SPDX-License-Identifier: MIT
#include "ui/dialogs/trustbox.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

    /// In groups, so that it can be read to somebody over the telephone.
    QString readable(const QByteArray &pin)
    {
        QStringList groups;
        for (int at = 0; at < pin.size(); at += 4)
            groups += QString::fromLatin1(pin.mid(at, 4));
        return groups.join(QLatin1Char(' '));
    }

} // namespace

TrustBox::TrustBox(const Look &look, QWidget *parent)
    : QWidget(parent), m_file(new QLineEdit(this)), m_key(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_file->setPlaceholderText(tr("Authorities this computer trusts"));
    m_file->setAccessibleName(tr("File with the certificate of the authority"));
    m_key->setTextFormat(Qt::PlainText);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setWordWrap(true);
    m_key->setFont(look.theme.font(Theme::Text::Small));
    m_button->setAutoDefault(false);
    auto *browse = new QPushButton(tr("File\u2026"), this);
    browse->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_file, 0, 0);
    grid->addWidget(browse, 0, 1);
    grid->addWidget(m_key, 1, 0, 1, 2);
    grid->addWidget(m_button, 2, 0, 1, 2, Qt::AlignLeft);
    connect(browse, &QPushButton::clicked, this, &TrustBox::chooseFile);
    connect(m_file, &QLineEdit::textEdited, this, &TrustBox::edited);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const bool isTrusting = m_pin.isEmpty();
        m_pin = isTrusting ? m_offered : QByteArray();
        m_offered.clear();
        review();
        emit edited();
        if (isTrusting)
            emit trusted();
    });
    review();
}

void TrustBox::set(const QString &caFile, const QByteArray &pin)
{
    m_file->setText(caFile);
    m_pin = pin;
    m_offered.clear();
    review();
}

QString TrustBox::caFile() const { return m_file->text().trimmed(); }

void TrustBox::offer(const ami::ServerAddress &address)
{
    auto *look = new ami::CertificateLook(this);
    connect(look, &ami::CertificateLook::seen, this, [this, look](const ami::Certificate &seen) {
        look->deleteLater();
        show(seen);
    });
    connect(look, &ami::CertificateLook::failed, look, &QObject::deleteLater);
    look->start(address);
}

void TrustBox::show(const ami::Certificate &certificate)
{
    m_offered = certificate.pin;
    m_pin.clear();
    review();
    m_key->setText(tr("The exchange calls itself %1, vouched for by %2, until %3. The fingerprint "
                      "of its key (SHA-256): %4. Ask whoever runs it whether that is right.")
                       .arg(certificate.subject, certificate.issuer, certificate.validUntil,
                           readable(certificate.pin)));
}

void TrustBox::review()
{
    const bool hasPin = !m_pin.isEmpty();
    if (hasPin)
        m_key->setText(tr("Only the exchange with this key is believed: %1").arg(readable(m_pin)));
    m_key->setVisible(hasPin || !m_offered.isEmpty());
    m_button->setText(hasPin ? tr("Forget this key") : tr("Trust this key"));
    m_button->setVisible(hasPin || !m_offered.isEmpty());
}

/// Not modal in the sense of exec(): the panel goes on.
void TrustBox::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of the authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        emit edited();
    });
    dialog->open();
}

} // namespace ui
