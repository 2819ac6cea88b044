// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/records.h"

namespace vezne::ui {

class PlainLabel;
class StatusChip;

/// The head of a payment's page: how it stands, its amount, order, time and card.
class DetailHead : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHead(QWidget *parent = nullptr);

    void show(const journal::Operation &payment);

private:
    StatusChip *m_chip;
    PlainLabel *m_order;
    PlainLabel *m_amount;
    PlainLabel *m_when;
    PlainLabel *m_card;
};

} // namespace vezne::ui
