// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner of a shared book does once at its server, and each till once at its own machine.
#include <QFileInfo>
#include <QJsonArray>

#include "app/cli/bookcarrying.h"
#include "app/cli/command.h"
#include "app/cli/jsonview.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/access/chainkeyfile.h"
#include "core/access/profiles.h"
#include "core/access/profilesecrets.h"
#include "core/journal/schema/schema.h"
#include "core/journal/shared/obstacletext.h"
#include "core/journal/shared/sharedbook.h"
#include "core/till/bookentry.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using journal::sharedbook::Condition;
using journal::sharedbook::Obstacle;

namespace {

QString sentenceOf(Obstacle obstacle)
{
    if (obstacle == Obstacle::Key)
        return Words::tr("This book was begun with another key. Bring it from a till that has joined: "
                         "book join --write-key FILE there, --key FILE here.");
    const QString headline = journal::ObstacleText::headline(obstacle);
    const QString remedy = journal::ObstacleText::remedy(obstacle);
    return remedy.isEmpty() ? headline : headline + u' ' + remedy;
}

void report(Run &run, const Condition &condition)
{
    const bool isReady = condition.obstacle == Obstacle::None;
    const QString sentence = sentenceOf(condition.obstacle);
    run.answer({{"book"_L1, run.settings().journal.name()},
                {"ready"_L1, isReady},
                {"obstacle"_L1, orNull(journal::sharedbook::word(condition.obstacle))},
                {"detail"_L1, orNull(condition.detail.trimmed())},
                {"server"_L1, orNull(condition.version)},
                {"finance"_L1, condition.isFinance}},
               condition.detail.isEmpty() ? sentence
                                          : u"%1 (%2)"_s.arg(sentence, condition.detail.trimmed()));
    run.finish(isReady ? ExitCode::Done : ExitCode::JournalFault);
}

/// The place that --journal names, with the password from standard input where --password asks for it.
std::optional<journal::Place> sharedPlace(Run &run)
{
    if (!run.settings().journal.isShared()) {
        run.fail(ExitCode::Usage, Words::tr("--journal postgresql://USER@HOST/BOOK is needed."));
        return std::nullopt;
    }
    return run.has(u"password"_s) ? run.settings().journal.withPassword(Run::readSecret())
                                  : run.settings().journal;
}

bool admitAll(Run &run, const journal::Server &owner, const QString &names, bool isFinance)
{
    const QStringList list = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : list) {
        SecretBytes password = journal::sharedbook::makePassword();
        const QString shown = QString::fromLatin1(password.data(), static_cast<qsizetype>(password.size()));
        const auto admitted = journal::sharedbook::admit(
            owner, {.name = name.trimmed(), .password = std::move(password), .isFinance = isFinance});
        if (!admitted) {
            run.fail(admitted.error());
            return false;
        }
        run.answer({{"user"_L1, name.trimmed()}, {"finance"_L1, isFinance}, {"password"_L1, shown}},
                   u"%1  %2"_s.arg(name.trimmed(), shown));
    }
    return true;
}

void createBook(Run &run)
{
    const auto place = sharedPlace(run);
    if (!place)
        return;
    if (const auto made = journal::sharedbook::create(*place->server()); !made)
        return run.fail(made.error());
    if (!admitAll(run, *place->server(), run.option(u"tills"_s), false) ||
        !admitAll(run, *place->server(), run.option(u"finance"_s), true))
        return;
    run.say(Words::tr("The book is there. Each password above is shown once: enter it at its till."));
    if (run.option(u"tills"_s).isEmpty() && run.option(u"finance"_s).isEmpty())
        run.answer({{"book"_L1, place->name()}, {"schema"_L1, journal::schemaVersion()}}, place->name());
    run.finish(ExitCode::Done);
}

void checkBook(Run &run)
{
    if (const auto place = sharedPlace(run))
        report(run, journal::sharedbook::check(*place->server()));
}

journal::sharedbook::Papers papersOf(const access::ProfileSecrets &secrets)
{
    return {.chainKey = secrets.chainKey.clone(), .apiKey = secrets.apiKey.clone()};
}

/// One till's joining, from the checks to the last thing that is kept.
class Joining
{
public:
    Joining(Run &run, journal::Place place, access::ProfileSecrets secrets)
        : m_run(run)
        , m_place(std::move(place))
        , m_secrets(std::move(secrets))
    {}

    /// Adds to the book's audit trail: with that an empty book has its key, and a wrong one is found out.
    [[nodiscard]] bool enter()
    {
        const auto entered =
            till::enterBook(m_place, papersOf(m_secrets), m_run.clock(), m_run.settings().emergency);
        if (!entered)
            m_run.fail(entered.error());
        return entered.has_value();
    }

