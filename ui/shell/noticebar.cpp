// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/kit/iconview.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(Glyph::Warning, normalIcon))
    , m_title(new PlainLabel({}, TextRole::Section))
    , m_text(new PlainLabel)
    , m_action(new QPushButton)
{
    setObjectName(u"noticeBar"_s);
    m_title->setObjectName(u"noticeTitle"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"noticeButton"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::m, space::xl, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    hide();
}

void NoticeBar::setNotice(const std::optional<Notice> &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    setVisible(notice.has_value());
    if (!notice)
        return;
    m_icon->setIcon(Glyph::Warning, inkOf(notice->tone));
    m_title->setText(notice->title);
    m_text->setText(notice->text);
    m_action->setText(notice->action);
    m_action->setVisible(!notice->action.isEmpty());
    setAccessibleName(notice->title);
    setAccessibleDescription(notice->text);
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    if (!m_notice)
        return;
    QPainter painter(this);
    const Pair &pair = tokensOf(palette()).of(m_notice->tone);
    painter.fillRect(rect(), pair.ground);
    painter.fillRect(QRect(0, 0, space::xs, height()), pair.ink);
}

} // namespace vezne::ui
