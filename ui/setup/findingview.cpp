// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/findingview.h"

#include "core/iyzico/findingtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using iyzico::FindingText;

FindingView::FindingView(const Clock &clock, QWidget *parent)
    : ResultView(u"finding"_s, parent)
    , m_clock(clock)
{
    refresh();
}

void FindingView::clear()
{
    m_diagnosis.reset();
    m_isBusy = false;
    refresh();
}

void FindingView::showBusy()
{
    m_diagnosis.reset();
    m_isBusy = true;
    refresh();
}

void FindingView::showDiagnosis(const iyzico::Diagnosis &diagnosis)
{
    m_diagnosis = diagnosis;
    m_isBusy = false;
    refresh();
}

ResultView::Content FindingView::content() const
{
    if (!m_diagnosis)
        return {.headline = m_isBusy ? tr("Asking iyzico…") : QString(), .hasIcon = false};
    const bool isWell = m_diagnosis->finding == iyzico::Finding::Well;
    return {.glyph = isWell                           ? Glyph::CheckCircle
                     : m_diagnosis->areKeysAccepted() ? Glyph::Warning
                                                      : Glyph::CrossCircle,
            .ink = isWell                           ? Ink::Success
                   : m_diagnosis->areKeysAccepted() ? Ink::Waiting
                                                    : Ink::Danger,
            .headline = FindingText::headline(m_diagnosis->finding),
            .remedy = FindingText::remedy(*m_diagnosis, m_clock.now()),
            .detail = m_diagnosis->detail};
}

} // namespace vezne::ui
