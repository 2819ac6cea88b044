// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "ui/kit/emptystate.h"
#include "ui/transactions/listfilter.h"
#include "ui/transactions/listwalk.h"

namespace vezne::ui {

/// What stands in the list's place when no record fits: which filters leave nothing, and the way on. When the
/// search alone finds something, it says so and offers it; when what was searched is the word of a state, it
/// offers the state.
class EmptyList : public EmptyState
{
    Q_OBJECT

public:
    enum class Journal {
        Empty,    ///< nothing was ever recorded
        ReadOnly, ///< iyzico is not asked from here
        Open,
    };

    explicit EmptyList(journal::ReaderThread &reader, QWidget *parent = nullptr);

    /// Of `filter` on the Istanbul day `today`.
    void explain(const ListFilter &filter, QDate today, Journal journal);

Q_SIGNALS:
    /// The person wants to see this instead.
    void filterRequested(const vezne::ui::ListFilter &filter);
    /// The person wants iyzico asked about what was searched.
    void inquiryRequested(const QString &anyId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void count(const std::vector<qint64> &seqs);
    void retranslate();
    void retranslateFiltered();

    ListWalk m_walk; ///< through what the search alone finds
    bool m_isLooking = false;
    int m_outside = 0; ///< how many that is, as far as known
    ListFilter m_filter;
    Journal m_journal = Journal::Open;
    ListFilter m_offered; ///< by the first button
    bool m_offersInquiry = false;
};

} // namespace vezne::ui
