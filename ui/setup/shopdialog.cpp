// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/shopdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/metrics.h"
#include "ui/kit/style.h"
#include "ui/setup/shopform.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shopDialogWidth = 600;
} // namespace

ShopDialog::ShopDialog(const access::Profile &profile, const std::vector<access::Profile> &all,
                       QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_form(new ShopForm)
{
    setObjectName(u"shopDialog"_s);
    setWindowTitle(tr("Change %1").arg(profile.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setOthers(all);
    m_form->showProfile(profile);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(u"saveShopButton"_s);
    setRole(save, ButtonRole::Primary);
    save->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
    setMinimumWidth(shopDialogWidth);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ShopDialog::save);
}

access::Profile ShopDialog::profile() const
{
    access::Profile changed = m_profile;
    m_form->fill(changed);
    return changed;
}

void ShopDialog::save()
{
    if (QWidget *wrong = m_form->check(profile()))
        wrong->setFocus(Qt::OtherFocusReason);
    else
        accept();
}

} // namespace vezne::ui
