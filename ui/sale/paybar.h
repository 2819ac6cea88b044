// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <optional>

#include "core/iyzico/endpoints/installment.h"
#include "core/iyzico/endpoints/paymentrequest.h"
#include "core/journal/operation.h"

class QAction;
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

    /// Whether BKM Express is among the pages; iyzico may have withdrawn it.
    void setBkmOffered(bool on);

    /// Whether the payer may choose instalments on the page.
    [[nodiscard]] bool offersInstallments() const;

    /// Why nothing at all can be charged at present, whatever is typed; empty when it can.
    void setObstacle(const QString &obstacle);
    [[nodiscard]] bool isObstructed() const { return !m_obstacle.isEmpty(); }

    /// What keeps the sale from being charged; empty for the hint on the key.
    void setComplaint(const QString &complaint);

Q_SIGNALS:
    void payRequested();
    /// The customer is to pay by a link instead.
    void linkRequested();
    /// The card is to be keyed in on a page of iyzico's.
    void pageRequested(vezne::journal::HostedPage page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void showTexts();

    QPushButton *m_link;
    QPushButton *m_page;
    std::vector<std::pair<journal::HostedPage, QAction *>> m_pages;
    QAction *m_installments;
    QPushButton *m_button;
    QProgressBar *m_progress;
    PlainLabel *m_message;
    QTimer m_second;
    std::optional<iyzico::InstallmentPlan> m_plan;
    QString m_complaint;
    QString m_obstacle;
    iyzico::Taking m_taking = iyzico::Taking::Charge;
    std::chrono::seconds m_elapsed{};
    bool m_isSending = false;
};

} // namespace vezne::ui
