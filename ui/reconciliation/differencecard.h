// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/journal/difference.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

/// One difference in full: what it is, why, what to do, and the buttons for that.
class DifferenceCard : public Panel
{
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget *parent = nullptr);

    /// Null clears it.
    void show(const journal::Difference *difference);
    void setAllowed(bool isAllowed);
    [[nodiscard]] const std::optional<journal::Difference> &difference() const { return m_difference; }

    // As if a button were pressed; nothing where it cannot be.
    void open();
    void explain();

Q_SIGNALS:
    void openRequested(const QString &operation);
    void askRequested(const QString &operation);
    void awaitedRequested();
    void takeInRequested(const vezne::journal::Difference &difference);
    void acceptRequested(const vezne::journal::Difference &difference);
    void reopenRequested(const vezne::journal::Difference &difference);
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void act();
    void retranslate();
    [[nodiscard]] QString actText() const;

    std::optional<journal::Difference> m_difference;
    bool m_isAllowed = true;
    PlainLabel *m_cause;
    PlainLabel *m_remedy;
    PlainLabel *m_explanation;
    QPushButton *m_act; ///< what the cause asks for
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_explain;
    QPushButton *m_reopen;
};

} // namespace vezne::ui
