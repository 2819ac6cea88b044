// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiry/verdictbox.h"

#include <QGridLayout>
#include <QPainter>

#include "ui/kit/drawing.h"
#include "ui/kit/iconview.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

VerdictBox::VerdictBox(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(Glyph::Info, normalIcon))
    , m_title(new PlainLabel({}, TextRole::Section))
    , m_text(new PlainLabel)
{
    m_title->setObjectName(u"verdictTitle"_s);
    m_text->setObjectName(u"verdictText"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
}

void VerdictBox::show(Tone tone, Glyph glyph, const QString &title, const QStringList &sentences)
{
    m_tone = tone;
    m_icon->setIcon(glyph, inkOf(tone));
    m_title->setText(title);
    m_text->setText(sentences.join('\n'_L1));
    m_text->setVisible(!sentences.isEmpty());
    update();
}

void VerdictBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), panelRadius, tokensOf(palette()).of(m_tone).ground, {});
}

} // namespace vezne::ui
