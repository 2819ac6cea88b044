// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vezne::till {

/// The secret path of a page that may be visited once. Whoever issues it learns the path; what is kept is its
/// hash alone, so that neither memory nor journal can give it away.
class OneTimePath
{
public:
    /// Matches nothing.
    OneTimePath() = default;
    /// Of a path that was issued earlier.
    explicit OneTimePath(QByteArray hash)
        : m_hash(std::move(hash))
    {}

    /// Makes a path of 32 random bytes, `/3ds/<64 hexadecimal digits>`, keeps its hash and returns it.
    [[nodiscard]] QString issue();

    /// Compares in constant time.
    [[nodiscard]] bool matches(const QByteArray &path) const;

    /// Matches nothing from now on.
    void spend() { m_hash.clear(); }

    /// SHA-256 in lower-case hexadecimal; empty when spent or not issued.
    [[nodiscard]] QByteArray hash() const { return m_hash; }

private:
    QByteArray m_hash;
};

} // namespace vezne::till
