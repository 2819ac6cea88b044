// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/threedspanel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include "ui/kit/iconview.h"
#include "ui/kit/language.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using Stage = till::ThreeDs::Stage;

namespace {

constexpr int stageIconSize = 32;

QString wordFor(Stage stage, bool isPageOpen)
{
    switch (stage) {
    case Stage::Starting:
        return ThreeDsPanel::tr("Asking for the bank's page");
    case Stage::AtBank:
        return isPageOpen ? ThreeDsPanel::tr("At the bank's page")
                          : ThreeDsPanel::tr("The bank's page is ready");
    case Stage::Finishing:
    case Stage::Ended:
        return ThreeDsPanel::tr("Confirmed, being charged");
    }
    Q_UNREACHABLE();
}

QString nextFor(Stage stage, bool isPageOpen)
{
    switch (stage) {
    case Stage::Starting:
        return ThreeDsPanel::tr("No money has moved yet.");
    case Stage::AtBank:
        return isPageOpen
                   ? ThreeDsPanel::tr("Enter the code in the browser. Vezne goes on by itself; no money has "
                                      "moved yet.")
                   : ThreeDsPanel::tr(
                         "It opens in the browser of this computer, once. No money has moved yet.");
    case Stage::Finishing:
    case Stage::Ended:
        return ThreeDsPanel::tr("Sent to the bank; wait for the answer. It can take two minutes.");
    }
    Q_UNREACHABLE();
}

} // namespace

ThreeDsPanel::ThreeDsPanel(const Clock &clock, QWidget *parent)
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
    , m_giveUp(new QPushButton)
{
    m_word->setObjectName(u"threeDsWord"_s);
    m_next->setObjectName(u"threeDsNext"_s);
    m_time->setObjectName(u"threeDsTime"_s);
    m_link->setObjectName(u"threeDsLink"_s);
    m_copy->setObjectName(u"threeDsCopyButton"_s);
    m_open->setObjectName(u"threeDsOpenButton"_s);
    m_giveUp->setObjectName(u"threeDsGiveUpButton"_s);
    setFocusPolicy(Qt::TabFocus); // takes the focus, so that a stray Enter meets no button
    build();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ThreeDsPanel::showTime);
    connect(m_copy, &QPushButton::clicked, this, &ThreeDsPanel::copy);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_threeDs && !m_threeDs->page().isEmpty())
            Q_EMIT openRequested(m_threeDs->page());
    });
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        if (m_threeDs)
            m_threeDs->giveUp();
    });
}

void ThreeDsPanel::build()
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
    buttons->addWidget(m_giveUp);
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
}

void ThreeDsPanel::follow(till::ThreeDs *threeDs, const Money &amount)
{
    m_threeDs = threeDs;
    m_amount = amount;
    m_isCopied = false;
    m_giveUp->setEnabled(true);
    connect(threeDs, &till::ThreeDs::stageChanged, this, &ThreeDsPanel::showStage);
    connect(threeDs, &till::ThreeDs::opened, this, &ThreeDsPanel::showStage);
    connect(threeDs, &till::ThreeDs::opened, this, &ThreeDsPanel::openRequested);
    m_second.start();
    showStage();
    setFocus(Qt::OtherFocusReason);
}

void ThreeDsPanel::showStage()
{
    if (!m_threeDs)
        return;
    const Stage stage = m_threeDs->stage();
    const QUrl page = m_threeDs->page();
    const bool isPageOpen = page.isEmpty();
    m_icon->setIcon(stage == Stage::Finishing ? Glyph::Clock : Glyph::Shield, inkOf(Tone::Waiting));
    m_word->setText(wordFor(stage, isPageOpen));
    m_amountLabel->setText(toText(m_amount, language()));
    m_sayTitle->setText(tr("Say to the caller"));
    m_say->setText(stage == Stage::Finishing
                       ? tr("Thank you; one moment, please.")
                       : tr("Your bank is sending you a code by SMS. Please read it to me."));
    m_next->setText(nextFor(stage, isPageOpen));
    m_linkRow->setVisible(!isPageOpen);
    m_link->setText(page.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_link->setAccessibleName(tr("Address of the bank's page"));
    m_copy->setText(m_isCopied ? tr("Copied") : tr("Copy link"));
    m_open->setText(tr("Open the bank's page"));
    m_open->setVisible(!isPageOpen);
    m_giveUp->setText(tr("Give up"));
    m_giveUp->setVisible(stage == Stage::Starting || stage == Stage::AtBank);
    setAccessibleName(m_word->text());
    setAccessibleDescription(m_next->text());
    showTime();
}

void ThreeDsPanel::showTime()
{
    const auto until = m_threeDs ? m_threeDs->until() : std::nullopt;
    m_time->setVisible(until.has_value());
    if (!until) {
        if (!m_threeDs)
            m_second.stop();
        return;
    }
    const auto left = std::max(std::chrono::seconds(0),
                               std::chrono::duration_cast<std::chrono::seconds>(*until - m_clock.now()));
    m_time->setText(
        tr("Given up by itself in %1:%2.").arg(left.count() / 60).arg(left.count() % 60, 2, 10, '0'_L1));
}

void ThreeDsPanel::copy()
{
    // A link to a page of this machine that works once: no card data, and no use to anybody elsewhere.
    QGuiApplication::clipboard()->setText(m_link->text());
    m_isCopied = true;
    showStage();
}

void ThreeDsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showStage();
}

} // namespace vezne::ui
