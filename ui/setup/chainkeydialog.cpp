// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/chainkeydialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/setup/chainkeypick.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int chainKeyWidth = 480;
} // namespace

ChainKeyDialog::ChainKeyDialog(What what, QWidget *parent)
    : QDialog(parent)
    , m_pick(new ChainKeyPick(u"journalKey"_s))
{
    const bool isBackup = what == What::Backup;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"chainKeyDialog"_s);
    setWindowTitle(isBackup ? tr("The backup has another key") : tr("The journal has another key"));
    setMinimumWidth(chainKeyWidth);
    auto *text =
        new PlainLabel(isBackup ? tr("It was made under another key than this journal’s, perhaps on another "
                                     "computer. It opens with the key that was saved there, and this is "
                                     "from then on the journal’s key.")
                                : tr("The key in the keychain does not open it. It opens with the key that "
                                     "was saved for it; the keychain then keeps that one."));
    text->setWordWrap(true);
    m_pick->field()->setLabel(tr("File of the journal’s key"));
    auto *leave = new QPushButton(isBackup ? tr("Keep the present journal") : tr("Close Vezne"));
    auto *act = new QPushButton(isBackup ? tr("Go back to the backup") : tr("Open the journal"));
    act->setObjectName(u"takeKeyButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(text);
    layout->addWidget(m_pick);
    layout->addStretch();
    layout->addLayout(newDialogFoot(this, {.leave = leave, .act = act}));
    connect(act, &QPushButton::clicked, this, &ChainKeyDialog::accept);
    m_pick->setFocus();
}

SecretBytes ChainKeyDialog::key() const
{
    auto key = m_pick->key();
    return key ? std::move(*key) : SecretBytes();
}

void ChainKeyDialog::accept()
{
    if (m_pick->isEmpty())
        m_pick->field()->setError(tr("Required."));
    else if (m_pick->check())
        QDialog::accept();
}

} // namespace vezne::ui
