// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/keychain.h"

#include <functional>
#include <qt6keychain/keychain.h>

#include "core/access/keychainservice.h"

namespace vezne::access {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"vezne"_s;

using Success = std::function<SecretBytes()>;

/// What QtKeychain's error means, given what the bus says of the keychain's state.
SecretFault faultOf(QKeychain::Error error, KeychainState state)
{
    if (state == KeychainState::Absent)
        return SecretFault::NoKeychain;
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return SecretFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretFault::NoKeychain;
    case QKeychain::AccessDenied:
        return state == KeychainState::Locked ? SecretFault::Locked : SecretFault::Denied;
    case QKeychain::EntryNotFound: // libsecret finds nothing in what is locked
        return state == KeychainState::Locked ? SecretFault::Locked : SecretFault::NotFound;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return state == KeychainState::Locked ? SecretFault::Locked : SecretFault::Other;
}

/// libsecret calls it a success to remove what it cannot see, so a removal's end is looked at twice.
bool isCertain(const QKeychain::Job &done)
{
    return done.error() == QKeychain::NoError && !qobject_cast<const QKeychain::DeletePasswordJob *>(&done);
}

/// Whether nothing of the name is left, when a removal ended with `error`.
bool isGone(QKeychain::Error error, KeychainState state)
{
    return state == KeychainState::Open && (error == QKeychain::NoError || error == QKeychain::EntryNotFound);
}

void conclude(SecretJob *job, const QKeychain::Job &done, const Success &success)
{
    if (isCertain(done))
        return job->finish({success(), {}});
    const bool isRemoval = qobject_cast<const QKeychain::DeletePasswordJob *>(&done);
    askKeychainState(
        job, [job, isRemoval, error = done.error(), detail = done.errorString()](KeychainState state) {
            if (isRemoval && isGone(error, state))
                return job->finish({});
            job->finish({{}, SecretError{faultOf(error, state), detail}});
        });
}

/// Starts `request`, which deletes itself; the job may be gone by then, since QtKeychain cannot be stopped.
/// A keychain that is not there is not asked: some backends wait for it.
void start(SecretJob *job, QKeychain::Job *request, const QString &name, const Success &success)
{
    request->setParent(job); // until it is started
    request->setInsecureFallback(false);
    request->setKey(name);
    QObject::connect(request, &QKeychain::Job::finished, job,
                     [job, success](QKeychain::Job *done) { conclude(job, *done, success); });
    askKeychainState(job, [job, request](KeychainState state) {
        if (state == KeychainState::Absent)
            return job->finish({{}, SecretError{SecretFault::NoKeychain, {}}});
        request->setParent(nullptr);
        request->start();
    });
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_deadline(deadline)
{}

SecretJob *Keychain::read(const QString &name)
{
    auto *job = new SecretJob(m_deadline, this);
    auto *request = new QKeychain::ReadPasswordJob(service);
    start(job, request, name, [request] {
        QByteArray bytes = request->binaryData();
        return SecretBytes::taking(bytes);
    });
    return job;
}

SecretJob *Keychain::write(const QString &name, SecretBytes value)
{
    auto *job = new SecretJob(m_deadline, this);
    auto *request = new QKeychain::WritePasswordJob(service);
    request->setBinaryData(QByteArray(value.data(), static_cast<qsizetype>(value.size())));
    start(job, request, name, [] { return SecretBytes(); });
    return job;
}

SecretJob *Keychain::remove(const QString &name)
{
    auto *job = new SecretJob(m_deadline, this);
    auto *request = new QKeychain::DeletePasswordJob(service);
    start(job, request, name, [] { return SecretBytes(); });
    return job;
}

} // namespace vezne::access
