// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuppanel.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPushButton>

#include "ui/help/failure.h"
#include "ui/kit/language.h"
#include "ui/kit/statuschip.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/settings/backupmodel.h"
#include "ui/settings/restoredialog.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rowsShown = 5;
constexpr auto oldFrom = 24h; // the newest backup of a till that is used each day is younger

} // namespace

QString backupPlaceText(journal::BackupPlace place)
{
    switch (place) {
    case journal::BackupPlace::NotWritable:
        return BackupPanel::tr("Vezne cannot write into this folder.");
    case journal::BackupPlace::SameDisk:
        return BackupPanel::tr("On the same disk as the journal: if that fails, both are lost.");
    case journal::BackupPlace::OtherDisk:
        return BackupPanel::tr(
            "On another disk than the journal. Should this computer be lost, they open with the "
            "journal’s key alone: save that too, apart from them.");
    }
    Q_UNREACHABLE();
}

BackupPanel::BackupPanel(journal::Caretaker &caretaker, const Clock &clock, QWidget *parent)
    : Panel({}, parent)
    , m_caretaker(caretaker)
    , m_clock(clock)
    , m_model(new BackupModel(clock, this))
    , m_chip(new StatusChip)
    , m_newest(new PlainLabel({}, TextRole::Secondary))
    , m_help(new PlainLabel({}, TextRole::Secondary))
    , m_place(new PlainLabel({}, TextRole::Secondary))
    , m_choose(new QPushButton)
    , m_table(new TableView)
    , m_now(new QPushButton)
    , m_restore(new QPushButton)
    , m_restoreFile(new QPushButton)
{
    setObjectName(u"backupPanel"_s);
    m_newest->setObjectName(u"newestBackupLabel"_s);
    m_place->setObjectName(u"backupPlaceLabel"_s);
    m_choose->setObjectName(u"backupPlaceButton"_s);
    m_table->setObjectName(u"backupTable"_s);
    m_now->setObjectName(u"backUpNowButton"_s);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restoreFile->setObjectName(u"restoreFileButton"_s);
    m_table->setModel(m_model);
    m_table->stretch(BackupModel::Age);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_minute.setInterval(1min);
    arrange();

    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model->refreshAges();
        showNewest();
    });
    connect(&m_caretaker, &journal::Caretaker::backupsChanged, this, &BackupPanel::showState);
    connect(m_now, &QPushButton::clicked, this, &BackupPanel::backUpRequested);
    connect(m_choose, &QPushButton::clicked, this, &BackupPanel::chooseFolder);
    connect(m_restore, &QPushButton::clicked, this, &BackupPanel::askAboutRestore);
    connect(m_restoreFile, &QPushButton::clicked, this, &BackupPanel::chooseBackup);
    connect(m_table, &QAbstractItemView::activated, this, &BackupPanel::askAboutRestore);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupPanel::showButtons);
    m_minute.start();
    retranslate();
}

void BackupPanel::arrange()
{
    m_help->setWordWrap(true);
    m_newest->setWordWrap(true);
    m_place->setWordWrap(true);
    addAction(m_now);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::m);
    state->addWidget(m_chip);
    state->addWidget(m_newest, 1);
    auto *place = new QHBoxLayout;
    place->setSpacing(space::m);
    place->addWidget(m_place, 1);
    place->addWidget(m_choose, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_help, 1);
    foot->addWidget(m_restore, 0, Qt::AlignTop);
    foot->addWidget(m_restoreFile, 0, Qt::AlignTop);
    body()->addLayout(state);
    body()->addWidget(m_table);
    body()->addLayout(foot);
    body()->addLayout(place);
}

void BackupPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupPanel::retranslate()
{
    setTitle(tr("Backups"));
    m_now->setText(tr("Back up now"));
    m_restore->setText(tr("Go back to this…"));
    m_restoreFile->setText(tr("Go back to another…"));
    m_restoreFile->setToolTip(tr("Go back to a backup that lies elsewhere, also one of another computer"));
    m_choose->setText(tr("Change place…"));
    m_help->setText(tr("Hourly and encrypted. Hourly ones are kept for 2 days, daily ones for 90."));
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_model->retranslate();
    showState();
}

