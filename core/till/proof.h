// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/access/rights.h"

namespace vezne::till {

/// What a PIN or password is given for.
enum class Purpose {
    SignIn,  ///< to work from now on
    Confirm, ///< by the person signed in, before money goes out
    Agree,   ///< by somebody else, as second person
};

/// That somebody gave their PIN or password, and when. Only a Roster makes one.
class Proof
{
public:
    [[nodiscard]] const access::Person &person() const { return m_person; }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /// On the monotonic clock.
    [[nodiscard]] std::chrono::milliseconds at() const { return m_at; }

private:
    friend class Roster;
    Proof(access::Person person, Purpose purpose, std::chrono::milliseconds at)
        : m_person(std::move(person))
        , m_purpose(purpose)
        , m_at(at)
    {}

    access::Person m_person;
    Purpose m_purpose;
    std::chrono::milliseconds m_at;
};

} // namespace vezne::till
