// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <optional>

#include "core/iyzico/endpoints/installment.h"
#include "core/iyzico/endpoints/paymentrequest.h"

class QProgressBar;
class QPushButton;

namespace vezne::ui {

class PlainLabel;

/// The foot of the sale: what is still missing, and the one button, which says what it will do.
class PayBar : public QWidget
{
    Q_OBJECT

public:
    explicit PayBar(QWidget *parent = nullptr);

    /// Nothing when there is nothing to charge yet.
    void setPlan(const std::optional<iyzico::InstallmentPlan> &plan);

    /// Whether the button takes the money or only holds it.
    void setTaking(iyzico::Taking taking);

    /// While a request is out: progress with the seconds, and no second press.
    void setSending(bool sending);

    /// What keeps the sale from being charged; empty for the hint on the key.
    void setComplaint(const QString &complaint);

Q_SIGNALS:
    void payRequested();
    /// The customer is to pay by a link instead.
    void linkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    QPushButton *m_link;
    QPushButton *m_button;
    QProgressBar *m_progress;
    PlainLabel *m_message;
    QTimer m_second;
    std::optional<iyzico::InstallmentPlan> m_plan;
    QString m_complaint;
    iyzico::Taking m_taking = iyzico::Taking::Charge;
    std::chrono::seconds m_elapsed{};
    bool m_isSending = false;
};

} // namespace vezne::ui
