// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/movedialog.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int moveDialogWidth = 480;
constexpr int moveSteps = 1'000; // the bar's; an int may not hold the entries
} // namespace

MoveDialog::MoveDialog(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_state(new PlainLabel(tr("Connecting…"), TextRole::Secondary))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop")))
{
    setObjectName(u"moveDialog"_s);
    setWindowTitle(tr("Vezne"));
    m_state->setObjectName(u"moveStateLabel"_s);
    m_cancel->setObjectName(u"stopMovingButton"_s);
    m_bar->setObjectName(u"moveBar"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    auto *sentence = new PlainLabel(what);
    sentence->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(sentence);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    layout->addLayout(newDialogFoot(this, {.leave = m_cancel}));
    setMinimumWidth(moveDialogWidth);
}

void MoveDialog::showProgress(qint64 done, qint64 total)
{
    if (!m_cancel->isEnabled())
        return; // it is being stopped
    m_bar->setRange(0, total > 0 && done < total ? moveSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * moveSteps / total) : 0);
    const QLocale locale;
    m_state->setText(
        done < total ? tr("%1 of %2 entries").arg(locale.toString(done), locale.toString(total))
                     : tr("All %1 entries are there; they are being checked.").arg(locale.toString(total)));
}

void MoveDialog::reject()
{
    m_cancel->setEnabled(false);
    m_state->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}

} // namespace vezne::ui
