// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/visitpanel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include "core/money/moneytext.h"
#include "ui/kit/iconview.h"
#include "ui/kit/language.h"
#include "ui/kit/style.h"
#include "ui/sale/visittext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
namespace {
constexpr int stageIconSize = 32;
} // namespace

VisitPanel::VisitPanel(const Clock &clock, QWidget *parent)
    : Panel({}, parent)
    , m_clock(clock)
    , m_icon(new IconView(Glyph::Shield, stageIconSize))
    , m_word(new PlainLabel({}, TextRole::Title))
    , m_amountLabel(new PlainLabel({}, TextRole::Amount))
    , m_sayTitle(new PlainLabel({}, TextRole::Secondary))
    , m_say(new PlainLabel({}, TextRole::Section))
    , m_next(new PlainLabel)
    , m_time(new PlainLabel({}, TextRole::Secondary))
    , m_linkRow(new QWidget)
    , m_link(new QLineEdit)
    , m_copy(new QPushButton)
    , m_open(new QPushButton)
    , m_leave(new QPushButton)
{
    m_word->setObjectName(u"threeDsWord"_s);
    m_say->setObjectName(u"threeDsSay"_s);
    m_next->setObjectName(u"threeDsNext"_s);
    m_time->setObjectName(u"threeDsTime"_s);
    m_link->setObjectName(u"threeDsLink"_s);
    m_copy->setObjectName(u"threeDsCopyButton"_s);
    m_open->setObjectName(u"threeDsOpenButton"_s);
    m_leave->setObjectName(u"threeDsGiveUpButton"_s);
    setFocusPolicy(Qt::TabFocus); // takes the focus, so that a stray Enter meets no button
    build();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &VisitPanel::showTime);
    connect(m_copy, &QPushButton::clicked, this, &VisitPanel::copy);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_visit && !m_visit->page().isEmpty())
            Q_EMIT openRequested(m_visit->page());
    });
    connect(m_leave, &QPushButton::clicked, this, &VisitPanel::leave);
}

void VisitPanel::build()
{
    for (PlainLabel *label : {m_say, m_next})
        label->setWordWrap(true);
    m_link->setReadOnly(true);
    setRole(m_open, ButtonRole::Primary);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_icon);
    head->addWidget(m_word);
    head->addStretch();
    auto *link = new QHBoxLayout(m_linkRow);
    link->setContentsMargins(0, 0, 0, 0);
    link->setSpacing(space::s);
    link->addWidget(m_link, 1);
    link->addWidget(m_copy);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_open);
    body()->setContentsMargins(space::s, space::s, 0, space::s);
    body()->addLayout(head);
    body()->addWidget(m_amountLabel);
    body()->addSpacing(space::s);
    body()->addWidget(m_sayTitle);
    body()->addWidget(m_say);
    body()->addSpacing(space::s);
    body()->addWidget(m_next);
    body()->addWidget(m_linkRow);
    body()->addWidget(m_time);
    body()->addStretch();
    body()->addLayout(buttons);
    // Tab comes to the way on first, and last to what ends the payment.
    setTabOrder(this, m_open);
    setTabOrder(m_open, m_link);
    setTabOrder(m_link, m_copy);
    setTabOrder(m_copy, m_leave);
}

void VisitPanel::follow(till::Visit *visit, const Money &amount)
{
    if (m_visit)
        m_visit->disconnect(this); // left alone; it goes on without a panel
    m_visit = visit;
    m_amount = amount;
    m_isCopied = false;
    connect(visit, &till::Visit::stageChanged, this, &VisitPanel::showStage);
    connect(visit, &till::Visit::opened, this, &VisitPanel::showStage);
    connect(visit, &till::Visit::opened, this, &VisitPanel::openRequested);
    m_second.start();
    showStage();
    setFocus(Qt::OtherFocusReason);
}

void VisitPanel::leave()
{
    if (auto *threeDs = qobject_cast<till::ThreeDs *>(m_visit.data()))
        return threeDs->giveUp();
    if (m_visit)
        m_visit->disconnect(this);
    m_visit.clear();
    Q_EMIT leaveRequested();
}

void VisitPanel::showStage()
{
    if (!m_visit)
        return;
    const VisitText text = visitText(*m_visit);
    const QUrl page = m_visit->page();
    const bool wasAtLeave = m_leave->hasFocus();
    m_icon->setIcon(text.glyph, inkOf(Tone::Waiting));
    m_word->setText(text.word);
    m_amountLabel->setText(toText(m_amount, language()));
    m_sayTitle->setText(tr("Say to the caller"));
    m_sayTitle->setVisible(!text.say.isEmpty());
    m_say->setText(text.say);
    m_say->setVisible(!text.say.isEmpty());
    m_next->setText(text.next);
    m_linkRow->setVisible(!page.isEmpty());
    m_link->setText(page.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_link->setAccessibleName(text.address);
    m_copy->setText(m_isCopied ? tr("Copied") : tr("Copy link"));
    m_open->setText(text.open);
    m_open->setVisible(!page.isEmpty());
    m_leave->setText(text.leave);
    m_leave->setVisible(!text.leave.isEmpty());
    // What had the focus went away, and Qt chose what is left: no stray Enter ends the payment.
    if (m_leave->hasFocus() && !wasAtLeave)
        setFocus(Qt::OtherFocusReason);
    setAccessibleName(m_word->text());
    setAccessibleDescription(m_next->text());
    showTime();
}

void VisitPanel::showTime()
{
    const auto until = m_visit ? m_visit->until() : std::nullopt;
    m_time->setVisible(until.has_value());
    if (!until) {
        if (!m_visit)
            m_second.stop();
        return;
    }
    const auto left = std::max(std::chrono::seconds(0),
                               std::chrono::duration_cast<std::chrono::seconds>(*until - m_clock.now()));
    m_time->setText(visitText(*m_visit).time.arg(
        u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, '0'_L1)));
}

void VisitPanel::copy()
{
    // The bank's page works once and on this machine alone; iyzico's shows no more than what is to be paid.
    QGuiApplication::clipboard()->setText(m_link->text());
    m_isCopied = true;
    showStage();
}

void VisitPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showStage();
}

} // namespace vezne::ui
