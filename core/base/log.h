// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace vezne {

/// `vezne.iyzico`: one line for each request; never headers, never bodies.
Q_DECLARE_LOGGING_CATEGORY(logIyzico)
/// `vezne.till`: what recovery could not do.
Q_DECLARE_LOGGING_CATEGORY(logTill)
/// `vezne.journal`: what the journal's safeguards could not do.
Q_DECLARE_LOGGING_CATEGORY(logJournal)

/// `vezne.finance`: what reconciliation could not do.
Q_DECLARE_LOGGING_CATEGORY(logFinance)

} // namespace vezne
