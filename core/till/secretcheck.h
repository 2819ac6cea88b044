// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/till/roster.h"

namespace vezne::till {

/// How a try ended: one of the two.
struct SecretCheckEnd
{
    std::optional<Proof> proof;
    std::optional<journal::Error> error;
};

/// Tries a PIN or password without holding up the window: the hash is compared on another thread. Reports
/// exactly once, then deletes itself; destroying it early records no try.
class SecretCheck : public QObject
{
    Q_OBJECT

public:
    SecretCheck(Roster &roster, Purpose purpose, QString name, SecretBytes secret, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const vezne::till::SecretCheckEnd &result);

private:
    void end(const journal::Result<Proof> &result);

    Roster &m_roster;
    Purpose m_purpose;
    QString m_name;
    SecretBytes m_secret;
};

} // namespace vezne::till
