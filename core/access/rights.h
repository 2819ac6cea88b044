// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/access/action.h"
#include "core/access/role.h"

namespace vezne::access {

/// Who is signed in, or stands beside.
struct Person
{
    QString name;
    Role role = Role::Cashier;

    bool operator==(const Person &) const = default;
};

/// Why an action is not allowed.
enum class Refusal {
    NotSignedIn,
    NoRight,
    AboveLimit,  ///< more, or later, than this role may by itself
    NeedsSecond, ///< a second person with the right has to agree
};

/// Whom services ask before they do what somebody wants. A shop without staff lets everybody do everything.
class Rights
{
public:
    virtual ~Rights() = default;

    /// Nothing when the person signed in may do `action` alone.
    [[nodiscard]] virtual std::optional<Refusal> refusalOf(Action action) const = 0;
};

} // namespace vezne::access
