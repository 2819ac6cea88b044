// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restoredialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int restoreWidth = 480;
} // namespace

QStringList RestoreDialog::sentences(const journal::Backup &backup, Occasion occasion)
{
    QStringList sentences;
    if (occasion == Occasion::Damage)
        sentences.append(tr("The journal is damaged and cannot be used. Nothing is charged on it."));
    sentences.append(
        tr("The journal of %1, with %2 entries, takes the place of the present one. It is checked first.")
            .arg(dateTimeText(backup.at, language()), localeOf(language()).toString(backup.events)));
    sentences.append(tr("The present journal is renamed and kept for 90 days."));
    sentences.append(tr("What was written after this backup is then missing. Vezne notices that and charges "
                        "nothing new until it has been compared with iyzico’s list."));
    if (occasion == Occasion::Wish)
        sentences.append(tr("The window closes and opens again."));
    return sentences;
}

RestoreDialog::RestoreDialog(const journal::Backup &backup, Occasion occasion, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(occasion == Occasion::Damage ? tr("The journal is damaged") : tr("Go back to a backup"));
    setMinimumWidth(restoreWidth);
    auto *cancel =
        new QPushButton(occasion == Occasion::Damage ? tr("Close Vezne") : tr("Keep the present journal"));
    auto *restore = new QPushButton(tr("Go back to %1").arg(dateTimeText(backup.at, language())));
    cancel->setObjectName(u"keepJournalButton"_s);
    restore->setObjectName(u"goBackButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    const QStringList lines = sentences(backup, occasion);
    for (const QString &sentence : lines) {
        auto *line = new PlainLabel(sentence);
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    layout->addSpacing(space::s);
    layout->addLayout(newDialogFoot(
        this, {.leave = cancel, .act = restore, .role = ButtonRole::Danger, .enter = Enter::StepsOn}));
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace vezne::ui
