// SPDX-License-Identifier: MIT
#include "ui/roles.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace ui {

namespace {

    const char *const roleProperty = "spokenRole";

    QAccessibleInterface *interfaceOf(const QString &kind, QObject *object)
    {
        auto *const widget = qobject_cast<QWidget *>(object);
        if (!widget)
            return nullptr;
        const QVariant role = widget->property(roleProperty);
        if (role.isValid())
            return new QAccessibleWidget(widget, QAccessible::Role(role.toInt()));
        // Qt says border, which is a window of its own to those who listen.
        return kind == QLatin1String("QFrame")
            ? new QAccessibleWidget(widget, QAccessible::Grouping)
            : nullptr;
    }

} // namespace

void setRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceOf); // the same one is installed once
    widget.setProperty(roleProperty, int(role));
}

void alert(QWidget &widget, const QString &sentence)
{
    widget.setAccessibleName(sentence);
    // On Linux it is the appearing of an alert that is told. Windows are not taken away for that.
    if (!widget.isWindow())
        widget.hide();
    widget.show();
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
