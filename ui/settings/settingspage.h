// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"

#include <QWidget>

namespace ui {

/// One page of the settings: what it is about, and what it makes of a profile. A page writes only
/// what it shows; everything else of the profile is left as it is.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// A control, and the keys of the profile's file (`desk/theme`, `servers`) that it sets.
    struct Kept {
        QWidget *control;
        QStringList keys;
    };

    /// `icon` is a file of resources/icons, without its ending.
    SettingsPage(const QString &title, const QString &icon, QWidget *parent = nullptr)
        : QWidget(parent), m_title(title), m_icon(icon)
    {
    }

    const QString &title() const { return m_title; }
    const QString &icon() const { return m_icon; }
    /// Words by which the page is found beside those that stand on it.
    virtual QStringList searchWords() const { return {}; }

    virtual void show(const desk::Profile &profile) = 0;
    virtual void writeTo(desk::Profile &profile) const = 0;
    /// What has to be put right before the settings can be saved, in a sentence; empty if nothing.
    virtual QString problem() const { return {}; }

    const QList<Kept> &kept() const { return m_kept; }

signals:
    void edited();

protected:
    /// What an administrator has locked is shown as locked: the page says which control sets what.
    void keep(QWidget *control, const QStringList &keys) { m_kept.append({control, keys}); }

private:
    QString m_title;
    QString m_icon;
    QList<Kept> m_kept;
};

} // namespace ui
