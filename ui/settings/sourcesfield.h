// SPDX-License-Identifier: MIT
#pragma once

#include "desk/popups/popuprules.h"
#include "ui/look.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// Chooses all, none or some of the queues or groups.
class SourcesField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Queues, Groups };

    SourcesField(const Look &look, Kind kind, QWidget *parent = nullptr);

    void setSources(const desk::Sources &sources);
    desk::Sources sources() const;

signals:
    void edited();

private:
    QComboBox *m_which;
    QLineEdit *m_names;
};

} // namespace ui
