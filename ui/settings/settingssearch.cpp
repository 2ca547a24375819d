// SPDX-License-Identifier: MIT
#include "ui/settings/settingssearch.h"

#include "models/searchtext.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ui {

namespace {

    /// What a control says of itself.
    QStringList wordsOf(const QWidget &widget)
    {
        QStringList words{
            widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            words.append(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            words.append(group->title());
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            words.append(field->placeholderText());
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < std::min(box->count(), 50); ++i)
                words.append(box->itemText(i));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            const QAbstractItemModel *const model = view->model();
            for (int i = 0; model && i < model->columnCount(); ++i)
                words.append(model->headerData(i, Qt::Horizontal).toString());
        }
        return words;
    }

    /// Whether what lies in it is its own business.
    bool isWhole(const QWidget &widget)
    {
        return qobject_cast<const QComboBox *>(&widget)
            || qobject_cast<const QAbstractSpinBox *>(&widget)
            || qobject_cast<const QAbstractItemView *>(&widget);
    }

    /// The controls and the labels that belong to none, as they were made.
    void collect(
        const QWidget &within, QList<QWidget *> &settings, QHash<QWidget *, QLabel *> &labels)
    {
        for (QObject *const child : within.children()) {
            auto *const widget = qobject_cast<QWidget *>(child);
            if (!widget || widget->isWindow())
                continue;
            auto *const label = qobject_cast<QLabel *>(widget);
            if (label && label->buddy())
                labels.insert(label->buddy(), label);
            else if (label || isWhole(*widget) || widget->focusPolicy() != Qt::NoFocus
                || qobject_cast<QGroupBox *>(widget))
                settings.append(widget);
            if (!isWhole(*widget))
                collect(*widget, settings, labels);
        }
    }

    bool isOnPage(const QWidget &widget, const SettingsPage &page)
    {
        return widget.isVisibleTo(&page);
    }

    bool holdsAll(const QString &text, const QStringList &words)
    {
        return std::ranges::all_of(
            words, [&text](const QString &word) { return text.contains(word); });
    }

    bool holdsAny(const QString &text, const QStringList &words)
    {
        return std::ranges::any_of(
            words, [&text](const QString &word) { return text.contains(word); });
    }

    void search(SettingsPage &page, const QStringList &words, QList<FoundSetting> &found)
    {
        const QString own
            = models::folded(QString(page.title() + u' ' + page.searchWords().join(u' ')));
        QList<QWidget *> settings;
        QHash<QWidget *, QLabel *> labels;
        collect(page, settings, labels);
        const qsizetype before = found.size();
        for (QWidget *const setting : std::as_const(settings)) {
            QLabel *const label = labels.value(setting);
            QStringList said = wordsOf(*setting);
            if (label)
                said.append(label->text());
            const QString text = models::folded(said.join(u' ').remove(u'&'));
            if (isOnPage(*setting, page) && holdsAny(text, words)
                && holdsAll(QString(text + u' ' + own), words))
                found.append({&page, setting, label});
        }
        if (found.size() == before && holdsAll(own, words))
            found.append({&page, nullptr, nullptr});
    }

} // namespace

QList<FoundSetting> findSettings(const QList<SettingsPage *> &pages, const QString &typed)
{
    const QStringList words = models::folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<FoundSetting> found;
    if (!words.isEmpty()) {
        for (SettingsPage *const page : pages)
            search(*page, words, found);
    }
    return found;
}

} // namespace ui
