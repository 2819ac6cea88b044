// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/iyzico/answer.h"

namespace vezne::iyzico {

/// One call under way. Reports exactly once, on answer, error, deadline, abort and destruction alike.
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gives up waiting. What was sent stays sent.
    virtual void abort() = 0;

Q_SIGNALS:
    void finished(const vezne::iyzico::Outcome &outcome);
};

} // namespace vezne::iyzico
