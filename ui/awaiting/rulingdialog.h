// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/till.h"
#include "ui/awaiting/awaited.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace vezne::ui {

class Consent;
class Field;
class PlainLabel;
class ProblemLine;

/// Two persons decide what became of an operation that no inquiry settles: what is so, what was seen, who
/// agrees, and a last sentence that says what will be recorded. Its default button gives up.
class RulingDialog : public QDialog
{
    Q_OBJECT

public:
    RulingDialog(const Awaited &awaited, till::Till &till, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *newChoices();
    [[nodiscard]] QWidget *newFields();
    void showChoice();
    void act();
    void decide(const std::optional<till::Proof> &proof);
    void showRefusal(const journal::Error &error);
    [[nodiscard]] std::optional<journal::State> chosen() const;
    [[nodiscard]] bool needsPaymentId() const;

    Awaited m_awaited;
    till::Till &m_till;
    std::vector<journal::State> m_rulings;
    QButtonGroup *m_choice;
    QLineEdit *m_evidence;
    QLineEdit *m_paymentId;
    QLineEdit *m_second;
    Consent *m_consent;
    Field *m_paymentIdField;
    PlainLabel *m_sentence;
    ProblemLine *m_error;
    QPushButton *m_giveUp;
    QPushButton *m_act;
};

} // namespace vezne::ui
