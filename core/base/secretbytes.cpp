// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace vezne {

namespace {

char *allocate(std::size_t size)
{
    // sodium_init is idempotent and cheap; calling it here spares every program an order of initialisation.
    static const bool ready = sodium_init() >= 0;
    void *memory = ready ? sodium_malloc(size) : nullptr;
    if (!memory)
        throw std::bad_alloc();
    return static_cast<char *>(memory);
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_data(size ? allocate(size) : nullptr)
    , m_size(size)
{
    if (m_data)
        std::memset(m_data, 0, size);
}

SecretBytes::SecretBytes(std::span<const char> bytes)
    : SecretBytes(bytes.size())
{
    if (m_data)
        std::memcpy(m_data, bytes.data(), bytes.size());
}

SecretBytes SecretBytes::taking(QByteArray &bytes)
{
    SecretBytes secret(std::span<const char>(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecretBytes::wipe()
{
    sodium_free(m_data); // zeroes before it releases
    m_data = nullptr;
    m_size = 0;
}

bool constantTimeEquals(std::span<const char> a, std::span<const char> b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace vezne
