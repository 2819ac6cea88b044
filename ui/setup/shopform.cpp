// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/shopform.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

#include "core/finance/receipt.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/settings/backuppanel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using access::ProfileFault;

namespace {

constexpr int longestName = 60;

QLineEdit *makeLine(const QString &name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    return edit;
}

} // namespace

ShopForm::ShopForm(QWidget *parent)
    : QWidget(parent)
    , m_shop(makeLine(u"shopEdit"_s, longestName))
    , m_shopField(new Field({}, m_shop))
    , m_address(makeLine(u"shopAddressEdit"_s, 200))
    , m_addressField(new Field({}, m_address))
    , m_name(makeLine(u"profileNameEdit"_s, longestName))
    , m_nameField(new Field({}, m_name))
    , m_backups(makeLine(u"backupsEdit"_s, 4096))
    , m_backupsField(new Field({}, m_backups))
    , m_folderButton(new QPushButton)
    , m_logo(makeLine(u"logoEdit"_s, 4096))
    , m_logoField(new Field({}, m_logo))
    , m_logoButton(new QPushButton)
{
    build();
    connect(m_shop, &QLineEdit::textEdited, this, [this] {
        m_shopField->setError({});
        suggestName();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_backups, &QLineEdit::textChanged, this, [this] {
        m_backupsField->setError({});
        showBackupPlace();
    });
    connect(m_logo, &QLineEdit::textChanged, this, [this] { m_logoField->setError({}); });
    connect(m_folderButton, &QPushButton::clicked, this, &ShopForm::chooseFolder);
    connect(m_logoButton, &QPushButton::clicked, this, &ShopForm::chooseLogo);
    retranslate();
}

void ShopForm::build()
{
    m_folderButton->setObjectName(u"backupsButton"_s);

    m_logoButton->setObjectName(u"logoButton"_s);

    auto *folder = new QHBoxLayout;
    folder->setSpacing(space::s);
    folder->addWidget(m_backupsField, 1);
    folder->addWidget(m_folderButton, 0, Qt::AlignVCenter);
    auto *logo = new QHBoxLayout;
    logo->setSpacing(space::s);
    logo->addWidget(m_logoField, 1);
    logo->addWidget(m_logoButton, 0, Qt::AlignVCenter);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(space::s);
    layout->addWidget(m_shopField, 0, 0);
    layout->addWidget(m_nameField, 0, 1);
    layout->addWidget(m_addressField, 1, 0, 1, 2);
    layout->addLayout(logo, 2, 0, 1, 2);
    layout->addLayout(folder, 3, 0, 1, 2);
    layout->setRowStretch(4, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_shop);
}

void ShopForm::setKind(access::ProfileKind kind)
{
    m_kind = kind;
    suggestName();
}

void ShopForm::showProfile(const access::Profile &profile)
{
    m_kind = profile.kind;
    m_journal = profile.journal;
    m_shop->setText(profile.shopName);
    m_address->setText(profile.shopAddress);
    m_name->setText(profile.name);
    m_name->setModified(true);
    m_backups->setText(profile.backups);
    m_logo->setText(profile.logo);
}

void ShopForm::fill(access::Profile &profile) const
{
    profile.name = m_name->text().trimmed();
    profile.shopName = m_shop->text().trimmed();
    profile.shopAddress = m_address->text().trimmed();
    profile.backups = m_backups->text().trimmed();
    profile.logo = m_logo->text().trimmed();
}

QWidget *ShopForm::check(const access::Profile &profile)
{
    m_shopField->setError(profile.shopName.isEmpty() ? tr("Required: it is printed on receipts.")
                                                     : QString());
    const auto faults = access::faultsOf(profile, m_others);
    const auto has = [&faults](ProfileFault fault) {
        return std::ranges::find(faults, fault) != faults.end();
    };
    m_nameField->setError(has(ProfileFault::NoName)      ? tr("Required.")
                          : has(ProfileFault::NameTaken) ? tr("Another profile has this name.")
                                                         : QString());
    const QString folder = profile.backups;
    const bool isFit = folder.isEmpty() || (QFileInfo(folder).isDir() &&
                                            backupPlace(folder) != journal::BackupPlace::NotWritable);
    m_backupsField->setError(isFit ? QString() : backupPlaceText(journal::BackupPlace::NotWritable));
    m_logoField->setError(profile.logo.isEmpty() || !finance::readLogo(profile.logo).isEmpty()
                              ? QString()
                              : tr("Choose a PNG or JPEG picture of at most 1 MB."));
    for (Field *field : {m_shopField, m_nameField, m_logoField, m_backupsField}) {
        if (field->hasError())
            return field->editor();
    }
    return nullptr;
}

void ShopForm::suggestName()
{
    if (m_name->isModified() && !m_name->text().isEmpty())
        return;
    const QString shop = m_shop->text().trimmed();
    const bool isTest = m_kind == access::ProfileKind::Sandbox && !shop.isEmpty();
    m_name->setText(isTest ? tr("%1 (test)").arg(shop) : shop);
}

void ShopForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), m_backups->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_backups, &QLineEdit::setText);
    dialog->open();
}

journal::BackupPlace ShopForm::backupPlace(const QString &folder) const
{
    const bool hasJournal = m_journal.size() > 1;
    return journal::judgeBackupPlace(
        folder,
        hasJournal ? m_journal
                   : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vezne/new"_s);
}

void ShopForm::showBackupPlace()
{
    const QString folder = m_backups->text().trimmed();
    m_backupsField->setHelp(QFileInfo(folder).isDir() ? backupPlaceText(backupPlace(folder))
                                                      : tr("Best on another disk. May stay empty for now."));
}

void ShopForm::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Logo"), m_logo->text(), tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_logo, &QLineEdit::setText);
    dialog->open();
}

void ShopForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShopForm::retranslate()
{
    m_shopField->setLabel(tr("Shop"));
    m_nameField->setLabel(tr("Name of this profile"));
    m_nameField->setHelp(tr("How you tell it from others."));
    m_addressField->setLabel(tr("Address of the shop"));
    m_backupsField->setLabel(tr("Folder for backups"));
    showBackupPlace();
    m_folderButton->setText(tr("Choose…"));
    m_logoField->setLabel(tr("Logo"));
    m_logoField->setHelp(tr("Printed on receipts. PNG or JPEG; may stay empty."));
    m_logoButton->setText(tr("Choose…"));
    suggestName();
}

} // namespace vezne::ui
