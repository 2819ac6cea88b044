// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include "core/till/till.h"

class QLineEdit;
class QPushButton;

namespace vezne::ui {

class SidesModel;
class PlainLabel;
class TableView;
class VerdictBox;

/// Asks iyzico about one payment and puts its word beside the journal's; each difference is named in a
/// sentence. Only looks. Shown with open().
class InquiryDialog : public QDialog
{
    Q_OBJECT

public:
    /// With an `id` it asks at once.
    explicit InquiryDialog(till::Till &till, const QString &id = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The journal has this payment, and the person wants to see it in the list.
    void openRequested(const QString &operation);

private:
    [[nodiscard]] QWidget *newQuestion();
    void ask();
    void hear(const till::CheckedPayment &checked);
    void showVerdict(const till::CheckedPayment &checked);

    till::Till &m_till;
    QPointer<till::PaymentCheck> m_check;
    QString m_ours; ///< operation id of what was found in the journal
    SidesModel *m_model;
    QLineEdit *m_id;
    QPushButton *m_ask;
    PlainLabel *m_progress;
    VerdictBox *m_verdict;
    TableView *m_table;
    QPushButton *m_open;
};

} // namespace vezne::ui
