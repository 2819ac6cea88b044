// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/card/number.h"
#include "ui/kit/secretedit.h"

namespace vezne::ui {

/// The card number: grouped while it is typed, masked to its first six and last four when the focus leaves,
/// or always.
class CardNumberEdit : public SecretEdit
{
    Q_OBJECT

public:
    explicit CardNumberEdit(QWidget *parent = nullptr);

    [[nodiscard]] card::NumberState state() const;
    [[nodiscard]] card::Brand brand() const;
    /// First six to eight digits for inquiry; empty below six.
    [[nodiscard]] QString bin() const { return m_bin; }

    [[nodiscard]] QString spokenValue() const override;

    /// Masked while it is typed too, where others can see the screen.
    void setMaskedAlways(bool on);

Q_SIGNALS:
    void binChanged(const QString &bin);
    void brandChanged(vezne::card::Brand brand);

protected:
    [[nodiscard]] int limit() const override;
    [[nodiscard]] std::vector<int> groups() const override;
    [[nodiscard]] QChar cell(int index) const override;
    [[nodiscard]] bool isComplete() const override;
    void contentChanged() override;

private:
    QString m_bin;
    bool m_isMaskedAlways = false;
    card::Brand m_brand = card::Brand::Unknown;
    card::NumberState m_state = card::NumberState::Incomplete;
};

} // namespace vezne::ui
