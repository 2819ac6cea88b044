// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkcard.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "core/money/moneytext.h"
#include "ui/kit/language.h"
#include "ui/kit/statuschip.h"
#include "ui/kit/style.h"
#include "ui/links/linktext.h"
#include "ui/links/matchlist.h"
#include "ui/links/sharebox.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Link;
using journal::LinkMatch;
using journal::LinkState;

LinkCard::LinkCard(till::Links &links, QWidget *parent)
    : Panel({}, parent)
    , m_links(links)
    , m_name(new PlainLabel({}, TextRole::Section))
    , m_chip(new StatusChip)
    , m_amount(new PlainLabel({}, TextRole::Title))
    , m_standing(new PlainLabel({}, TextRole::Secondary))
    , m_share(new ShareBox)
    , m_matches(new MatchList)
    , m_message(new PlainLabel)
    , m_turn(new QPushButton)
    , m_delete(new QPushButton)
{
    m_name->setObjectName(u"linkName"_s);
    m_standing->setObjectName(u"linkStanding"_s);
    m_message->setObjectName(u"linkCardMessage"_s);
    m_turn->setObjectName(u"turnLinkButton"_s);
    m_delete->setObjectName(u"deleteLinkButton"_s);
    build();
    connect(&links, &till::Links::changed, this, &LinkCard::follow);
    connect(m_share, &ShareBox::openRequested, this, &LinkCard::openRequested);
    connect(m_matches, &MatchList::decided, this, &LinkCard::decide);
    connect(m_matches, &MatchList::paymentRequested, this, &LinkCard::paymentRequested);
    connect(m_turn, &QPushButton::clicked, this, &LinkCard::turn);
    connect(m_delete, &QPushButton::clicked, this, &LinkCard::askToDelete);
}

void LinkCard::build()
{
    for (PlainLabel *label : {m_name, m_standing, m_message})
        label->setWordWrap(true);
    for (QPushButton *button : {m_turn, m_delete})
        button->setAutoDefault(false);
    ui::setRole(m_delete, ButtonRole::Quiet); // it asks first; the card is about the payment
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_name, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(m_delete);
    foot->addWidget(m_turn);
    body()->addLayout(head);
    body()->addWidget(m_amount);
    body()->addWidget(m_standing);
    body()->addWidget(m_share);
    body()->addWidget(m_matches);
    body()->addWidget(m_message);
    body()->addStretch();
    body()->addLayout(foot);
}

void LinkCard::show(const Link &link)
{
    if (link.id != m_link.id)
        m_message->clear();
    m_link = link;
    showLink();
}

void LinkCard::follow()
{
    const auto now = m_links.book().find(m_link.id);
    if (!now || !*now)
        return;
    m_link = **now;
    showLink();
}

void LinkCard::showLink()
{
    m_name->setText(m_link.name);
    m_chip->setChip(chipOf(m_link));
    m_amount->setText(toText(m_link.amount, language()));
    m_standing->setText(standingText(m_link, m_links.book().countInJournal(m_link.id).value_or(0),
                                     m_links.heldUntil(m_link)));
    m_share->setVisible(m_link.state == LinkState::On && m_link.mayBePaid());
    m_share->show(m_link);
    const auto matches = m_links.book().matchesOf(m_link.id).value_or(std::vector<LinkMatch>());
    const auto found = std::ranges::count_if(
        matches, [](const LinkMatch &match) { return match.state != journal::MatchState::Rejected; });
    m_matches->show(matches, m_link.soldCount - static_cast<int>(found));
    m_matches->setBusy(m_isBusy);
    m_turn->setText(m_link.state == LinkState::On ? tr("Switch off") : tr("Switch on"));
    m_turn->setVisible(!m_isReadOnly && m_link.isAtProvider());
    m_delete->setText(tr("Delete…"));
    m_delete->setVisible(!m_isReadOnly && m_link.isAtProvider());
    for (QPushButton *button : {m_turn, m_delete})
        button->setEnabled(!m_isBusy);
}

void LinkCard::say(const QString &message)
{
    m_message->setText(message);
}

void LinkCard::setReadOnly(bool on)
{
    m_isReadOnly = on;
    showLink();
}

void LinkCard::focusOnMessage()
{
    m_share->setFocus(Qt::OtherFocusReason);
}

void LinkCard::turn()
{
    begin(m_links.turn(m_link, m_link.state != LinkState::On));
}

void LinkCard::askToDelete()
{
    QString text = tr("%1, %2: nobody will be able to open it any more. It stays in this list with its "
                      "payments.")
                       .arg(m_link.name, toText(m_link.amount, language()));
    if (m_link.mayBePaid() && !m_link.orderId.isEmpty())
        text += u' ' + tr("Its order is held for half an hour, since somebody may have its page open.");
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete the payment link"), text,
                                QMessageBox::NoButton, this);
    box->setObjectName(u"deleteLinkDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *act = box->addButton(tr("Delete the link"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, act, link = m_link](QAbstractButton *pressed) {
        if (pressed == act)
            begin(m_links.remove(link));
    });
    box->open();
}

void LinkCard::begin(const journal::Result<till::LinkErrand *> &errand)
{
    if (!errand)
        return say(linkProblemText(errand.error()));
    m_isBusy = true;
    say(tr("Asking iyzico…"));
    connect(*errand, &till::LinkErrand::finished, this, [this](const till::LinkErrandEnd &end) {
        m_isBusy = false;
        say(end.isDone ? QString() : linkTroubleText(end.outcome));
        follow();
    });
    showLink();
}

void LinkCard::decide(const LinkMatch &match, bool isTheLinks)
{
    if (!isTheLinks) {
        const auto rejected = m_links.reject(match);
        say(rejected ? QString() : linkProblemText(rejected.error()));
        return follow();
    }
    const auto intake = m_links.confirm(match);
    if (!intake)
        return say(linkProblemText(intake.error()));
    m_isBusy = true;
    say(tr("Asking iyzico…"));
    connect(*intake, &till::LinkIntake::finished, this, &LinkCard::hearIntake);
    showLink();
}

void LinkCard::hearIntake(const till::IntakeEnd &end)
{
    m_isBusy = false;
    if (end.match.link == m_link.id)
        say(intakeText(end));
    follow();
}

void LinkCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showLink();
}

} // namespace vezne::ui
