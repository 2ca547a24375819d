// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

#include <QDialog>
#include <QTimer>

class QLabel;

namespace ui {

class JourneyTable;

/// The way of one call, told as it goes on; it stays open when the call is over.
class JourneyDialog : public QDialog
{
    Q_OBJECT

public:
    JourneyDialog(
        const Look &look, const Board &board, const pbx::Call &call, QWidget *parent = nullptr);

    const models::RowKey &call() const;

private:
    void review();

    JourneyTable *m_table;
    QLabel *m_nothing;
    QTimer m_second;
};

} // namespace ui
