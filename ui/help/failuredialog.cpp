// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/failuredialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/factlist.h"
#include "ui/kit/iconview.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int failureWidth = 520;
constexpr int failureIcon = 24;
} // namespace

FailureDialog::FailureDialog(const Failure &failure, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"failureDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("It did not work"));
    setMinimumWidth(failureWidth);
    setAccessibleDescription(textOf(failure));
    auto *what = new PlainLabel(failure.what, TextRole::Section);
    what->setObjectName(u"failureLabel"_s);
    what->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new IconView(Glyph::Warning, failureIcon), 0, Qt::AlignTop);
    head->addWidget(what, 1);
    auto *facts = new FactList;
    facts->setFacts({{tr("Money"), failure.money},
                     {tr("What to do"), failure.next},
                     {tr("Support code"), failure.code, Fact::Manner::Copyable}});
    auto *bundle = new QPushButton(tr("Save for support…"));
    bundle->setObjectName(u"failureBundleButton"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"failureCloseButton"_s);
    connect(bundle, &QPushButton::clicked, this, &FailureDialog::bundleRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(head);
    layout->addWidget(facts);
    layout->addLayout(newDialogFoot(this, {.aside = {bundle}, .leave = close}));
}

} // namespace vezne::ui
