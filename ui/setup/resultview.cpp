// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/resultview.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/kit/iconview.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int reservedLines = 5; // headline, three lines of remedy, detail
} // namespace

ResultView::ResultView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(Glyph::Info, normalIcon))
    , m_headline(new PlainLabel)
    , m_remedy(new PlainLabel)
    , m_detail(new PlainLabel({}, TextRole::Secondary))
{
    setObjectName(name + u"View"_s);
    m_headline->setObjectName(name + u"Label"_s);
    m_remedy->setObjectName(name + u"RemedyLabel"_s);
    m_detail->setObjectName(name + u"DetailLabel"_s);
    for (PlainLabel *label : {m_headline, m_remedy, m_detail})
        label->setWordWrap(true);
    setMinimumHeight(reservedLines * fontMetrics().lineSpacing());

    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    for (PlainLabel *label : {m_headline, m_remedy, m_detail})
        texts->addWidget(label);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void ResultView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ResultView::refresh()
{
    const Content shown = content();
    m_icon->setVisible(shown.hasIcon);
    m_icon->setIcon(shown.glyph, shown.ink);
    m_headline->setText(shown.headline);
    m_remedy->setText(shown.remedy);
    m_detail->setText(shown.detail);
    setAccessibleName(shown.headline);
    setAccessibleDescription(shown.remedy);
}

} // namespace vezne::ui
