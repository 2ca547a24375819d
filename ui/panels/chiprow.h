// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QWidget>

namespace ui {

/// Short facts in small frames, one after the other, in as many lines as they need.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    struct Chip {
        QString text;
        QString icon; ///< empty for none

        bool operator==(const Chip &) const = default;
    };

    explicit ChipRow(const Look &look, QWidget *parent = nullptr);

    void show(const QList<Chip> &chips);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;

    Look m_look;
    QList<Chip> m_chips;
};

} // namespace ui
