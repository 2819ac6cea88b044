// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/till/secretcheck.h"

class QComboBox;

namespace vezne::ui {

class Field;
class SecretField;

/// What people give before money goes out, or somebody's password is set: their own password again, and where
/// four eyes are asked for, a second person's name and secret. Shows nothing where nothing is asked for.
class Consent : public QWidget
{
    Q_OBJECT

public:
    explicit Consent(till::Roster &roster, QWidget *parent = nullptr);

    /// What is about to be done; decides whether a second person is needed.
    void setAction(access::Action action);

    /// Nothing is missing.
    [[nodiscard]] bool isComplete() const;

    /// Tries what was typed, and says given() or refused() later. What was typed is forgotten.
    void ask();

Q_SIGNALS:
    void changed();
    void given(const std::optional<vezne::till::Proof> &second);
    void refused(const vezne::journal::Error &error);

private:
    void fillSeconds();
    void askSecond();
    void check(till::Purpose purpose, const QString &name, SecretField *field);
    void take(till::Purpose purpose, const till::SecretCheckEnd &result);

    till::Roster &m_roster;
    access::Action m_action = access::Action::Refund;
    bool m_needsOwn = false;
    bool m_needsSecond = false;
    SecretField *m_own;
    Field *m_ownField;
    QComboBox *m_second;
    Field *m_secondField;
    SecretField *m_secondSecret;
    Field *m_secondSecretField;
};

} // namespace vezne::ui
