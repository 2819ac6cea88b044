// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/paybar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include "core/money/moneytext.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/style.h"
#include "ui/sale/visittext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int payHeight = 44;
constexpr int payWidth = 300;

QString actOf(const iyzico::InstallmentPlan &plan, iyzico::Taking taking)
{
    const QString total = toText(plan.total, language());
    if (taking == iyzico::Taking::Hold)
        return plan.count > 1 ? PayBar::tr("Hold %1, %2").arg(total, installmentText(plan.count))
                              : PayBar::tr("Hold %1").arg(total);
    return plan.count > 1 ? PayBar::tr("Charge %1, %2").arg(total, installmentText(plan.count))
                          : PayBar::tr("Charge %1").arg(total);
}

} // namespace

PayBar::PayBar(QWidget *parent)
    : QWidget(parent)
    , m_link(new QPushButton)
    , m_page(new QPushButton)
    , m_button(new QPushButton)
    , m_progress(new QProgressBar)
    , m_message(new PlainLabel)
{
    m_button->setObjectName(u"payButton"_s);
    m_link->setObjectName(u"sendLinkButton"_s);
    m_link->setMinimumHeight(payHeight);
    m_page->setObjectName(u"payOnPageButton"_s);
    m_page->setMinimumHeight(payHeight);
    addPages();
    m_message->setObjectName(u"payMessage"_s);
    setRole(m_button, ButtonRole::Primary);
    QFont font = m_button->font();
    font.setWeight(QFont::DemiBold);
    m_button->setFont(font);
    m_button->setMinimumSize(payWidth, payHeight);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 6);
    m_progress->setVisible(false);
    m_message->setWordWrap(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_page);
    layout->addWidget(m_link);
    layout->addWidget(m_button);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_elapsed += 1s;
        showTexts();
    });
    connect(m_button, &QPushButton::clicked, this, &PayBar::payRequested);
    connect(m_link, &QPushButton::clicked, this, &PayBar::linkRequested);
    showTexts();
}

void PayBar::addPages()
{
    auto *menu = new QMenu(m_page);
    using journal::HostedPage;
    for (const HostedPage page : {HostedPage::Checkout, HostedPage::PayWithIyzico, HostedPage::Bkm}) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(u"payOnPage-"_s + word(page));
        action->setVisible(page != HostedPage::Bkm);
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
        m_pages.emplace_back(page, action);
    }
    m_pages.front().second->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    menu->addSeparator();
    m_installments = menu->addAction(QString());
    m_installments->setObjectName(u"pageInstallments"_s);
    m_installments->setCheckable(true);
    m_page->setMenu(menu);
}

bool PayBar::offersInstallments() const
{
    return m_installments->isChecked();
}

void PayBar::setBkmOffered(bool on)
{
    m_pages.back().second->setVisible(on);
}

void PayBar::setPlan(const std::optional<iyzico::InstallmentPlan> &plan)
{
    m_plan = plan;
    showTexts();
}

void PayBar::setTaking(iyzico::Taking taking)
{
    m_taking = taking;
    showTexts();
}

void PayBar::setSending(bool sending)
{
    m_isSending = sending;
    m_elapsed = 0s;
    m_progress->setVisible(sending);
    if (sending)
        m_second.start();
    else
        m_second.stop();
    showTexts();
}

void PayBar::setObstacle(const QString &obstacle)
{
    if (obstacle == m_obstacle)
        return;
    m_obstacle = obstacle;
    showTexts();
}

void PayBar::setComplaint(const QString &complaint)
{
    m_complaint = complaint;
    showTexts();
}

void PayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void PayBar::showTexts()
{
    const bool canPay = m_plan.has_value() && !m_isSending && !isObstructed();
    for (QPushButton *button : {m_button, m_page, m_link}) {
        button->setEnabled(canPay);
        button->setAccessibleDescription(m_obstacle);
    }
    m_button->setToolTip(m_obstacle);
    m_page->setText(tr("iyzico page"));
    m_page->setToolTip(isObstructed() ? m_obstacle
                                      : tr("The card is keyed in on iyzico’s page in the browser"));
    for (const auto &[page, action] : m_pages)
        action->setText(nameOf(page));
    m_installments->setText(tr("Let the customer choose instalments there"));
    m_link->setText(tr("Payment link"));
    m_link->setToolTip(isObstructed() ? m_obstacle
                                      : tr("The customer pays on iyzico’s page instead (Ctrl+B)"));
    m_link->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B)); // setText() takes it away
    m_button->setText(m_plan ? actOf(*m_plan, m_taking) : tr("Charge"));
    const QString &complaint = isObstructed() ? m_obstacle : m_complaint;
    QString message = complaint.isEmpty() ? tr("Enter: next field. Ctrl+Enter: charge.") : complaint;
    if (m_isSending)
        message = tr("Sent to the bank, waiting for the answer: %n second(s)", nullptr,
                     static_cast<int>(m_elapsed.count()));
    m_message->setText(message);
    const bool complains = !m_isSending && !complaint.isEmpty();
    m_message->setForegroundRole(complains ? QPalette::BrightText : QPalette::PlaceholderText);
}

} // namespace vezne::ui
