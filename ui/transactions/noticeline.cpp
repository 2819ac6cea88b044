// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/noticeline.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, TextRole::Secondary))
    , m_link(new QPushButton)
{
    m_text->setObjectName(u"listNotice"_s);
    m_text->setWordWrap(true);
    m_link->setObjectName(u"listNoticeButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, &NoticeLine::linkActivated);
    say({});
}

void NoticeLine::say(const QString &text, const QString &link)
{
    m_text->setText(text);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    setVisible(!text.isEmpty());
}

} // namespace vezne::ui
