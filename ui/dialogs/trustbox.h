// SPDX-License-Identifier: MIT
#pragma once

#include "ami/certificatelook.h"
#include "ui/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What makes an encrypted exchange believable: the authorities this computer trusts, a file with
/// another one, or the exchange's own key, shown once and then held to.
class TrustBox : public QWidget
{
    Q_OBJECT

public:
    explicit TrustBox(const Look &look, QWidget *parent = nullptr);

    void set(const QString &caFile, const QByteArray &pin);
    QString caFile() const;
    const QByteArray &pin() const { return m_pin; }

    /// Shows whose key the exchange there has, and offers to trust it.
    void offer(const ami::ServerAddress &address);

signals:
    void edited();
    /// A key was trusted: the connection may work now.
    void trusted();

private:
    void show(const ami::Certificate &certificate);
    void review();
    void chooseFile();

    QLineEdit *m_file;
    QLabel *m_key;
    QPushButton *m_button;
    QByteArray m_pin;
    QByteArray m_offered;
};

} // namespace ui
