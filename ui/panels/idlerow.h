// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"
#include "ui/requests.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

/// What is useful while I have no call: pick up what rings elsewhere, call the last number again,
/// call somebody.
class IdleRow : public QWidget
{
    Q_OBJECT

public:
    IdleRow(const Look &look, const Board &board, Requests &requests, QWidget *parent = nullptr);

private:
    struct Offer {
        QString label;
        QString icon;
        QString keys;
        orders::Order order;
        bool asksWhom = false;
        bool operator==(const Offer &) const = default;
    };
    QList<Offer> offers() const;
    void review();

    Look m_look;
    const Board &m_board;
    Requests &m_requests;
    QHBoxLayout *m_layout;
    QList<Offer> m_offers;
};

} // namespace ui
