// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

#include <memory>

namespace vezne::test {

using namespace std::chrono_literals;
using access::SecretError;
using access::SecretFault;
using access::SecretJob;
using access::SecretResult;

MemoryStore::MemoryStore(QObject *parent)
    : QObject(parent)
{}

SecretJob *MemoryStore::read(const QString &name)
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return answer({{}, SecretError{SecretFault::NotFound, {}}});
    return answer({found->second.clone(), {}});
}

SecretJob *MemoryStore::write(const QString &name, SecretBytes value)
{
    if (!m_fault)
        m_values.insert_or_assign(name, std::move(value));
    return answer({});
}

SecretJob *MemoryStore::remove(const QString &name)
{
    if (!m_fault)
        m_values.erase(name);
    return answer({});
}

SecretJob *MemoryStore::answer(SecretResult result)
{
    if (m_fault)
        result = {{}, SecretError{*m_fault, {}}};
    auto *job = new SecretJob(1min, this);
    QMetaObject::invokeMethod(
        job, [job, kept = std::make_shared<SecretResult>(std::move(result))] { job->finish(*kept); },
        Qt::QueuedConnection);
    return job;
}

} // namespace vezne::test
