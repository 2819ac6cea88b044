// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <memory>

#include "app/desktop/connectionwatch.h"
#include "app/desktop/motionwatch.h"
#include "app/desktop/news.h"
#include "app/desktop/preferences.h"
#include "app/desktop/sessionwatch.h"
#include "app/desktop/tray.h"
#include "core/access/profile.h"
#include "core/access/secretstore.h"
#include "core/finance/receipt.h"
#include "core/finance/reconciler.h"
#include "core/journal/keeping/caretaker.h"
#include "core/journal/readerthread.h"
#include "core/journal/shared/bookwatch.h"
#include "core/till/cardlookup.h"
#include "core/till/customers.h"
#include "core/till/till.h"
#include "ui/access/doorkeeper.h"
#include "ui/kit/theme.h"
#include "ui/shell/command.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusband.h"
#include "ui/shell/translation.h"

class QAbstractButton;
class QApplication;

namespace vezne::ui {
class HelpPanel;
class Panel;
class SettingsPage;
class ProfilePanel;
class SalePage;
class TransactionsPage;
struct ListFilter;
} // namespace vezne::ui

namespace vezne::desktop {

struct Deed;

/// The composition root: the only place where core and screens are wired together. One open till with its
/// window.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// What a desk is opened on.
    struct Premises
    {
        QUrl api;
        std::shared_ptr<const iyzico::Credentials> credentials;
        journal::Place journal = QString();
        ui::ProfileKind profile = ui::ProfileKind::Demo;
        QString person; ///< who acts, for the history and the status band
        /// Opens a page in the system's browser, or a message in its mail program; false when it cannot.
        std::function<bool(const QUrl &)> browser;
        QString settings; ///< file; remembers what the user chose

        // Of a merchant's own profile.
        SecretBytes chainKey; ///< of the journal's chain; when empty, derived from the secret key
        /// Why there are no credentials: the journal is then opened for reading, and no money moves.
        std::optional<access::SecretFault> noKeys;
        QString profileId, profileName;
        bool isPlaceGiven = false;             ///< the command line says where the journal is
        std::vector<access::Profile> profiles; ///< all there are, to change to
        iyzico::Buyer buyer;                   ///< what is told of customers who give nothing
        journal::Safeguards safeguards = {};
        QString backups = {}; ///< folder; empty for the usual one, or what the user chose
        finance::ReceiptShop shop = {};
        /// Where logind tells of locked screens and of sleep; nothing listens to nothing.
        std::optional<QDBusConnection> systemBus = {};
        /// Where the desktop takes notifications; none are shown without.
        std::optional<QDBusConnection> sessionBus = {};

        /// The chain's key; there must be credentials.
        [[nodiscard]] SecretBytes keyOfChain() const;
    };

    /// Opens the journal and settles what an earlier run left. `clock` outlives the desk.
    [[nodiscard]] static journal::Result<std::unique_ptr<Desk>>
    open(QApplication &application, const Premises &premises, const Clock &clock);

    /// Shows the window, and when its page stands begins to ask about unknown results.
    void start();

    /// As a person chose; kept for the next time.
    void setLanguage(Language language);
    void setTheme(ui::ThemeChoice choice);

    /// A payment was sent and its answer has not come.
    [[nodiscard]] bool isSending() const;

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] till::Till &till() { return m_till; }

Q_SIGNALS:
    /// The keychain is to be asked again.
    void retryRequested();
    void keysRequested();
    void shopRequested();
    /// The journal is to move into a shared book, or out of it.
    void joinRequested();
    void leaveRequested();
    void bookKeyRequested(const QString &file);
    void profileChosen(const QString &id);
    void newProfileRequested();
    void languageChanged(vezne::Language language);
    void themeChanged(vezne::ui::ThemeChoice choice);
    /// The journal's last events are not right. Nothing has been written since it was opened.
    void damageFound(const vezne::journal::Error &why);
    /// A person wants to go back to a backup. The desk has to be closed for that.
    void restoreRequested(const vezne::journal::Backup &backup);

