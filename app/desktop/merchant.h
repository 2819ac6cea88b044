// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <tl/expected.hpp>

#include "app/desktop/deskkeeper.h"
#include "app/desktop/options.h"
#include "core/access/profiles.h"
#include "core/access/profilesecrets.h"
#include "core/access/secrethash.h"
#include "core/till/bookmove.h"
#include "ui/setup/setupwindow.h"

namespace vezne::ui {
class MoveDialog;
} // namespace vezne::ui

namespace vezne::desktop {

class Dress;

/// A merchant's own till: opens the profile used last, or the set-up when there is none, and goes from one
/// profile to another. Keys come from the secret store; while they cannot be had the desk is open for reading
/// only.
class Merchant : public QObject
{
    Q_OBJECT

public:
    /// How long the keychain may take before the window opens without keys.
    static constexpr std::chrono::milliseconds politeness{700};

    /// Everything handed in outlives the merchant. `settings` is the file of what users choose.
    Merchant(QApplication &application, access::Profiles profiles, access::SecretStore &secrets,
             const Clock &clock, Options options, QString settings);
    ~Merchant() override;

    /// False when --profile names none of ours.
    [[nodiscard]] bool start();

    /// The open till; null during set-up and while the keychain is asked.
    [[nodiscard]] Desk *desk() const { return m_keeper ? m_keeper->desk() : nullptr; }
    [[nodiscard]] ui::SetupWindow *setupWindow() const { return m_setup.get(); }

Q_SIGNALS:
    void demoRequested();
    /// No window is open and none can be.
    void failed(const QString &why);

private:
    /// What went wrong, and what to do about it.
    struct Trouble
    {
        QString headline, remedy;

        [[nodiscard]] QString text() const { return headline + QLatin1Char(' ') + remedy; }
    };
    using Saved = std::function<void(const tl::expected<void, Trouble> &saved)>;

    void open(const QString &id);
    void readBookPassword(access::ProfileSecrets secrets);
    void openWithKeys(access::ProfileSecrets secrets);
    void openClosed(access::SecretFault fault);
    void show(Desk::Premises premises);
    void begin();
    void explainFailure(const journal::Error &error);
    void connectDesk();

    void setUp();
    void completeSetUp();
    void saveSetUp();
    /// What the set-up decided about the shop, which its journal keeps; before there is anybody to ask.
    void takeShopRules();
    void addOwner();
    void keepSetUp(const access::Profile &profile, const access::ProfileSecrets &secrets,
                   const SecretBytes &bookPassword);
    /// Joins the shared book first.
    void enterFromSetUp(access::Profile profile, access::ProfileSecrets secrets);
    void endSetUp();

    void askToJoin();
    void askToJoinWith(access::ProfileSecrets secrets);
    void leaveBook();
    /// Closes the desk, moves the journal, and opens the desk again, wherever the journal is then.
    void move(till::BookMove::Plan plan);
    void moved(const till::BookMove &move);
    void keepMoved(const access::Profile &profile, SecretBytes chainKey, SecretBytes password);
    void endMove(const std::optional<QString> &trouble);
    /// Why a shared book was not joined or left.
    [[nodiscard]] static QString reasonOf(const journal::Error &error);
    [[nodiscard]] static Trouble troubleOf(access::SecretFault fault);
    [[nodiscard]] static SecretBytes passwordOf(const journal::Place &book);

    void askForKeys();
    void saveKeys(const ui::KeysForm &form, std::optional<SecretBytes> journalKey);
    void saveChainKey(const QString &file);
    void askForBackupKey(const journal::Backup &backup);
    void askForJournalKey(const journal::Error &why);
    /// The keychain keeps it, and the profile is opened with it.
    void keepChainKey(const std::shared_ptr<SecretBytes> &key);
    void askForShop();
    /// Into the keychain, then into the file of profiles. An empty password is none.
    void save(const access::Profile &profile, const access::ProfileSecrets &secrets,
              const SecretBytes &bookPassword, const Saved &done);
    void write(const QString &name, SecretBytes value, const Saved &done, const std::function<void()> &next);
    /// Says something and waits for nobody.
    void tell(const QString &text) const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] journal::Place journalPlace() const;

    QApplication &m_application;
    access::Profiles m_profiles;
    access::SecretStore &m_secrets;
    const Clock &m_clock;
    Options m_options;
    QString m_settings;

    access::Profile m_profile;                  ///< the open one
    SecretBytes m_chainKey;                     ///< of its journal; empty while the desk is closed
    SecretBytes m_bookPassword;                 ///< of its shared book
    std::optional<access::SecretFault> m_fault; ///< why the desk is closed
    std::unique_ptr<QObject>
        m_opening; ///< context of the keychain's answer; another open() does away with it
    QTimer m_politeness;
    std::unique_ptr<DeskKeeper> m_keeper;
    std::unique_ptr<Dress> m_dress; ///< while no desk has one
    std::unique_ptr<ui::SetupWindow> m_setup;
    std::unique_ptr<ui::MoveDialog> m_moving; ///< while the journal moves
    std::optional<QString> m_parting;         ///< what is to be told once the desk is open

    /// The first account of a new profile's journal, until that is open.
    struct Owner
    {
        QString profile, name;
        access::NewSecret secret;
    };
    std::optional<Owner> m_owner;
    /// The instalments that a new profile's shop allows, until its journal is open.
    struct ShopRules
    {
        QString profile;
        std::vector<till::InstallmentCap> caps;
    };
    std::optional<ShopRules> m_shopRules;
};

} // namespace vezne::desktop
