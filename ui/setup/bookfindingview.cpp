// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/bookfindingview.h"

#include "core/journal/shared/obstacletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::ObstacleText;
using journal::sharedbook::Obstacle;

BookFindingView::BookFindingView(QWidget *parent)
    : ResultView(u"bookFinding"_s, parent)
{
    refresh();
}

void BookFindingView::clear()
{
    m_condition.reset();
    m_isBusy = false;
    refresh();
}

void BookFindingView::showBusy()
{
    m_condition.reset();
    m_isBusy = true;
    refresh();
}

void BookFindingView::showCondition(const journal::sharedbook::Condition &condition)
{
    m_condition = condition;
    m_isBusy = false;
    refresh();
}

ResultView::Content BookFindingView::content() const
{
    if (!m_condition)
        return {.headline = m_isBusy ? tr("Trying the server…") : QString(), .hasIcon = false};
    const bool isReady = m_condition->obstacle == Obstacle::None;
    return {.glyph = isReady ? Glyph::CheckCircle : Glyph::CrossCircle,
            .ink = isReady ? Ink::Success : Ink::Danger,
            .headline = ObstacleText::headline(m_condition->obstacle),
            .remedy = isReady ? welcome() : ObstacleText::remedy(m_condition->obstacle),
            .detail =
                isReady ? tr("PostgreSQL %1").arg(m_condition->version) : m_condition->detail.simplified()};
}

QString BookFindingView::welcome() const
{
    const QString rights =
        m_condition->isFinance ? tr("This user may sell and give money back.") : tr("This user may sell.");
    return rights + u' ' +
           (m_condition->isBegun ? tr("Other tills have written in it.")
                                 : tr("Nothing is written in it yet."));
}

} // namespace vezne::ui
