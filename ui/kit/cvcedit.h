// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/card/brand.h"
#include "ui/kit/secretedit.h"

namespace vezne::ui {

/// The security code: dots always, as many digits as the brand prints. The form wipes it after every answer.
class CvcEdit : public SecretEdit
{
    Q_OBJECT

public:
    explicit CvcEdit(QWidget *parent = nullptr);

    /// A code that is longer than the new brand's is forgotten.
    void setBrand(card::Brand brand);

    /// As many digits as the brand asks for.
    [[nodiscard]] bool isComplete() const override;

    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int limit() const override;
    [[nodiscard]] std::vector<int> groups() const override { return {}; }
    [[nodiscard]] QChar cell(int index) const override;
    [[nodiscard]] QString placeholder() const override;

private:
    card::Brand m_brand = card::Brand::Unknown;
};

} // namespace vezne::ui
