// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/shortcutsheet.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/factlist.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int sheetWidth = 440;
} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys of the list"));
    setMinimumWidth(sheetWidth);
    auto *keys = new FactList;
    keys->setFacts({
        {u"/"_s, tr("Search")},
        {u"F5"_s, tr("Read the list again")},
        {u"J  K  ↓  ↑"_s, tr("Next and previous record")},
        {u"Enter"_s, tr("Open the payment")},
        {tr("Space"), tr("Show the payment beside the list")},
        {u"R"_s, tr("Refund")},
        {u"P"_s, tr("Receipt: print, PDF, e-mail")},
        {u"C"_s, tr("Copy the reference")},
        {u"Ctrl+C"_s, tr("Copy the selected rows as a table")},
        {u"Ctrl+Shift+C"_s, tr("Copy the cell")},
        {u"Ctrl+A"_s, tr("Select everything")},
        {u"Esc"_s, tr("Back")},
        {u"?  F1"_s, tr("This sheet")},
    });
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeSheetButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(keys);
    layout->addWidget(buttons);
}

} // namespace vezne::ui
