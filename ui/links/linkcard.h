// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/links/links.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

class MatchList;
class ShareBox;
class StatusChip;

/// One payment link: what it asks for, how it gets to the customer, what came of it.
class LinkCard : public Panel
{
    Q_OBJECT

public:
    explicit LinkCard(till::Links &links, QWidget *parent = nullptr);

    void show(const journal::Link &link);
    [[nodiscard]] const journal::Link &link() const { return m_link; }
    /// A line under the link: what became of the last thing that was asked for.
    void say(const QString &message);
    /// Without the buttons that change the link, for where it has just been made.
    void setReadOnly(bool on);
    /// On to what is done with a link first: its message is copied.
    void focusOnMessage();

Q_SIGNALS:
    void openRequested(const QUrl &address);
    /// The payment's operation is to be shown.
    void paymentRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void showLink();
    void turn();
    void askToDelete();
    void begin(const journal::Result<till::LinkErrand *> &errand);
    void decide(const journal::LinkMatch &match, bool isTheLinks);
    void hearIntake(const till::IntakeEnd &end);

    till::Links &m_links;
    journal::Link m_link;
    bool m_isReadOnly = false;
    bool m_isBusy = false;
    PlainLabel *m_name;
    StatusChip *m_chip;
    PlainLabel *m_amount;
    PlainLabel *m_standing;
    ShareBox *m_share;
    MatchList *m_matches;
    PlainLabel *m_message;
    QPushButton *m_turn;
    QPushButton *m_delete;
};

} // namespace vezne::ui
