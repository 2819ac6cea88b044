// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "app/desktop/notifier.h"
#include "core/till/till.h"

namespace vezne::desktop {

/// Watches the journal for what nobody may be looking at when it happens: a result that was not known is
/// known now, a charge appeared late, a link was paid.
class News : public QObject
{
    Q_OBJECT

public:
    /// What is open now is no news, and what was sold before is none.
    News(till::Till &till, const journal::Reader &reader, QObject *parent = nullptr);

Q_SIGNALS:
    void happened(const vezne::desktop::Notification &notification);

private:
    void look(const QString &id);
    void lookAtLinks();

    till::Till &m_till;
    journal::Reader m_reader;
    QSet<QString> m_unknown;    ///< operations whose result was not known when last looked at
    QHash<QString, int> m_sold; ///< of each link
};

} // namespace vezne::desktop
