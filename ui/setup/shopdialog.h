// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/access/profile.h"

namespace vezne::ui {

class BuyerForm;
class ShopForm;

/// Changes what a profile says besides its keys.
class ShopDialog : public QDialog
{
    Q_OBJECT

public:
    ShopDialog(const access::Profile &profile, const std::vector<access::Profile> &all,
               QWidget *parent = nullptr);

    /// As it was changed.
    [[nodiscard]] access::Profile profile() const;

private:
    void save();

    access::Profile m_profile;
    ShopForm *m_form;
    BuyerForm *m_buyer;
};

} // namespace vezne::ui
