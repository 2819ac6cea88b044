// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/nextsteps.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include "core/till/till.h"
#include "ui/kit/drawing.h"
#include "ui/kit/iconview.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/plainlabel.h"
#include "ui/transactions/guidance.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

NextSteps::NextSteps(till::Till &till, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_clock(clock)
    , m_icon(new IconView(Glyph::Clock, normalIcon))
    , m_title(new PlainLabel({}, TextRole::Section))
    , m_text(new PlainLabel)
    , m_when(new PlainLabel({}, TextRole::Secondary))
    , m_ask(new QPushButton)
    , m_giveUp(new QPushButton)
{
    m_title->setObjectName(u"guidanceTitle"_s);
    m_text->setObjectName(u"guidanceText"_s);
    m_when->setObjectName(u"nextInquiryLabel"_s);
    m_ask->setObjectName(u"askNowButton"_s);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    for (PlainLabel *label : {m_title, m_text, m_when})
        label->setWordWrap(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1, 1, 2);
    layout->addWidget(m_text, 1, 1, 1, 2);
    layout->addWidget(m_when, 2, 1);
    layout->addWidget(m_ask, 2, 2);
    layout->addWidget(m_giveUp, 3, 2);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &NextSteps::showNextInquiry);
    connect(m_ask, &QPushButton::clicked, this, &NextSteps::ask);
    connect(m_giveUp, &QPushButton::clicked, this, [this] { Q_EMIT giveUpRequested(m_payment); });
    connect(&till.recovery(), &till::Recovery::asked, this, &NextSteps::showNextInquiry);
}

void NextSteps::show(const Dossier &dossier)
{
    const auto guidance = guidanceFor(dossier, m_clock.now());
    setVisible(guidance.has_value());
    const journal::Operation *unknown = dossier.unknown();
    m_unknown = unknown ? unknown->id : QString();
    if (m_unknown.isEmpty())
        m_tick.stop();
    else
        m_tick.start();
    const journal::Operation &payment = dossier.file.payment;
    m_payment = payment.id;
    const bool isVisit = payment.state == journal::State::Challenge && payment.challenge;
    const bool isAtBank = isVisit && payment.page == journal::HostedPage::None;
    m_when->setVisible(unknown || isVisit);
    m_giveUp->setVisible(isAtBank); // a page of iyzico's cannot be taken back
    m_giveUp->setText(tr("Stop this payment"));
    if (isVisit)
        m_when->setText((isAtBank ? tr("Ends by itself at %1") : tr("The page is open until %1"))
                            .arg(clockText(payment.challenge->until)));
    m_ask->setVisible(unknown);
    if (!guidance)
        return;
    m_tone = guidance->tone;
    m_icon->setIcon(guidance->glyph, inkOf(guidance->tone));
    m_title->setText(guidance->title);
    m_text->setText(guidance->text);
    m_ask->setText(tr("Ask now"));
    showNextInquiry();
    update();
}

void NextSteps::ask()
{
    if (!m_till.askNow(m_unknown))
        return;
    m_ask->setEnabled(false); // until that round is over
    m_when->setText(tr("Asking iyzico…"));
}

void NextSteps::showNextInquiry()
{
    if (m_unknown.isEmpty())
        return;
    const auto next = m_till.recovery().nextInquiry(m_unknown);
    m_ask->setEnabled(next.has_value());
    const bool isDue = !next || *next <= m_clock.now();
    m_when->setText(isDue ? tr("Asking iyzico…") : tr("Asks again at %1").arg(clockText(*next)));
}

void NextSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Pair &pair = tokensOf(palette()).of(m_tone);
    drawRounded(&painter, rect(), panelRadius, pair.ground, {});
}

} // namespace vezne::ui
