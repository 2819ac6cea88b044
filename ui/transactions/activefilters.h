// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

#include "ui/transactions/listfilter.h"

class QPushButton;

namespace vezne::ui {

class PlainLabel;
class RemovableChip;

/// What restricts the list now, each part with a cross, and how many new records it hides.
class ActiveFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ActiveFilters(QWidget *parent = nullptr);

    void show(const ListFilter &filter);
    void setHiddenCount(int count);
    /// The one in which everything was charged that the journal holds, for the amounts of a filter that names
    /// none.
    void setOnlyCurrency(std::optional<Currency> currency);

Q_SIGNALS:
    /// A cross or "Clear" was pressed; `filter` is what remains.
    void reduced(const vezne::ui::ListFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString wordsOf(ListFilter::Part part) const;

    ListFilter m_filter;
    std::map<ListFilter::Part, RemovableChip *> m_chips;
    QPushButton *m_clear;
    PlainLabel *m_hidden;
    int m_hiddenCount = 0;
    std::optional<Currency> m_onlyCurrency;
};

} // namespace vezne::ui
