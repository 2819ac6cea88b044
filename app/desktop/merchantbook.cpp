// SPDX-License-Identifier: GPL-3.0-or-later
// A profile's journal moves: into a shared book, and out of it again.
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/desktop/dress.h"
#include "app/desktop/merchant.h"
#include "core/journal/places.h"
#include "core/till/bookmove.h"
#include "ui/help/failure.h"
#include "ui/setup/joindialog.h"
#include "ui/setup/movedialog.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

QString Merchant::reasonOf(const journal::Error &error)
{
    using journal::Problem;
    if (error.problem == Problem::NotSettled)
        return tr("Results are still awaited, or links can still be paid. Wait for them on the page “Awaited "
                  "results” and switch those links off, then try again.") +
               u'\n' + error.detail;
    if (error.problem == Problem::StateChanged)
        return tr(
            "The book has entries of other tills already, and one history has one beginning. Join without "
            "this till’s history; it stays readable in its file.");
    if (error.problem == Problem::WrongKey)
        return tr("It was begun with another key: choose the key of a till that has joined.");
    if (error.problem == Problem::HalfCarried)
        return tr("Not all of the history in %1 is in this book yet, and until then nobody works on it. Take "
                  "that along first, at the till where it was begun: it is gone on with.")
            .arg(error.detail);
    if (error.problem == Problem::Locked)
        return tr("Another Vezne works under this user’s name. Every till has a name of its own.");
    return ui::textOf(ui::failureOf(error)) + u'\n' + error.detail;
}

SecretBytes Merchant::passwordOf(const journal::Place &book)
{
    const auto &password = book.server()->password;
    return password ? password->clone() : SecretBytes();
}

void Merchant::askToJoin()
{
    access::readSecrets(m_secrets, m_profile.id, desk(),
                        [this](tl::expected<access::ProfileSecrets, access::SecretError> read) {
                            if (!read)
                                return tell(troubleOf(read.error().fault).text());
                            askToJoinWith(std::move(*read));
                        });
}

void Merchant::askToJoinWith(access::ProfileSecrets secrets)
{
    auto *dialog = new ui::JoinDialog({secrets.chainKey.clone(), secrets.apiKey.clone()}, m_profile.journal,
                                      &desk()->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        till::BookMove::Plan plan{.book = journal::Place(dialog->server()),
                                  .file = m_profile.journal,
                                  .papers = dialog->papers(),
                                  .emergencyFile = journal::usualEmergencyFile(),
                                  .actor = desk()->till().journal().actor()};
        if (const auto owner = dialog->owner())
            plan.owner = journal::Place(*owner);
        QMetaObject::invokeMethod(
            this,
            [this, plan = std::make_shared<till::BookMove::Plan>(std::move(plan))] {
                move(std::move(*plan));
            },
            Qt::QueuedConnection); // the dialog goes with the desk
    });
    dialog->open();
}

void Merchant::leaveBook()
{
    move({.book = journalPlace(),
          .file = access::usualJournal(m_profile.id) + u".leaving"_s,
          .papers = {.chainKey = m_chainKey.clone(), .apiKey = {}},
          .emergencyFile = {},
          .actor = desk()->till().journal().actor(),
          .isLeaving = true});
}

void Merchant::move(till::BookMove::Plan plan)
{
    if (desk() && desk()->isSending())
        return tell(tr("A payment is under way. Wait for its answer first."));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_keeper.reset(); // lets go of the journal
    m_dress = std::make_unique<Dress>(m_application, m_settings);
    m_moving = std::make_unique<ui::MoveDialog>(
        plan.isLeaving ? tr("The shared book is copied into a file of this computer.")
        : plan.owner.isShared()
            ? tr("This till’s history is carried into the shared book. The file of before is only read.")
            : tr("This till joins the shared book."));
    auto *move = new till::BookMove(std::move(plan), m_clock, m_moving.get());
    connect(move, &till::BookMove::progress, m_moving.get(), &ui::MoveDialog::showProgress);
    connect(m_moving.get(), &ui::MoveDialog::cancelled, move, &till::BookMove::cancel);
    connect(
        move, &till::BookMove::finished, this, [this, move] { moved(*move); }, Qt::QueuedConnection);
    m_moving->show();
    move->start();
}

void Merchant::moved(const till::BookMove &move)
{
    const till::BookMove::Outcome &outcome = move.outcome();
    if (outcome.error)
        return endMove(tr("The journal stays where it was. %1").arg(reasonOf(*outcome.error)));
    if (outcome.isCancelled)
        return endMove(
            tr("Stopped: the journal stays where it was. What was carried is gone on with next time."));
    access::Profile profile = m_profile;
    if (move.plan().isLeaving) {
        profile.journal = access::journalBeside(access::usualJournal(profile.id));
        if (!QFile::rename(move.plan().file, profile.journal))
            return endMove(tr("The journal stays where it was. %1").arg(move.plan().file));
        return keepMoved(profile, {}, {});
    }
    profile.journal = move.plan().book.toText();
    keepMoved(profile, move.plan().papers.chainKey.clone(), passwordOf(move.plan().book));
}

void Merchant::keepMoved(const access::Profile &profile, SecretBytes chainKey, SecretBytes password)
{
    const auto end = [this, id = profile.id,
                      isLeaving = chainKey.isEmpty()](const tl::expected<void, Trouble> &saved) {
        if (saved && isLeaving) // one that stays opens nothing of ours any more
            connect(m_secrets.remove(access::bookSecretName(id)), &access::SecretJob::finished, this,
                    [](const access::SecretResult &) {});
        endMove(saved ? std::nullopt : std::optional(saved.error().text()));
    };
    const auto key = std::make_shared<SecretBytes>(std::move(chainKey));
    const auto word = std::make_shared<SecretBytes>(std::move(password));
    access::readSecrets(
        m_secrets, profile.id, this,
        [this, profile, key, word, end](tl::expected<access::ProfileSecrets, access::SecretError> read) {
            if (!read)
                return end(tl::unexpected(troubleOf(read.error().fault)));
            if (!key->isEmpty())
                read->chainKey = std::move(*key);
            save(profile, *read, *word, end);
        });
}

void Merchant::endMove(const std::optional<QString> &trouble)
{
    m_parting = trouble;
    m_moving.reset();
    open(m_profile.id);
}

} // namespace vezne::desktop
