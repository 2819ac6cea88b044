// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace vezne {

Q_LOGGING_CATEGORY(logIyzico, "vezne.iyzico", QtInfoMsg)
Q_LOGGING_CATEGORY(logTill, "vezne.till", QtInfoMsg)
Q_LOGGING_CATEGORY(logFinance, "vezne.finance", QtInfoMsg)
Q_LOGGING_CATEGORY(logJournal, "vezne.journal", QtInfoMsg)

} // namespace vezne
