// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/shared/bookcheck.h"
#include "ui/setup/resultview.h"

namespace vezne::ui {

/// Whether the way into a shared book is free, or where it ends.
class BookFindingView : public ResultView
{
    Q_OBJECT

public:
    explicit BookFindingView(QWidget *parent = nullptr);

    void clear();
    void showBusy();
    void showCondition(const journal::sharedbook::Condition &condition);
    [[nodiscard]] const std::optional<journal::sharedbook::Condition> &condition() const
    {
        return m_condition;
    }

protected:
    [[nodiscard]] Content content() const override;

private:
    [[nodiscard]] QString welcome() const;

    std::optional<journal::sharedbook::Condition> m_condition;
    bool m_isBusy = false;
};

} // namespace vezne::ui