void BackupPanel::showState()
{
    const bool isOther =
        m_model->rowCount() != static_cast<int>(m_caretaker.backups().size()) ||
        (m_model->rowCount() > 0 && m_model->rows().front().file != m_caretaker.backups().front().file);
    if (isOther)
        m_model->show(m_caretaker.backups());
    m_table->setVisible(m_model->rowCount() > 0);
    m_restore->setVisible(m_model->rowCount() > 0);
    m_table->fitHeight(rowsShown);
    showButtons();
    showPlace(m_caretaker.folder());
    showNewest();
}

void BackupPanel::setRights(const Rights &rights)
{
    m_rights = rights;
    showButtons();
}

void BackupPanel::showButtons()
{
    m_now->setEnabled(m_rights.backUp && !m_caretaker.isBackingUp());
    m_choose->setEnabled(m_rights.backUp);
    m_restore->setEnabled(m_rights.restore && m_table->selectionModel()->hasSelection());
    m_restoreFile->setEnabled(m_rights.restore);
}

void BackupPanel::showNewest()
{
    const auto &backups = m_caretaker.backups();
    if (const auto &failure = m_caretaker.failure()) {
        m_chip->setChip({Tone::Danger, Glyph::Warning, tr("Failed")});
        m_newest->setText(tr("The last backup was not made. %1").arg(textOf(failureOf(*failure))));
    } else if (m_caretaker.isBackingUp()) {
        m_chip->setChip({Tone::Info, Glyph::Clock, tr("Under way")});
        m_newest->setText(tr("The journal is being copied and checked. You can go on working."));
    } else if (backups.empty()) {
        m_chip->setChip({Tone::Waiting, Glyph::Warning, tr("None yet")});
        m_newest->setText(tr("There is no backup in this place yet."));
    } else {
        const auto age = m_clock.now() - backups.front().at;
        m_chip->setChip(age < oldFrom ? ChipText{Tone::Success, Glyph::CheckCircle, tr("Checked")}
                                      : ChipText{Tone::Waiting, Glyph::Clock, tr("Old")});
        m_newest->setText(tr("The newest backup was made %1.").arg(backupAgeText(age)));
    }
}

void BackupPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where backups go"), m_caretaker.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPanel::takeFolder);
    dialog->open();
}

void BackupPanel::takeFolder(const QString &folder)
{
    showPlace(folder);
    if (journal::judgeBackupPlace(folder, m_caretaker.journalFile()) != journal::BackupPlace::NotWritable)
        Q_EMIT folderChosen(folder);
}

void BackupPanel::showPlace(const QString &folder)
{
    const QString place = tr("Place: %1").arg(QDir::toNativeSeparators(folder));
    m_place->setText(place + u'\n' +
                     backupPlaceText(journal::judgeBackupPlace(folder, m_caretaker.journalFile())));
}

void BackupPanel::askAboutRestore()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_rights.restore)
        return;
    confirm(*m_model->at(rows.constFirst().row()));
}

void BackupPanel::chooseBackup()
{
    auto *dialog = new QFileDialog(this, tr("Go back to a backup"), m_caretaker.folder(),
                                   tr("Backups (%1)").arg(u"*.vezne-backup"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPanel::takeBackup);
    dialog->open();
}

void BackupPanel::takeBackup(const QString &file)
{
    if (const auto backup = journal::backupAt(file))
        return confirm(*backup);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Backups"),
                                tr("%1 is no backup of Vezne, or has another name than it was given.")
                                    .arg(QFileInfo(file).fileName()),
                                QMessageBox::Close, window());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void BackupPanel::confirm(const journal::Backup &backup)
{
    auto *dialog = new RestoreDialog(backup, RestoreDialog::Occasion::Wish, window());
    connect(dialog, &QDialog::accepted, this, [this, backup] { Q_EMIT restoreRequested(backup); });
    dialog->open();
}

} // namespace vezne::ui
