// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/shopdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/setup/buyerform.h"
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
    , m_buyer(new BuyerForm)
{
    setObjectName(u"shopDialog"_s);
    setWindowTitle(tr("Change %1").arg(profile.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setOthers(all);
    m_form->showProfile(profile);
    m_buyer->showBuyer(profile.buyer);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(u"saveShopButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_form);
    layout->addWidget(new PlainLabel(tr("Customers without details"), TextRole::Section));
    layout->addWidget(m_buyer);
    layout->addStretch(1);
    layout->addLayout(newDialogFoot(this, {.leave = cancel, .act = save}));
    setMinimumWidth(shopDialogWidth);
    connect(save, &QPushButton::clicked, this, &ShopDialog::save);
}

access::Profile ShopDialog::profile() const
{
    access::Profile changed = m_profile;
    m_form->fill(changed);
    m_buyer->fill(changed.buyer);
    return changed;
}

void ShopDialog::save()
{
    QWidget *wrong = m_form->check(profile());
    QWidget *next = m_buyer->check(); // all are asked, so that everything wrong shows at once
    if (!wrong)
        wrong = next;
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    else
        accept();
}

} // namespace vezne::ui
