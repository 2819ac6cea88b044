// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkdialog.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/links/linkcard.h"
#include "ui/links/linktext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize linkDialogSize(620, 460);
} // namespace

LinkDialog::LinkDialog(till::Links &links, const till::LinkOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_links(links)
    , m_place(new QStackedWidget)
    , m_notice(new QWidget)
    , m_title(new PlainLabel({}, TextRole::Section))
    , m_text(new PlainLabel)
    , m_card(new LinkCard(links))
    , m_close(new QPushButton(tr("Done")))
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(tr("Payment link"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(linkDialogSize);
    m_title->setObjectName(u"linkDialogTitle"_s);
    m_text->setObjectName(u"linkDialogText"_s);
    m_close->setObjectName(u"linkDialogClose"_s);
    m_card->setReadOnly(true);
    build();
    connect(m_card, &LinkCard::openRequested, this, &LinkDialog::openRequested);
    make(offer);
}

void LinkDialog::build()
{
    m_text->setWordWrap(true);
    auto *notice = new QVBoxLayout(m_notice);
    notice->addStretch();
    notice->addWidget(m_title, 0, Qt::AlignHCenter);
    notice->addWidget(m_text);
    notice->addStretch();
    m_text->setAlignment(Qt::AlignHCenter);
    m_place->addWidget(m_notice);
    m_place->addWidget(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_place, 1);
    layout->addLayout(newDialogFoot(this, {.leave = m_close, .enter = Enter::StepsOn}));
}

void LinkDialog::make(const till::LinkOffer &offer)
{
    const auto errand = m_links.make(offer);
    if (!errand)
        return refuse(linkProblemText(errand.error()));
    m_isOut = true;
    m_title->setText(tr("The link is being made"));
    m_text->setText(tr("iyzico is being asked for it; a moment, please."));
    connect(*errand, &till::LinkErrand::finished, this, &LinkDialog::hear);
}

void LinkDialog::hear(const till::LinkErrandEnd &end)
{
    m_isOut = end.link.mayBePaid();
    if (end.isDone) {
        m_card->show(end.link);
        m_place->setCurrentWidget(m_card);
        m_card->focusOnMessage();
        return;
    }
    if (end.link.state == journal::LinkState::Unknown)
        return fail(tr("Not known whether the link was made"), standingText(end.link, 0, {}));
    refuse(linkTroubleText(end.outcome));
}

void LinkDialog::refuse(const QString &why)
{
    m_refusal = why;
    m_close->setText(tr("Back")); // to where it can be corrected
    fail(tr("No link was made"), why);
}

void LinkDialog::fail(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_place->setCurrentWidget(m_notice);
}

} // namespace vezne::ui