private:
    Desk(QApplication &application, const Premises &premises, std::unique_ptr<journal::Journal> journal,
         const Clock &clock);
    void use(Language language);
    void addPages();
    /// As the person chose: who works on the list every morning need not pass by the sale.
    void work();
    void addNotifications(const QDBusConnection &sessionBus);
    [[nodiscard]] std::vector<ui::Command> commands();
    void addDeeds(std::vector<ui::Command> &commands);
    void addDeedsOfSelection(std::vector<ui::Command> &commands);
    void addPageCommands(std::vector<ui::Command> &commands);
    void addProfileCommands(std::vector<ui::Command> &commands);
    void addLookCommands(std::vector<ui::Command> &commands);
    void showCommands();
    void showKeys();
    /// Goes to the page and presses a button of it, as soon as the page is ready for it.
    void pressOn(ui::PageId page, const QString &name);
    [[nodiscard]] QAbstractButton *buttonOn(ui::PageId page, const QString &name);
    [[nodiscard]] bool isPressable(const Deed &deed);
    /// To the sale, where a customer is found by the number that rings.
    void takeCall();
    void addSections(ui::SettingsPage *settings);
    void addPeople(ui::SettingsPage *settings);
    void addAuditButton(ui::Panel *panel);
    void addDemoStaff(ui::Panel *panel);
    [[nodiscard]] QWidget *newFiguresButton();
    [[nodiscard]] QWidget *newRequestsButton();
    [[nodiscard]] QWidget *newListActions();
    // Each page, when it is first needed.
    [[nodiscard]] ui::PageParts newClosed();
    [[nodiscard]] ui::PageParts newSale();
    [[nodiscard]] ui::PageParts newTransactions();
    [[nodiscard]] ui::PageParts newAwaiting();
    [[nodiscard]] ui::PageParts newDayEnd();
    [[nodiscard]] ui::PageParts newFigures();
    [[nodiscard]] ui::PageParts newCustomers();
    [[nodiscard]] ui::PageParts newLinks();
    [[nodiscard]] ui::PageParts newReconciliation();
    [[nodiscard]] ui::PageParts newSettings();
    // The two that are spoken to from elsewhere.
    [[nodiscard]] ui::TransactionsPage &transactions();
    [[nodiscard]] ui::SettingsPage &settings();
    void openPayment(const QString &id);
    void openList(const ui::ListFilter &filter);
    void openAwaiting();
    /// To where the page begins, wherever the focus was on it when it was left.
    void goTo(ui::PageId page);
    void openSection(ui::Panel *section);
    /// With a program of the desktop, or says in words that there is none.
    void openOutside(const QUrl &address);
    void followSettings();
    [[nodiscard]] ui::Panel *newWaysPanel();
    [[nodiscard]] ui::Panel *newPrivacyPanel();
    [[nodiscard]] ui::Panel *newHelpPanel();
    void saveForSupport(const QString &file);
    [[nodiscard]] ui::Panel *newProfilePanel();
    [[nodiscard]] ui::Panel *newBookPanel();
    void testConnection(ui::ProfilePanel *panel);
    void addBackups(ui::SettingsPage *settings);
    /// Of a shared book: hears of what other tills do, and of the server.
    void watchBook();
    void setBookState(journal::BookState state);
    void showBook();
    void backUpByHand();
    void requestRestore(const journal::Backup &backup);
    void takeInDeferred();
    void retireCustomers();
    void showAwaited();
    void showHolds();
    void showClockSkew();
    void showTime();
    void showNotice();
    void askWhetherTrusted();
    void trust(const QString &reason);
    void tell(const journal::Error &why);

    const Clock &m_clock;
    Preferences m_preferences;
    ui::Theme m_theme;
    ui::Translation m_translation;
    std::unique_ptr<journal::Journal> m_journal;
    iyzico::Client m_client;
    till::Till m_till;
    finance::Reconciler m_reconciler;
    till::Customers m_customers;
    till::CardLookup m_lookup;
    journal::ReaderThread m_reader;
    journal::Caretaker m_care;
    ConnectionWatch m_connection;
    QTemporaryDir m_attachments; ///< for mail programs, which read them when the message is sent
    QTimer m_second;
    std::optional<access::SecretFault> m_noKeys; ///< then no money moves
    ui::ProfileKind m_kind;
    QString m_host; ///< the provider's
    QString m_profileId;
    bool m_isPlaceGiven;                     ///< the command line says where the journal is
    std::vector<access::Profile> m_profiles; ///< all there are
    std::function<bool(const QUrl &)> m_browser;
    iyzico::Buyer m_buyer;
    finance::ReceiptShop m_shop;
    ui::SalePage *m_sale = nullptr; ///< null while closed, and before it was shown, like the next
    ui::TransactionsPage *m_transactions = nullptr;
    ui::SettingsPage *m_settingsPage = nullptr;
    ui::HelpPanel *m_help = nullptr;
    ui::Panel *m_staff = nullptr; ///< who may sign in; of the settings, like the one above
    bool m_hasDemoStaff = false;  ///< made here, so their secrets may be shown
    journal::BookState m_bookState = journal::BookState::Ready; ///< a file always is
    int m_decisions = 0;                                        ///< shown in the status band
    std::unique_ptr<ui::MainWindow> m_window; ///< goes first: its pages refer to all of the above
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<ui::Doorkeeper> m_door;
    std::unique_ptr<MotionWatch> m_motion;           ///< null when there is no bus to listen to
    std::unique_ptr<SessionWatch> m_session;         ///< the same
    std::unique_ptr<News> m_news;                    ///< null while nobody is to be told
    std::unique_ptr<journal::BookWatch> m_bookWatch; ///< null for a file
};

} // namespace vezne::desktop
