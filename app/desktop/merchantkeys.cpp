// SPDX-License-Identifier: GPL-3.0-or-later
// A profile's keys: iyzico's when they are given anew, and that of its journal.
#include <QFile>
#include <QFileInfo>

#include "app/desktop/merchant.h"
#include "core/access/chainkeyfile.h"
#include "core/journal/journal.h"
#include "ui/help/failure.h"
#include "ui/setup/chainkeydialog.h"
#include "ui/setup/keysdialog.h"

namespace vezne::desktop {

using namespace std::chrono_literals;
using access::SecretFault;

namespace {
constexpr auto keyTestPatience = 2s;
} // namespace

void Merchant::askForKeys()
{
    using Lost = ui::KeysDialog::Lost;
    const bool isLost = m_fault == SecretFault::NotFound;
    const Lost lost = !isLost                                ? Lost::Nothing
                      : journalPlace().isShared()            ? Lost::BookKey
                      : QFileInfo::exists(m_profile.journal) ? Lost::JournalKey
                                                             : Lost::Nothing;
    auto *dialog = new ui::KeysDialog(m_profile, lost, language(), m_clock, &desk()->window());
    dialog->checkJournalKeyBy([this](const SecretBytes &key) {
        const auto opened = journal::Journal::open(journalPlace(), key.clone(), m_clock, keyTestPatience);
        if (opened)
            return QString();
        return opened.error().problem == journal::Problem::WrongKey
                   ? tr("This key does not open the journal.")
                   : reasonOf(opened.error());
    });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { saveKeys(dialog->form(), dialog->journalKey()); });
    dialog->open();
}

void Merchant::saveKeys(const ui::KeysForm &form, std::optional<SecretBytes> journalKey)
{
    access::Profile profile = m_profile;
    profile.api = form.api();
    if (m_fault != SecretFault::NotFound) {
        journalKey = m_chainKey.clone();
    } else if (!journalKey) { // a new chain cannot go on in the old book
        profile.journal = access::journalBeside(journalPlace().isShared() ? access::usualJournal(profile.id)
                                                                          : profile.journal);
        journalKey = access::makeChainKey();
    }
    save(profile, {form.apiKey(), form.secretKey(), std::move(*journalKey)}, {},
         [this, id = profile.id](const tl::expected<void, Trouble> &saved) {
             if (saved)
                 open(id);
             else if (desk())
                 tell(saved.error().text());
         });
}

void Merchant::saveChainKey(const QString &file)
{
    QFile::remove(file); // the dialog has asked
    const QString saved =
        journalPlace().isShared()
            ? tr("The key is in %1. Carry it to the other till and destroy the file.")
            : tr("The key is in %1. Keep it apart from the backups: who has both can read and rewrite the "
                 "journal.");
    tell((access::writeChainKey(file, m_chainKey) ? saved : tr("%1 could not be written.")).arg(file));
}

void Merchant::askForBackupKey(const journal::Backup &backup)
{
    auto *dialog = new ui::ChainKeyDialog(ui::ChainKeyDialog::What::Backup, &desk()->window());
    connect(dialog, &QDialog::accepted, m_keeper.get(), [this, backup, dialog] {
        QMetaObject::invokeMethod(
            m_keeper.get(),
            [this, backup, key = std::make_shared<SecretBytes>(dialog->key())] {
                m_keeper->restoreUnder(backup, *key);
            },
            Qt::QueuedConnection); // the dialog goes with the desk
    });
    dialog->open();
}

void Merchant::askForJournalKey(const journal::Error &why)
{
    auto *dialog = new ui::ChainKeyDialog(ui::ChainKeyDialog::What::Journal);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { keepChainKey(std::make_shared<SecretBytes>(dialog->key())); });
    connect(dialog, &QDialog::rejected, this,
            [this, why] { Q_EMIT failed(ui::textOf(ui::failureOf(why)) + u'\n' + why.detail); });
    dialog->open();
}

void Merchant::keepChainKey(const std::shared_ptr<SecretBytes> &key)
{
    const auto opened = [this](const tl::expected<void, Trouble> &saved) {
        if (!saved)
            m_parting = saved.error().text();
        open(m_profile.id); // asks again when the keychain did not take it
    };
    access::readSecrets(m_secrets, m_profile.id, this,
                        [this, key, opened](tl::expected<access::ProfileSecrets, access::SecretError> read) {
                            if (!read)
                                return opened(tl::unexpected(troubleOf(read.error().fault)));
                            read->chainKey = key->clone();
                            save(m_profile, *read, {}, opened);
                        });
}

} // namespace vezne::desktop
