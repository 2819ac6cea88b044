// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include "app/sandbox/services/service.h"

namespace vezne::sandbox {

/// What is wrong with a request's `paymentCard`, before any bank is asked.
[[nodiscard]] std::optional<Failure> checkCard(const QJsonValue &paymentCard, Instant now);

} // namespace vezne::sandbox
