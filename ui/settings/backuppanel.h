// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/journal/keeping/caretaker.h"
#include "core/journal/places.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

class BackupModel;
class StatusChip;
class TableView;

/// Whether a folder will do for backups, as a sentence.
[[nodiscard]] QString backupPlaceText(journal::BackupPlace place);

/// The backups of the journal: how old the newest is, where they lie, make one now, go back to one.
class BackupPanel : public Panel
{
    Q_OBJECT

public:
    BackupPanel(journal::Caretaker &caretaker, const Clock &clock, QWidget *parent = nullptr);

    /// What the person at the till may do here.
    struct Rights
    {
        bool backUp = true, restore = true;
    };
    void setRights(const Rights &rights);

Q_SIGNALS:
    void backUpRequested();
    void folderChosen(const QString &folder);
    /// Confirmed by a person.
    void restoreRequested(const vezne::journal::Backup &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void showState();
    void showNewest();
    void showButtons();
    void chooseFolder();
    void takeFolder(const QString &folder);
    void showPlace(const QString &folder);
    void askAboutRestore();
    void chooseBackup();
    void takeBackup(const QString &file);
    void confirm(const journal::Backup &backup);

    journal::Caretaker &m_caretaker;
    const Clock &m_clock;
    Rights m_rights;
    BackupModel *m_model;
    StatusChip *m_chip;
    PlainLabel *m_newest;
    PlainLabel *m_help;
    PlainLabel *m_place;
    QPushButton *m_choose;
    TableView *m_table;
    QPushButton *m_now;
    QPushButton *m_restore;
    QPushButton *m_restoreFile;
    QTimer m_minute;
};

} // namespace vezne::ui
