// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstddef>
#include <span>

namespace vezne {

/// Bytes that must not outlive their use: kept in memory that is locked against swapping and wiped when
/// released (libsodium's guarded allocation). Move-only; there is no printing, no comparison but in constant
/// time, no conversion to a string class.
class SecretBytes
{
public:
    SecretBytes() = default;

    /// `size` zero bytes. Throws std::bad_alloc when locked memory is used up.
    explicit SecretBytes(std::size_t size);

    /// Copies `bytes`. The source is the caller's to wipe.
    explicit SecretBytes(std::span<const char> bytes);

    /// Takes over the content of `bytes` and wipes the original's buffer in place.
    [[nodiscard]] static SecretBytes taking(QByteArray &bytes);

    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] char *data() { return m_data; }
    [[nodiscard]] const char *data() const { return m_data; }
    [[nodiscard]] std::span<const char> bytes() const { return {m_data, m_size}; }

    /// A copy for an owner of its own.
    [[nodiscard]] SecretBytes clone() const { return SecretBytes(bytes()); }

    /// Releases the memory now; zeroed first.
    void wipe();

private:
    char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Equality in constant time; texts of different length are unequal.
[[nodiscard]] bool constantTimeEquals(std::span<const char> a, std::span<const char> b);

} // namespace vezne
