// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

#include "app/cli/text.h"
#include "core/access/profilesecrets.h"
#include "core/access/secrettext.h"
#include "core/base/istanbul.h"
#include "core/base/json.h"
#include "core/iyzico/credentialsfile.h"
#include "core/journal/history/deferred.h"
#include "core/journal/places.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s; // for another process that writes the same journal

/// False when `stream` could not take the line. A reader who has seen enough is no fault.
bool print(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    return (std::fflush(stream) == 0 && std::ferror(stream) == 0) || errno == EPIPE;
}

} // namespace

Run::Run(Settings settings, const QCommandLineParser &parser, QStringList arguments,
         access::SecretStore &secrets)
    : m_settings(std::move(settings))
    , m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_secrets(secrets)
    , m_actor{qEnvironmentVariable("USER", u"cli"_s), {}}
{
    // The first line is the person's, whatever the command reads after it.
    if (!m_settings.person.isEmpty())
        m_secret = readSecret();
}

SecretBytes Run::readSecret()
{
    constexpr std::size_t longest = 1024;
    SecretBytes line(longest);
    std::size_t length = 0;
    // Byte by byte from the descriptor: what follows is the card, and a buffer would swallow and keep it.
    for (char c = 0; length < longest && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n';)
        line.data()[length++] = c;
    if (length > 0 && line.data()[length - 1] == '\r')
        --length;
    return SecretBytes(line.bytes().first(length));
}

void Run::whenKeysAreRead(const std::function<void()> &go)
{
    if (!m_settings.profile)
        return go();
    access::readSecrets(m_secrets, m_settings.profile->id, this,
                        [this, go](tl::expected<access::ProfileSecrets, access::SecretError> read) {
                            if (!read)
                                return fail(read.error());
                            m_credentials = iyzico::makeCredentials(read->apiKey, std::move(read->secretKey));
                            m_chainKey = std::move(read->chainKey);
                            whenBookIsReady(go);
                        });
}

void Run::whenBookIsReady(const std::function<void()> &go)
{
    if (!m_settings.profile || !m_settings.journal.isShared())
        return go();
    access::SecretJob *job = m_secrets.read(access::bookSecretName(m_settings.profile->id));
    connect(job, &access::SecretJob::finished, this, [this, go](const access::SecretResult &result) {
        if (result.error && result.error->fault != access::SecretFault::NotFound)
            return fail(*result.error);
        if (!result.value.isEmpty())
            m_settings.journal = m_settings.journal.withPassword(result.value.clone());
        go();
    });
}

bool Run::loadCredentials()
{
    if (m_credentials)
        return true;
    if (m_settings.credentials.isEmpty()) {
        fail(ExitCode::Usage, Words::tr("This command needs --profile NAME or --credentials FILE."));
        return false;
    }
    const auto read = iyzico::readCredentials(m_settings.credentials);
    if (!read) {
        fail(ExitCode::Usage, textOf(read.error()).arg(m_settings.credentials));
        return false;
    }
    m_credentials = *read;
    m_chainKey = journal::chainKeyFrom(m_credentials->secretKey);
    return true;
}

iyzico::Client *Run::client()
{
    if (!m_client && loadCredentials()) {
        if (m_settings.api.isEmpty()) {
            fail(ExitCode::Usage, Words::tr("This command needs --api URL."));
            return nullptr;
        }
        m_client = std::make_unique<iyzico::Client>(m_settings.api, m_credentials, m_settings.deadlines);
    }
    return m_client.get();
}

till::Roster *Run::roster()
{
    if (!m_roster && journal())
        m_roster = std::make_unique<till::Roster>(*m_journal);
    return m_roster.get();
}

bool Run::signIn(till::Roster &roster)
{
    const bool isNamed = !m_settings.person.isEmpty();
    if (!roster.hasStaff()) {
        if (isNamed)
            fail({journal::Problem::NoSuchPerson, m_settings.person});
        return !isNamed;
    }
    if (!isNamed) {
        fail({journal::Problem::NotSignedIn, {}});
        return false;
    }
    const auto proof = roster.prove(till::Purpose::SignIn, m_settings.person, m_secret);
    m_secret.wipe();
    if (!proof)
        fail(proof.error());
    return proof.has_value();
}

bool Run::signInFor(access::Action action, till::Roster &roster)
{
    if (!signIn(roster))
        return false;
    const auto allowed = roster.check(action);
    if (!allowed)
        fail(allowed.error());
    return allowed.has_value();
}

bool Run::isAnotherJournal() const
{
    const auto own =
        m_settings.profile ? journal::Place::fromText(m_settings.profile->journal) : std::nullopt;
    return own && own->absolute().name() != m_settings.journal.absolute().name();
}

till::Till *Run::till()
{
    if (m_till)
        return m_till.get();
    if (isAnotherJournal()) { // the staff of the profile's own would not be asked
        fail(ExitCode::Usage, Words::tr("With --profile money moves in the profile’s own journal only."));
        return nullptr;
    }
    if (!client() || !journal())
        return nullptr;
    auto till = std::make_unique<till::Till>(*m_journal, *m_client, m_settings.recovery);
    till->setLanguage(m_settings.language);
    if (!signIn(till->roster()))
        return nullptr;
    if (const auto settled = till->settleLeftovers(); !settled) {
        fail(settled.error());
        return nullptr;
    }
    if (const auto expired = till->expireVisits(); !expired) {
        fail(expired.error());
        return nullptr;
    }
    m_till = std::move(till);
    return m_till.get();
}

journal::Journal *Run::journal()
{
    auto key = m_journal ? std::nullopt : chainKey();
    if (!key)
        return m_journal.get();
    const auto anchor = anchorOf(m_settings.journal);
    if (!m_settings.journal.isShared() && !QFileInfo::exists(m_settings.journal.file())) {
        // Taken away on purpose or by mistake, or not there yet: the anchor stays, so that a new one begins
        // as one that was rolled back, and a person says whether it may be gone on with.
        if (const auto known = anchor->read(); known && *known)
            say(Words::tr("The journal that was here, with %n event(s), is gone. A new one begins.", nullptr,
                          static_cast<int>((*known)->seq)));
    }
    auto opened = journal::Journal::open(m_settings.journal, std::move(*key), m_clock, patience,
                                         journal::usualSafeguards(anchor, m_settings.emergency));
    if (!opened) {
        fail(opened.error());
        return nullptr;
    }
    m_journal = std::move(*opened);
    m_journal->setActor(m_actor);
    sayWhatIsAmiss();
    return m_journal.get();
}

void Run::sayWhatIsAmiss()
{
    const journal::Guard &guard = m_journal->guard();
    for (const journal::Emergency &emergency : guard.emergencies())
        say(Words::tr("Not recorded when it came: order %1, %2, %3. iyzico is asked about it.")
                .arg(emergency.order, emergency.amount, emergency.state));
    if (guard.distrust())
        say(textOf(*guard.distrust()));
    if (guard.distrust() && guard.distrust()->problem == journal::Problem::RolledBack) {
        const auto timeOf = [](const std::optional<Instant> &at) {
            return at ? istanbul::dateTime(*at).toString(Qt::ISODate) : u"?"_s;
        };
        say(Words::tr(
                "Last entry here: %1; last written: %2. Restore a newer backup, or compare these days with "
                "iyzico’s lists; then say so with trust --reason.")
                .arg(timeOf(guard.gap().from), timeOf(guard.gap().until)));
    }
    if (guard.room() != journal::Room::Ample)
        say(Words::tr("Little space is left on the disk of the journal."));
}

const journal::Database *Run::database()
{
    if (!m_database) {
        const bool isShared = m_settings.journal.isShared();
        if (!isShared && !QFileInfo::exists(m_settings.journal.file())) {
            fail({journal::Problem::CannotOpen, m_settings.journal.name()});
            return nullptr;
        }
        const auto open = [this] {
            return journal::Database::open(m_settings.journal, journal::Database::Access::ReadOnly);
        };
        if (const auto older = open();
            !older && older.error().problem == journal::Problem::Older && !isShared) {
            // The first command after an update, whichever it is, brings the journal up.
            if (!journal())
                return nullptr;
            m_journal.reset();
        }
        auto opened = open();
        if (!opened) {
            fail(opened.error());
            return nullptr;
        }
        m_database.emplace(std::move(*opened));
    }
    return &*m_database;
}

std::optional<SecretBytes> Run::chainKey()
{
    if (!loadCredentials())
        return std::nullopt;
    return m_chainKey.clone();
}

std::shared_ptr<journal::AnchorStore> Run::anchorOf(const journal::Place &place) const
{
    return journal::usualAnchor(place, m_chainKey);
}

bool Run::needsFile()
{
    if (m_settings.journal.isShared())
        fail(ExitCode::Usage, Words::tr("A shared book is backed up at its server, by its owner."));
    return !m_settings.journal.isShared();
}

void Run::note(const journal::Place &place, const journal::Deed &deed)
{
    if (const auto noted = journal::deferred::add(place.beside(), {deed, m_actor, m_clock.now()}); !noted)
        say(Words::tr("The audit trail will not tell of this: %1").arg(textOf(noted.error())));
}

void Run::answer(const QJsonObject &object, const QString &text) const
{
    const bool isTaken = print(stdout, m_settings.isJson ? json::toBytes(object) : text.toUtf8());
    m_isAnswerLost = m_isAnswerLost || !isTaken;
}

void Run::say(const QString &text)
{
    (void)print(stderr, text.toUtf8()); // there is nobody left to tell
}

void Run::finish(ExitCode code)
{
    if (m_result)
        return;
    m_result = code;
    if (m_isAnswerLost) {
        say(Words::tr("The answer could not be written to the standard output."));
        if (code == ExitCode::Done && !m_till) // what may have moved money says whether it did
            m_result = ExitCode::Usage;
    }
    Q_EMIT finished();
}

void Run::fail(ExitCode code, const QString &text)
{
    say(text);
    finish(code);
}

void Run::fail(const journal::Error &error)
{
    fail(exitCodeOf(error.problem), textOf(error));
}

void Run::fail(const access::SecretError &error)
{
    fail(ExitCode::NotSent,
         access::SecretText::headline(error.fault) + u' ' + access::SecretText::remedy(error.fault));
}

} // namespace vezne::cli
