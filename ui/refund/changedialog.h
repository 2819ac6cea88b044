// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/till.h"

class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class ChangeResult;
class Consent;
class PlainLabel;
class ProblemLine;
class ReasonFields;

/// The frame of the dialogs that cancel, refund, capture and grant: whose money, what exactly will happen,
/// the act, and how it ended. Shown with open(); it never blocks. Its default button gives up; the act can be
/// pressed once.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    ~ChangeDialog() override;
    Q_DISABLE_COPY_MOVE(ChangeDialog)

    void reject() override;
    /// Whoever opens it has receipts to show; once it is done it offers the payment's.
    void offerReceipt();

Q_SIGNALS:
    /// The cancel was refused and the person wants to refund instead. The dialog is closed.
    void refundWanted(const QString &payment);
    /// It is done, and the payment's receipt is to be shown. The dialog is closed.
    void receiptWanted(const QString &payment);

protected:
    /// What a person has chosen, in figures and in words.
    struct Choice
    {
        Money amount;
        QString itemTransaction;
        QString sentence; ///< what exactly will happen
        QString act;      ///< the button, with its amount
    };

    /// `choices` are the dialog's own controls; they stand between the head and the reason. May be null.
    ChangeDialog(journal::Kind kind, const journal::PaymentFile &file, till::Till &till, QWidget *choices,
                 QWidget *parent);

    /// Nothing while the input is not complete.
    [[nodiscard]] virtual std::optional<Choice> choice() const = 0;

    void showChoice();

    /// Does it, now that everybody has agreed. Ends in follow(), showRefusal() or showTaken().
    virtual void commit(const journal::Change &change, const std::optional<till::Proof> &second);
    /// Shows how the operation that was begun goes and ends, or why it was not begun.
    void follow(const journal::Result<till::Attempt *> &attempt);
    void showRefusal(const journal::Error &error);
    /// What was asked for stands now and somebody else goes on.
    void showTaken();
    /// No reason is asked for: somebody gave one before.
    void hideReason();
    [[nodiscard]] till::Till &till() { return m_till; }

    [[nodiscard]] const journal::PaymentFile &file() const { return m_file; }

private:
    [[nodiscard]] QWidget *newForm(const QString &title, QWidget *choices);
    void act();
    [[nodiscard]] bool asksReason() const { return m_hasReason && m_kind != journal::Kind::Capture; }
    [[nodiscard]] access::Action actionFor(const Money &amount) const;
    void conclude(const till::AttemptEnd &end);

    journal::Kind m_kind;
    journal::PaymentFile m_file;
    till::Till &m_till;
    journal::Change m_change; ///< what was sent
    bool m_isUnderWay = false;
    bool m_offersReceipt = false;

    QStackedWidget *m_pages;
    ReasonFields *m_reason;
    bool m_hasReason = true;
    Consent *m_consent;
    PlainLabel *m_sentence;
    ProblemLine *m_error;
    ChangeResult *m_result;
    QPushButton *m_giveUp;
    QPushButton *m_act;
    QPushButton *m_refundInstead;
    QPushButton *m_receipt;
};

} // namespace vezne::ui
