// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profiles.h"

#include <QJsonObject>
#include <QMap>

#include <functional>

namespace desk {

/// The settings of a profile by the keys of its file: `desk/theme`, `servers/1/url`. Every section
/// of a profile passes through here as it is, so that what an administrator gives and what is
/// exported needs to know none of them.
///
/// A setting is one key, or a whole list (`servers`, all of `servers/…`): a list is never mixed
/// from two sources.
class KeptValues
{
public:
    KeptValues() = default;
    /// As the profile would be written.
    static KeptValues of(const Profile &profile);
    static KeptValues ofFile(const QString &path);
    /// Objects are groups, arrays of objects are lists.
    static KeptValues ofJson(const QJsonObject &object);
    QJsonObject toJson() const;

    /// Read as a file with these values would be.
    Profiles::Loaded profile() const;
    /// The values as they are after the profile was written among them.
    KeptValues with(const Profile &profile) const;
    /// What is wrong if it could not be written; empty if it was.
    QString writeTo(const QString &path) const;

    bool isEmpty() const { return m_values.isEmpty(); }
    /// The names of all settings, sorted.
    QStringList settings() const;
    bool has(const QString &setting) const;
    /// Only that one.
    KeptValues only(const QString &setting) const;
    void remove(const QString &setting);
    /// That one as the other has it, or not at all if it has none.
    void take(const QString &setting, const KeptValues &from);
    /// In one line, for people to compare.
    QString text(const QString &setting) const;

    /// With what that makes of each value by its key; one of nothing is left out.
    KeptValues changed(
        const std::function<QStringList(const QString &key, const QStringList &value)> &change)
        const;

    /// The name of the setting that a key belongs to.
    static QString settingOf(const QString &key);
    const QMap<QString, QStringList> &values() const { return m_values; }

    bool operator==(const KeptValues &) const = default;

private:
    void add(const QString &key, const QJsonValue &value);
    void writeTo(QSettings &settings) const;
    static KeptValues ofSettings(const QSettings &settings);

    QMap<QString, QStringList> m_values;
};

} // namespace desk
