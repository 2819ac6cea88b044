// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/findingview.h"

#include <QEvent>
#include <QHBoxLayout>

#include "core/iyzico/findingtext.h"
#include "ui/kit/iconview.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using iyzico::FindingText;

namespace {
constexpr int reservedLines = 5; // headline, three lines of remedy, detail
} // namespace

FindingView::FindingView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_icon(new IconView(Glyph::Info, normalIcon))
    , m_headline(new PlainLabel)
    , m_remedy(new PlainLabel)
    , m_detail(new PlainLabel({}, TextRole::Secondary))
{
    setObjectName(u"findingView"_s);
    m_headline->setObjectName(u"findingLabel"_s);
    m_remedy->setObjectName(u"findingRemedyLabel"_s);
    m_detail->setObjectName(u"findingDetailLabel"_s);
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
    showTexts();
}

void FindingView::clear()
{
    m_diagnosis.reset();
    m_isBusy = false;
    showTexts();
}

void FindingView::showBusy()
{
    m_diagnosis.reset();
    m_isBusy = true;
    showTexts();
}

void FindingView::showDiagnosis(const iyzico::Diagnosis &diagnosis)
{
    m_diagnosis = diagnosis;
    m_isBusy = false;
    showTexts();
}

void FindingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void FindingView::showTexts()
{
    m_icon->setVisible(m_diagnosis.has_value());
    if (!m_diagnosis) {
        m_headline->setText(m_isBusy ? tr("Asking iyzico…") : QString());
        m_remedy->setText({});
        m_detail->setText({});
        return;
    }
    const bool isWell = m_diagnosis->finding == iyzico::Finding::Well;
    const Glyph glyph = isWell                           ? Glyph::CheckCircle
                        : m_diagnosis->areKeysAccepted() ? Glyph::Warning
                                                         : Glyph::CrossCircle;
    const Ink ink = isWell ? Ink::Success : m_diagnosis->areKeysAccepted() ? Ink::Waiting : Ink::Danger;
    m_icon->setIcon(glyph, ink);
    m_headline->setText(FindingText::headline(m_diagnosis->finding));
    m_remedy->setText(FindingText::remedy(*m_diagnosis, m_clock.now()));
    m_detail->setText(m_diagnosis->detail);
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_remedy->text());
}

} // namespace vezne::ui
