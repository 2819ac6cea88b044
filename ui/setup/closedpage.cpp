// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/closedpage.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/access/secrettext.h"
#include "ui/kit/iconview.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using access::SecretFault;
using access::SecretText;

namespace {
constexpr int closedTextWidth = 480;
constexpr int closedIcon = 40;
} // namespace

ClosedPage::ClosedPage(SecretFault fault, QWidget *parent)
    : QWidget(parent)
    , m_fault(fault)
    , m_title(new PlainLabel({}, TextRole::Section))
    , m_why(new PlainLabel)
    , m_stillWorks(new PlainLabel({}, TextRole::Secondary))
    , m_retry(new QPushButton)
    , m_keys(new QPushButton)
{
    m_title->setObjectName(u"closedTitleLabel"_s);
    m_why->setObjectName(u"closedWhyLabel"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_keys->setObjectName(u"enterKeysButton"_s);
    setRole(m_retry, ButtonRole::Primary);
    // Keys are entered anew only where they are gone.
    m_keys->setVisible(fault == SecretFault::NotFound);
    for (PlainLabel *label : {m_title, m_why, m_stillWorks}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setFixedWidth(closedTextWidth);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_keys);
    buttons->addWidget(m_retry);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(new IconView(Glyph::Lock, closedIcon), 0, Qt::AlignHCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::m);
    for (PlainLabel *label : {m_title, m_why, m_stillWorks})
        texts->addWidget(label);
    auto *middle = new QHBoxLayout; // a layout with an alignment would not ask how high wrapped text gets
    middle->addStretch();
    middle->addLayout(texts);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);
    layout->addStretch(3);
    setFocusProxy(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &ClosedPage::retryRequested);
    connect(m_keys, &QPushButton::clicked, this, &ClosedPage::keysRequested);
    retranslate();
}

void ClosedPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClosedPage::retranslate()
{
    m_title->setText(tr("No money can be taken or given back"));
    m_why->setText(SecretText::headline(m_fault) + u' ' + SecretText::remedy(m_fault));
    m_stillWorks->setText(
        tr("The keys for iyzico are kept in the keychain only. Past payments can be looked at "
           "meanwhile; results that are awaited are asked about once the keys are there."));
    m_retry->setText(tr("Try again"));
    m_keys->setText(tr("Enter the keys…"));
}

} // namespace vezne::ui