    /// Key, password, profile, in this order: a till that is cut off in between is where it was.
    void keep()
    {
        const QString id = m_run.settings().profile->id;
        write(access::secretName(id), access::pack(m_secrets), [this, id] {
            const auto &password = m_place.server()->password;
            if (!password)
                return keepProfile();
            write(access::bookSecretName(id), password->clone(), [this] { keepProfile(); });
        });
    }

private:
    void write(const QString &name, SecretBytes value, const std::function<void()> &next)
    {
        access::SecretJob *job = m_run.secrets().write(name, std::move(value));
        QObject::connect(job, &access::SecretJob::finished, &m_run,
                         [this, next](const access::SecretResult &result) {
                             if (result.error)
                                 return m_run.fail(*result.error);
                             next();
                         });
    }

    void keepProfile()
    {
        access::Profile profile = *m_run.settings().profile;
        const QString file = profile.journal;
        profile.journal = m_run.option(u"journal"_s);
        auto profiles = access::Profiles::load(access::profilesFile());
        if (!profiles || !profiles->put(profile))
            return m_run.fail(ExitCode::JournalFault,
                              Words::tr("%1 could not be written.").arg(access::profilesFile()));
        if (QFileInfo::exists(file))
            m_run.say(Words::tr("The journal of before stays as it is: %1").arg(file));
        m_run.answer({{"book"_L1, m_place.name()}, {"profile"_L1, profile.name}, {"joined"_L1, true}},
                     Words::tr("%1 now keeps its payments in %2.").arg(profile.name, m_place.name()));
        m_run.finish(ExitCode::Done);
    }

    Run &m_run;
    journal::Place m_place;
    access::ProfileSecrets m_secrets;
};

void joinWith(Run &run, const journal::Place &place, access::ProfileSecrets secrets)
{
    if (run.has(u"key"_s)) {
        auto key = access::readChainKey(run.option(u"key"_s));
        if (!key)
            return run.fail(ExitCode::Usage,
                            Words::tr("%1 holds no key, or others can read it.").arg(run.option(u"key"_s)));
        secrets.chainKey = std::move(*key);
    }
    if (const Condition condition = journal::sharedbook::check(*place.server(), papersOf(secrets));
        condition.obstacle != Obstacle::None)
        return report(run, condition);
    if (run.has(u"write-key"_s) && !access::writeChainKey(run.option(u"write-key"_s), secrets.chainKey))
        return run.fail(ExitCode::Usage,
                        Words::tr("%1 could not be written.").arg(run.option(u"write-key"_s)));
    const auto joining = std::make_shared<Joining>(run, place, std::move(secrets));
    if (!joining->enter())
        return;
    QObject::connect(&run, &Run::finished, &run, [joining] {}); // stays until the end
    joining->keep();
}

void joinBook(Run &run)
{
    const auto place = sharedPlace(run);
    if (!place)
        return;
    if (!run.settings().profile || !run.has(u"journal"_s))
        return run.fail(ExitCode::Usage, Words::tr("A till joins with --profile NAME and --journal BOOK."));
    const auto before = journal::Place::fromText(run.settings().profile->journal);
    const auto awaited = before && !before->isShared() ? till::awaitedIn(before->file(), run.clock().now())
                                                       : journal::Result<QStringList>();
    if (!awaited)
        return run.fail(awaited.error());
    if (!awaited->isEmpty())
        return run.fail(ExitCode::No,
                        Words::tr("This till still awaits: %1. Nobody would look after that once it has "
                                  "joined. Run recover until it is known, and switch open links off.")
                            .arg(awaited->join(u", "_s)));
    access::readSecrets(
        run.secrets(), run.settings().profile->id, &run,
        [&run, place = *place](tl::expected<access::ProfileSecrets, access::SecretError> read) {
            if (!read)
                return run.fail(read.error());
            joinWith(run, place, std::move(*read));
        });
}

} // namespace

void startBook(Run &run)
{
    const QString what = run.arguments().constFirst();
    const bool isAlone = run.arguments().size() == 1;
    if (what == "create"_L1 && isAlone)
        return createBook(run);
    if (what == "check"_L1 && isAlone)
        return checkBook(run);
    if (what == "join"_L1 && isAlone)
        return joinBook(run);
    const bool isIn = what == "carry-in"_L1;
    if (!isAlone && (isIn || what == "carry-out"_L1)) {
        if (const auto place = sharedPlace(run))
            carryBook(run, *place, isIn ? Carrying::In : Carrying::Out);
        return;
    }
    run.fail(ExitCode::Usage,
             Words::tr("book create, book check, book join, book carry-in FILE or book carry-out FILE."));
}

} // namespace vezne::cli
