// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "app/cli/exitcode.h"
#include "core/access/profile.h"
#include "core/access/secretstore.h"
#include "core/iyzico/client.h"
#include "core/journal/history/anchor.h"
#include "core/journal/journal.h"
#include "core/journal/keeping/backup.h"
#include "core/till/till.h"

namespace vezne::cli {

/// Options that stand before or after any command.
struct Settings
{
    std::optional<access::Profile> profile; ///< where keys, address, journal and default buyer come from
    QUrl api;
    QString credentials; ///< file
    journal::Place journal = QString();
    QString emergency; ///< file for results that the journal cannot take; empty for the usual one
    Language language = Language::Turkish;
    QString person; ///< --as: who acts, in a journal with staff
    bool isJson = false;
    iyzico::Deadlines deadlines;
    till::Recovery::Options recovery;
};

/// One command under way: its words, what it may use, and how it answers. Parts are made when a command first
/// asks for them; one that cannot be had ends the run with the right exit code and gives null.
class Run : public QObject
{
    Q_OBJECT

public:
    Run(Settings settings, const QCommandLineParser &parser, QStringList arguments,
        access::SecretStore &secrets);

    /// With a profile: reads its keys from the keychain, then calls `go`; ends the run when they cannot be
    /// had. Else calls it now.
    void whenKeysAreRead(const std::function<void()> &go);
    /// The same with nothing but the password of a shared book, which may have none.
    void whenBookIsReady(const std::function<void()> &go);
    [[nodiscard]] access::SecretStore &secrets() { return m_secrets; }

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] QString option(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] bool has(const QString &name) const
    {
        return m_parser.optionNames().contains(name); // isSet() warns of options that a command has not
    }

    [[nodiscard]] iyzico::Client *client();
    /// For commands that write: locks the journal, signs in and settles what an earlier process left.
    [[nodiscard]] till::Till *till();
    /// For commands that keep staff: locks the journal. Nobody is signed in yet.
    [[nodiscard]] till::Roster *roster();
    /// Signs in whom --as names, where there is staff; says what is wrong and ends the run otherwise.
    [[nodiscard]] bool signIn(till::Roster &roster);
    /// The same, for somebody who has this right.
    [[nodiscard]] bool signInFor(access::Action action, till::Roster &roster);
    /// The next line of standard input as a secret, without its line break.
    [[nodiscard]] static SecretBytes readSecret();

    /// For commands that read: works while another process writes.
    [[nodiscard]] const journal::Database *database();
    /// For commands that work on the file as a whole.
    [[nodiscard]] std::optional<SecretBytes> chainKey();
    [[nodiscard]] const journal::Actor &actor() const { return m_actor; }
    /// Of the journal at `place`; call after chainKey() gave one.
    [[nodiscard]] std::shared_ptr<journal::AnchorStore> anchorOf(const journal::Place &place) const;
    /// Opens the journal for writing, says what people must know of it, and settles nothing.
    [[nodiscard]] journal::Journal *journal();

    /// Notes what was done beside `place`, a journal, for its audit trail; whoever writes it next takes it
    /// in.
    void note(const journal::Place &place, const journal::Deed &deed);
    /// False, with the run ended, for what works on files alone.
    [[nodiscard]] bool needsFile();

    /// One JSON object on standard output, or with people reading, `text`.
    void answer(const QJsonObject &object, const QString &text) const;
    /// For people, on standard error.
    void say(const QString &text);
    /// Ends the run; later calls change nothing.
    void finish(ExitCode code);
    /// Says why and ends.
    void fail(ExitCode code, const QString &text);
    void fail(const journal::Error &error);
    void fail(const access::SecretError &error);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] std::optional<ExitCode> result() const { return m_result; }

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] bool loadCredentials();
    [[nodiscard]] bool isAnotherJournal() const;
    void sayWhatIsAmiss();

    Settings m_settings;
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    SystemClock m_clock;
    access::SecretStore &m_secrets;
    std::shared_ptr<const iyzico::Credentials> m_credentials;
    SecretBytes m_chainKey; ///< the profile's, or derived from the secret key
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<till::Till> m_till;
    std::unique_ptr<till::Roster> m_roster;
    SecretBytes m_secret;   ///< of the person of --as
    journal::Actor m_actor; ///< who does what is noted
    std::optional<journal::Database> m_database;
    mutable bool m_isAnswerLost = false;
    std::optional<ExitCode> m_result;
};

/// Backs up the journal of `run` into the usual folder and clears that of what need not be kept.
[[nodiscard]] journal::Result<journal::Backup> backUpAsUsual(Run &run, const SecretBytes &key);

} // namespace vezne::cli
