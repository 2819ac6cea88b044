// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/access/profile.h"
#include "core/journal/places.h"

class QLineEdit;
class QPushButton;

namespace vezne::ui {

class Field;
class PlainLabel;

/// What a profile says of the shop: its name, what stands on receipts, and where backups go.
class ShopForm : public QWidget
{
    Q_OBJECT

public:
    explicit ShopForm(QWidget *parent = nullptr);

    /// The profile's name follows the shop's until it is typed in.
    void setKind(access::ProfileKind kind);
    void setOthers(std::vector<access::Profile> others) { m_others = std::move(others); }

    void showProfile(const access::Profile &profile);
    /// Writes what was typed into `profile`.
    void fill(access::Profile &profile) const;

    /// Shows every fault at its field; the first such field, or null.
    [[nodiscard]] QWidget *check(const access::Profile &profile);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void suggestName();
    void chooseFolder();
    void chooseLogo();
    [[nodiscard]] journal::BackupPlace backupPlace(const QString &folder) const;
    void showBackupPlace();
    void retranslate();

    access::ProfileKind m_kind = access::ProfileKind::Sandbox;
    QString m_journal; ///< file; empty for a profile that has none yet
    std::vector<access::Profile> m_others;
    QLineEdit *m_shop;
    Field *m_shopField;
    QLineEdit *m_address;
    Field *m_addressField;
    QLineEdit *m_name;
    Field *m_nameField;
    QLineEdit *m_backups;
    Field *m_backupsField;
    QPushButton *m_folderButton;
    QLineEdit *m_logo;
    Field *m_logoField;
    QPushButton *m_logoButton;
};

} // namespace vezne::ui
