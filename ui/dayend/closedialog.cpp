// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/closedialog.h"

#include <QDate>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dayend/daytext.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/panel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int closeDialogWidth = 440;
} // namespace

CloseDialog::CloseDialog(const journal::DayFigures &figures, QDate day, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"closeDayDialog"_s);
    setWindowTitle(tr("Close the day"));
    setMinimumWidth(closeDialogWidth);

    auto *panel = new Panel;
    for (const journal::DaySums &sums : figures.sums) {
        auto *facts = new FactList(FactList::Values::Figures);
        facts->setFacts(sumFacts(sums));
        panel->body()->addWidget(facts);
    }
    panel->setVisible(!figures.sums.isEmpty());
    const QString what =
        isBeyond(figures, day)
            ? tr("The period %1 will be closed with these figures. They cannot be changed afterwards.")
            : tr("The day %1 will be closed with these figures. They cannot be changed afterwards.");
    auto *sentence = new PlainLabel(what.arg(periodText(figures, day)));
    sentence->setObjectName(u"closeSentence"_s);
    sentence->setWordWrap(true);
    auto *giveUp = new QPushButton(tr("Back"));
    auto *close = new QPushButton(tr("Close the day"));
    close->setObjectName(u"confirmCloseButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(panel);
    layout->addWidget(sentence);
    layout->addLayout(newDialogFoot(this, {.leave = giveUp, .act = close, .enter = Enter::StepsOn}));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace vezne::ui
