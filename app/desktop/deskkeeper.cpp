// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/deskkeeper.h"

#include <QApplication>
#include <QMessageBox>
#include <QThread>

#include "core/journal/history/event.h"
#include "core/journal/places.h"
#include "ui/help/failure.h"
#include "ui/settings/restoredialog.h"

namespace vezne::desktop {

using namespace std::chrono_literals;

namespace {

constexpr auto restorePatience = 5s;

bool canBackupHelp(journal::Problem problem)
{
    return problem == journal::Problem::Damaged || problem == journal::Problem::Foreign;
}

void explain(ui::MainWindow &window, const journal::Error &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, DeskKeeper::tr("Backups"),
                                DeskKeeper::tr("The backup could not be used; the journal is as it was. %1")
                                    .arg(ui::textOf(ui::failureOf(why))),
                                QMessageBox::Close, &window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

DeskKeeper::DeskKeeper(QApplication &application, Desk::Premises premises, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_premises(std::move(premises))
    , m_clock(clock)
{}

DeskKeeper::~DeskKeeper()
{
    if (m_restoring)
        m_restoring->wait();
}

void DeskKeeper::open()
{
    auto desk = Desk::open(m_application, m_premises, m_clock);
    if (!desk)
        return giveUp(desk.error());
    m_desk = std::move(*desk);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    // Queued: the desk must not go while one of its buttons is still being handled.
    connect(m_desk.get(), &Desk::restoreRequested, this, &DeskKeeper::restore, Qt::QueuedConnection);
    connect(
        m_desk.get(), &Desk::damageFound, this,
        [this](const journal::Error &why) {
            QGuiApplication::setQuitOnLastWindowClosed(false); // what is told next has a window of its own
            m_desk.reset();
            giveUp(why);
        },
        Qt::QueuedConnection);
    Q_EMIT opened();
}

void DeskKeeper::giveUp(const journal::Error &why)
{
    canBackupHelp(why.problem) && !m_premises.journal.isShared() ? offerBackup(why) : failed(why);
}

void DeskKeeper::offerBackup(const journal::Error &why)
{
    const QString folder = m_premises.backups.isEmpty()
                               ? journal::usualBackupFolder(m_premises.journal.file())
                               : m_premises.backups;
    const auto backups = journal::backupsIn(folder, m_premises.journal.file());
    if (backups.empty())
        return failed(why);
    auto *dialog = new ui::RestoreDialog(backups.front(), ui::RestoreDialog::Occasion::Damage);
    connect(dialog, &QDialog::accepted, this, [this, backup = backups.front()] { restore(backup); });
    connect(dialog, &QDialog::rejected, this, [this, why] { Q_EMIT failed(why); });
    dialog->open();
}

void DeskKeeper::restore(const journal::Backup &backup)
{
    putBack(backup, m_premises.keyOfChain(), m_premises.safeguards.anchor,
            [this, backup](const journal::Result<journal::Restored> &result) {
                open(); // when it could not be done the journal is as it was
                if (result || !m_desk)
                    return;
                if (result.error().problem == journal::Problem::WrongKey)
                    Q_EMIT keyWanted(backup);
                else
                    explain(m_desk->window(), result.error());
            });
}

void DeskKeeper::restoreUnder(const journal::Backup &backup, const SecretBytes &key)
{
    const auto kept = std::make_shared<SecretBytes>(key.clone());
    putBack(backup, key, journal::usualAnchor(m_premises.journal, key),
            [this, kept](const journal::Result<journal::Restored> &result) {
                if (result)
                    return Q_EMIT restoredUnder(kept);
                open();
                if (m_desk)
                    explain(m_desk->window(), result.error());
            });
}

void DeskKeeper::putBack(const journal::Backup &backup, const SecretBytes &key,
                         std::shared_ptr<const journal::AnchorStore> anchor, const PutBack &done)
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // it comes back
    const journal::RestoreOrder order{.backup = backup.file,
                                      .journal = m_premises.journal.file(),
                                      .actor = m_desk ? m_desk->till().journal().actor()
                                                      : journal::Actor{m_premises.person, {}},
                                      .anchor = std::move(anchor)};
    m_desk.reset(); // lets go of the journal
    const auto result = std::make_shared<journal::Result<journal::Restored>>(journal::Restored{});
    m_restoring.reset(
        QThread::create([this, order, result, kept = std::make_shared<SecretBytes>(key.clone())] {
            *result = journal::restore(order, *kept, m_clock, restorePatience);
        }));
    connect(m_restoring.get(), &QThread::finished, this, [result, done] { done(*result); });
    m_restoring->start();
}

} // namespace vezne::desktop
