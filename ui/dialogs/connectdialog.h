// SPDX-License-Identifier: MIT
#pragma once

#include "ami/certificatelook.h"
#include "desk/profile.h"
#include "live/attempt.h"
#include "ui/look.h"

#include <QDialog>

class QCheckBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class TrustBox;

/// Asks where the exchange is and who sits here, and tries it before anything is saved. It lies
/// over the panel and never blocks it.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(const Look &look, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// What is known already.
    void setServer(const desk::Server &server, const QString &extension);
    /// The secret that was used before need not be typed again.
    void setKnownSecret(const QString &secret);
    /// Why secrets cannot be kept; empty if they can.
    void setKeyringProblem(const QString &problem);
    void showTrouble(ami::Failure failure, const QString &detail = {});
    /// Whether the demo exchange is offered as well.
    void setDemoOffered(bool isOffered);

    /// What was typed; the error is a sentence saying what is missing.
    tl::expected<desk::Server, QString> server() const;

public slots:
    /// Connects as typed; what came of it is shown.
    void tryOut();

signals:
    /// It was tried, works, and is to be used from now on.
    void chosen(const desk::Server &server, const QString &secret, const QString &extension);
    void demoWanted();

private:
    void makeFields();
    void makeButtons();
    void onEdited();
    void takeAddressApart();
    void testInSteps();
    ami::ServerAddress::Scheme scheme() const;
    void onSucceeded(const live::LinkState &state, const QList<pbx::Extension> &extensions);
    void onFailed(ami::Failure failure, const QString &detail);
    void say(const QString &sentence, const QString &advice, const QString &ink);
    void setTrying(bool isTrying);
    QString secret() const;

    Look m_look;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QCheckBox *m_isEncrypted;
    QCheckBox *m_isHttp;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_extension;
    QLineEdit *m_title;
    TrustBox *m_trust;
    QLabel *m_sentence;
    QLabel *m_advice;
    QLabel *m_keyring;
    QPushButton *m_demo;
    QPushButton *m_try;
    QPushButton *m_connect;
    QString m_knownSecret;
    live::Attempt *m_attempt = nullptr;
};

} // namespace ui
